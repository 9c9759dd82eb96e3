import { describe, expect, it } from "vitest";
import { read } from "./crm.ts";

describe("a flag's field", () => {
  it("says yes or no", () => {
    const said = [true, 1, "是", "TRUE", false, 0, "No"].map(
      (x) => read({ blocked: { field: "x" } }, { x }).blocked,
    );
    expect(said).toEqual([true, true, true, true, false, false, false]);
  });

  it("is false where false stands for nothing elsewhere", () => {
    expect(
      read({ blocked: { field: "x" }, spend: { field: "x" } }, { x: false }, { empty: [false] }),
    ).toEqual({
      blocked: false,
      issues: [],
    });
  });

  it("that says neither is an issue", () => {
    expect(read({ blocked: { field: "x" } }, { x: 2 }).issues).toEqual(["row.wrongType /x"]);
    expect(read({ blocked: { field: "x" } }, { x: "perhaps" }).issues).toEqual(["flag.unreadable /x"]);
  });
});

describe("a choice's field", () => {
  it("holds an option's id or its label", () => {
    const budgets = ["none", " approved ", "In the plan", "已列计划"].map(
      (x) => read({ budget: { field: "x" } }, { x }).budget,
    );
    expect(budgets).toEqual(["none", "approved", "planned", "planned"]);
  });

  it("that holds anything else is an issue", () => {
    expect(read({ budget: { field: "x" } }, { x: "much" }).issues).toEqual(["option.unreadable /x"]);
    expect(read({ budget: { field: "x" } }, { x: 2 }).issues).toEqual(["row.wrongType /x"]);
  });
});

describe("values", () => {
  const budget = {
    budget: { field: "x", values: { 0: "none", 1: "planned", "2": "approved", Unclear: null } },
  } as const;

  it("say what numbers, labels, and true and false mean", () => {
    expect([0, "1", " 2 "].map((x) => read(budget, { x }).budget)).toEqual(["none", "planned", "approved"]);
    expect(read({ need: { field: "x", values: { true: 4, false: 1 } } }, { x: true }).need).toBe(4);
    expect(read(budget, { x: "Unclear" })).toEqual({ issues: [] });
    expect(read(budget, { x: "N/A" })).toEqual({ issues: [] });
  });

  it("that are not listed are an issue, unless the mapping says what they mean", () => {
    expect(read(budget, { x: 7 }).issues).toEqual(["row.notMapped /x"]);
    expect(read(budget, { x: "constructor" }).issues).toEqual(["row.notMapped /x"]);
    expect(read(budget, { x: { id: 1 } }).issues).toEqual(["row.wrongType /x"]);
    const lenient = { budget: { field: "x", values: { yes: "approved" }, unlisted: "none" } } as const;
    expect(read(lenient, { x: "anything" }).budget).toBe("none");
    const quiet = { budget: { field: "x", values: { yes: "approved" }, unlisted: null } } as const;
    expect(read(quiet, { x: "anything" })).toEqual({ issues: [] });
  });
});

describe("several values in one field", () => {
  const budget = {
    budget: { field: "x", values: { A: "approved", B: "none", C: "approved", D: null }, separator: ";" },
  } as const;
  const blocked = {
    blocked: { field: "x", values: { BLOCKER: true, CHAMPION: false }, separator: ";" },
  } as const;

  it("must mean one thing", () => {
    expect(read(budget, { x: "A; C;D;" }).budget).toBe("approved");
    expect(read(budget, { x: ["C", "A"] }).budget).toBe("approved");
    expect(read(budget, { x: "D" })).toEqual({ issues: [] });
    expect(read(budget, { x: [] })).toEqual({ issues: [] });
    expect(read(budget, { x: "A;B" }).issues).toEqual(["row.severalValues /x"]);
    expect(read(budget, { x: "A;E" })).toEqual({ issues: ["row.notMapped /x"] });
  });

  it("say yes where one of them does, whatever the others are", () => {
    expect(read(blocked, { x: "CHAMPION;BLOCKER" }).blocked).toBe(true);
    expect(read(blocked, { x: "CHAMPION" }).blocked).toBe(false);
    expect(read(blocked, { x: "BLOCKER;OTHER" })).toEqual({ blocked: true, issues: ["row.notMapped /x"] });
    expect(read(blocked, { x: "CHAMPION;OTHER" })).toEqual({ issues: ["row.notMapped /x"] });
  });
});
