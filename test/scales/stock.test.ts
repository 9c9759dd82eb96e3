import { expect, it } from "vitest";
import { stockScales } from "../../src/scales/stock.ts";

it("the stock has every scale once, each with a version, facts that it reads and parameters", () => {
  expect(stockScales.map(({ kind }) => kind)).toEqual([
    "linear",
    "piecewise",
    "steps",
    "levels",
    "categories",
    "flag",
    "decay",
    "age",
  ]);
  for (const { kind, version, reads, params } of stockScales) {
    expect(version, kind).toMatch(/^\d+$/);
    expect(reads, kind).toHaveLength(1);
    expect(Object.keys(params).length, kind).toBeGreaterThan(0);
  }
});
