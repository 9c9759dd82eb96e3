import { compileModel } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { type Collected, collect } from "../../src/report/collect.ts";
import type { ReportCustomer } from "../../src/report/listed.ts";
import { small } from "../cli/small.ts";
import { customer, everyKind, matrix, placed } from "./sample.ts";

function collected(customers: readonly ReportCustomer[], top = 100, column: string | null = null): Collected {
  const gathered = collect(matrix, top, () => column);
  for (const one of customers) gathered.take(one);
  return gathered.collected();
}

describe("counts", () => {
  it("are of all customers, however many are listed", () => {
    const found = collected(everyKind, 2);
    expect(found.count).toBe(4);
    expect(found.listed.map(({ number }) => number)).toEqual([1, 2]);
    expect(found.statuses).toEqual({ placed: 2, unplaced: 1, excluded: 1 });
    expect([...found.cells]).toEqual([
      ["high/high", 1],
      ["low/low", 1],
    ]);
    expect(found.settled).toBe(2);
    expect(found.open.get("stance")).toMatchObject({ first: 0, any: 2 });
  });

  it("come with the cells that are followed, of those who are planned for and of the first of each id", () => {
    const again = customer({ spend: 5, stance: "cold" }, { id: "C1" });
    const gathered = collect(matrix, 1, () => null, null, new Set(["C1", "C3", "C9", "C10", ""]));
    for (const one of [...everyKind, placed, again]) gathered.take(one);
    expect([...gathered.collected().cellsOf]).toEqual([
      ["C1", "high/high"],
      ["C3", null],
      ["C9", "high/high"],
    ]);
  });

  it("are nothing for nobody", () => {
    expect(collected([])).toMatchObject({
      count: 0,
      days: null,
      listed: [],
      issues: { count: 0, kinds: [] },
    });
  });

  it("take the first and the last day", () => {
    const on = (asOf: string): ReportCustomer => ({ assessment: matrix.assess({}, { asOf }) });
    expect(collected(["2026-05-02", "2026-11-01", "2025-01-09"].map(on)).days).toEqual([
      "2025-01-09",
      "2026-11-01",
    ]);
    const ageless = compileModel({
      ...small,
      facts: { spend: { type: "number" } },
      axes: small.axes.map((axis) => ({ ...axis, dimensions: small.axes[0].dimensions })) as never,
      gates: [],
    });
    const gathered = collect(ageless, 1, () => null);
    gathered.take({ assessment: ageless.assess({ spend: 5 }) });
    expect(gathered.collected().days).toBeNull();
  });
});

describe("issues", () => {
  const bad = (row: number): ReportCustomer =>
    customer({ spend: -5 }, { row, issues: [{ code: "x", text: "Odd", column: "Colour", found: "red" }] });

  it("are those of the row, then those of the model, by kind and one by one", () => {
    const { issues } = collected([bad(2), bad(3), everyKind[0] as ReportCustomer], 1, "Spend");
    expect(issues).toMatchObject({ count: 4, customers: 2 });
    expect(
      issues.kinds.map(({ count, first }) => [
        first.issue.code,
        first.issue.column,
        first.at.customer.row,
        count,
      ]),
    ).toEqual([
      ["x", "Colour", 2, 2],
      ["fact.outOfRange", "Spend", 2, 2],
    ]);
    expect(issues.all.map(({ issue, at }) => [at.number, issue.found])).toEqual([
      [1, "red"],
      [1, "-5"],
      [2, "red"],
      [2, "-5"],
    ]);
    expect(issues.all[1]?.issue.text).toMatchObject({
      en: expect.stringContaining("outside the valid range"),
    });
  });

  it("are counted all, and kept up to a bound", () => {
    const issuesOf = (row: number) =>
      Array.from({ length: 10 }, (_, i) => ({ code: `${row} ${i}`, text: "", column: null, found: null }));
    const many = Array.from({ length: 60 }, (_, row) => customer({}, { row, issues: issuesOf(row) }));
    const { issues } = collected(many);
    expect([issues.count, issues.all.length, issues.kinds.length]).toEqual([600, 500, 100]);
  });

  it("show what was found as text, whatever it was", () => {
    const { assessment } = customer({});
    const issue = (found: boolean | undefined) => ({
      code: "fact.type" as const,
      pointer: "/x",
      params: found === undefined ? {} : { found },
    });
    const { issues } = collected([
      { assessment: { ...assessment, issues: [issue(true), issue(undefined)] } },
    ]);
    expect(issues.all.map(({ issue: { found } }) => found)).toEqual(["true", null]);
  });
});

it("refuses a customer that another model assessed", () => {
  const other = compileModel({ ...small, version: "8" });
  expect(() => collected([{ assessment: other.assess({}, { asOf: "2026-11-23" }) }])).toThrow(
    /customer 0 was assessed by another model or version \(small 8, hash/,
  );
});
