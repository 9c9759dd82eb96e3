import { compileModel, type ModelDocument } from "opportunity-matrix";
import { expect, it } from "vitest";
import { same, sample } from "../sample.ts";

const gate = (
  id: string,
  effect: "cap" | "floor",
  band: string,
): NonNullable<ModelDocument["gates"]>[number] => ({
  id,
  when: { fact: id, is: true },
  then: { [effect]: { axis: "x", band } } as never,
});
const flag = { type: "flag" } as const;
const matrix = compileModel(
  sample({
    facts: { low: flag, medium: flag, high: flag },
    gates: [gate("low", "cap", "low"), gate("medium", "cap", "medium"), gate("high", "floor", "high")],
  }),
);
const clear = { low: false, medium: false, high: false };

/** Score, low and high of the x axis. */
function xOf(row: object) {
  const { score, low, high } = matrix.placeAll([row], { bounds: true }).axes.x ?? {};
  return [score?.[0], low?.[0], high?.[0]];
}

it("lets floors raise and then caps lower, the strongest of each", () => {
  expect(xOf({ a: 50, ...clear })).toEqual([50, 50, 50]);
  expect(xOf({ a: 50, ...clear, high: true })).toEqual([70, 70, 70]);
  expect(xOf({ a: 90, ...clear, low: true, medium: true })).toEqual([39.999999, 39.999999, 39.999999]);
  expect(xOf({ a: 50, ...clear, high: true, medium: true })).toEqual([69.999999, 69.999999, 69.999999]);
});

it("lets an open gate move only the bound that it could move", () => {
  expect(xOf({ a: 50, ...clear, low: null })).toEqual([50, 39.999999, 50]);
  expect(xOf({ a: 50, ...clear, high: null })).toEqual([50, 50, 70]);
  expect(xOf(clear)).toEqual([Number.NaN, 0, 100]);
});

it("gives the same bounds whether all certainties are even or not", () => {
  const dimensions = [
    { id: "a", weight: 2, scale: same, unknown: { assume: 20 } },
    { id: "c", weight: 1, scale: same },
  ];
  const two = compileModel(sample({ facts: { c: { type: "number" } }, x: { dimensions } }));
  const rows = [{ a: 50 }, { c: 50 }, { a: 10, c: 20 }];
  const graded = rows.map((row) => ({ ...row, b: { value: 5, grade: "stated" } }));
  const x = (given: readonly object[]) => two.placeAll(given, { bounds: true, contributions: true }).axes.x;
  expect(x(graded)).toEqual(x(rows));
  expect([...(x(rows)?.low ?? [])]).toEqual([33.333333, 16.666667, 13.333333]);
  expect([...(x(rows)?.high ?? [])]).toEqual([66.666667, 83.333333, 13.333333]);
  expect([...(x(rows)?.contributions?.a ?? [])]).toEqual([50, 13.333333, 6.666667]);
});
