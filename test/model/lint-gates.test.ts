import type { Condition, FactDeclaration } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { lintCondition } from "../../src/model/lint-gates.ts";

const facts: { readonly [fact: string]: FactDeclaration } = {
  size: { type: "number", min: 0, max: 10 },
  rating: { type: "number" },
  free: { type: "number" },
  budget: { type: "choice", options: ["none", { id: "planned", label: "Planned" }] },
  vip: { type: "flag" },
  since: { type: "day" },
};

const listed = new Map([["rating", [1, 2, 3]]]);

const found = (condition: Condition): string[] => {
  const all: string[] = [];
  lintCondition(condition, { facts, listed }, "/when", (_, code, pointer) => all.push(`${pointer} ${code}`));
  return all;
};

describe("lintCondition", () => {
  it.each<Condition>([
    { fact: "size", in: [0, 10, 3.5] },
    { fact: "free", is: -1e300 },
    { fact: "rating", in: [1, 3] },
    { fact: "rating", above: 1.5 },
    { fact: "budget", in: ["none", "planned"] },
    { fact: "vip", is: false },
    { fact: "since", is: "2026-01-31" },
    { fact: "since", age: { above: 30, atMost: 60 } },
    { all: [{ any: [{ not: { fact: "vip", is: true } }] }] },
  ])("has nothing against %j", (condition) => {
    expect(found(condition)).toEqual([]);
  });

  it("finds every value that a fact can never have, each at its place", () => {
    expect(found({ fact: "size", in: [-1, 0, 11, "1", true] })).toEqual(
      [0, 2, 3, 4].map((i) => `/when/in/${i} condition.value`),
    );
    expect(found({ fact: "rating", in: [0, 1, 2.5] })).toEqual([
      "/when/in/0 condition.value",
      "/when/in/2 condition.value",
    ]);
    expect(found({ fact: "vip", in: ["true", 1] })).toHaveLength(2);
    expect(found({ fact: "budget", in: ["Planned", true, 0] })).toHaveLength(3);
    expect(found({ fact: "since", in: ["2026-02-30", 5, "today"] })).toHaveLength(3);
  });

  it("looks into every part of a condition", () => {
    const nobody: Condition = { fact: "nobody", is: true };
    expect(found({ all: [nobody, { any: [{ fact: "vip", is: true }, { not: nobody }] }] })).toEqual([
      "/when/all/0/fact fact.undeclared",
      "/when/all/1/any/1/not/fact fact.undeclared",
    ]);
  });

  it("finds comparisons of the wrong type together with ranges that hold nothing", () => {
    expect(found({ fact: "vip", above: 5, below: 5 })).toEqual([
      "/when condition.factType",
      "/when condition.emptyRange",
    ]);
    expect(found({ fact: "size", age: {} })).toEqual([
      "/when condition.factType",
      "/when/age condition.noBound",
    ]);
  });
});
