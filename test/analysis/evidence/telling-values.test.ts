import { describe, expect, it } from "vitest";
import { tellingValues } from "../../../src/analysis/evidence/telling-values.ts";
import type { FactDeclaration } from "../../../src/core/fact.ts";

const codes = (
  declaration: FactDeclaration,
  trees: readonly unknown[] = [],
  asOf = 1000,
  listed: readonly number[] | null = null,
): readonly number[] => tellingValues({ id: "f", label: "f", declaration, listed }, trees)(asOf);

it("of a choice and a flag they are all values", () => {
  expect(codes({ type: "choice", options: ["a", { id: "b", label: "B" }] })).toEqual([0, 1]);
  expect(codes({ type: "flag" })).toEqual([0, 1]);
});

describe("of a number", () => {
  it("they are the bounds, what it is compared with, and one between each two", () => {
    const tree = { fact: "f", atLeast: 5, nested: [{ below: 7 }, { is: "text", not: true }] };
    expect(codes({ type: "number", min: 2, max: 9 }, [tree])).toEqual([2, 3.5, 5, 6, 7, 8, 9]);
    expect(codes({ type: "number", min: 2, max: 3 }, [{ is: 100 }])).toEqual([2, 2.5, 3]);
  });

  it("without a range they reach to the ends of what a number can be", () => {
    const values = codes({ type: "number" });
    expect([values[0], values.at(-1)]).toEqual([-Number.MAX_VALUE, Number.MAX_VALUE]);
    expect(values.every(Number.isFinite)).toBe(true);
  });

  it("they are the levels, where it has levels", () => {
    expect(codes({ type: "number" }, [], 1000, [3, 1])).toEqual([3, 1]);
  });
});

describe("of a day", () => {
  it("they are the days that it is compared with, their neighbours, today and the first day", () => {
    expect(codes({ type: "day" }, [{ is: "0001-01-11" }], 1000)).toEqual([0, 9, 10, 11, 1000, 999]);
    expect(codes({ type: "day" }, [{ age: { above: 1.5 } }], 1000)).toEqual([0, 1000, 999, 998, 997]);
  });

  it("there are none without a day of assessment", () => {
    expect(codes({ type: "day" }, [], Number.NaN)).toEqual([]);
  });
});
