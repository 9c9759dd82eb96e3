import type { FactDeclaration } from "opportunity-matrix";
import { expect, it } from "vitest";
import { dayNumber } from "../../../src/core/day.ts";
import { codesOf, doublesFill, fillCodes } from "../../../src/engine/kernels/packed.ts";
import { beginFact, type FactReader } from "../../../src/engine/kernels/reader.ts";
import { nextDown, nextUp } from "../../core/ulp.ts";
import { batchOf, marked } from "./batch.ts";

const none = Number.NaN;
const epoch = dayNumber("1970-01-01");

/** What becomes of four values of a column, which begin behind its first; and which of them are wrong. */
function filled(
  declaration: FactDeclaration,
  column: readonly number[],
  change: Partial<FactReader> = {},
): [values: number[], wrong: number[]] {
  const { f, lanes } = batchOf(declaration);
  const reader = { ...f, ...change };
  beginFact(reader, 4);
  doublesFill(reader)(reader, Float64Array.of(99, ...column), 1, 4);
  const { value } = f.lane;
  expect(marked(lanes.masks.unknown)).toEqual([0, 1, 2, 3].filter((i) => Number.isNaN(value[i])));
  return [[...value], marked(lanes.masks.invalid)];
}

it("takes numbers between limits, of which NaN is unknown", () => {
  const number = { type: "number", min: -1, max: 5 } as const;
  expect(filled(number, [-0, 6, none, 2])).toEqual([[0, none, none, 2], [1]]);
  expect(filled(number, [-1, 5, -1.5, -Infinity])).toEqual([
    [-1, 5, none, none],
    [2, 3],
  ]);
});

it("takes numbers of a list, and none beside them", () => {
  const table = { base: -1, allowed: Uint8Array.of(1, 1, 0, 1) };
  const number = { type: "number" } as const;
  expect(filled(number, [-1, -0, 1, 2], { table })).toEqual([[-1, 0, none, 2], [2]]);
  expect(filled(number, [0.5, none, -2, 3], { table })).toEqual([
    [none, none, none, none],
    [0, 2, 3],
  ]);
  // A distance of 66.00000000000001 would be rounded to 66.
  const far = { base: -7, allowed: new Uint8Array(128).fill(1) };
  expect(filled(number, [59, nextUp(59), nextDown(59), 60], { table: far })).toEqual([
    [59, none, none, 60],
    [1, 2],
  ]);
  expect(filled(number, [2 ** 32 - 1, 2 ** 53, Infinity, -Infinity], { table })[1]).toEqual([0, 1, 2, 3]);
});

it("takes 1 and 0 for flags", () => {
  expect(filled({ type: "flag" }, [1, -0, none, 2])).toEqual([[1, 0, none, none], [3]]);
});

it("takes whole days up to that of the assessment", () => {
  const day = { type: "day" } as const;
  expect(filled(day, [1000 - epoch, 1001 - epoch, none, 0.5 - epoch])).toEqual([
    [1000, none, none, none],
    [1, 3],
  ]);
  expect(filled(day, [-epoch, -1 - epoch, -Infinity, Infinity])[1]).toEqual([1, 2, 3]);
});

it("makes no text of an option that is none", () => {
  const { f, lanes } = batchOf({ type: "choice", options: ["7", "undefined"] });
  beginFact(f, 4);
  const options = [7, undefined, "7", null] as unknown as string[];
  fillCodes(f, codesOf(f, { codes: Uint8Array.of(0, 1, 2, 3), options }), 0, 4);
  expect([...f.lane.value]).toEqual([none, none, 0, none]);
  expect(marked(lanes.masks.invalid)).toEqual([0]);
});

it("takes codes, of which those that point nowhere are unknown", () => {
  const { f, lanes } = batchOf({ type: "choice", options: ["a", "b"] });
  const options = ["b", "x", null, ...new Array<string>(300).fill("a")];
  for (const [codes, values, wrong] of [
    [Int16Array.of(9, 0, 1, 2, -1), [1, none, none, none], [1]],
    [Int16Array.of(9, 302, 303, 0, 256), [0, none, 1, 0], [1]],
  ] as const) {
    beginFact(f, 4);
    fillCodes(f, codesOf(f, { codes, options }), 1, 4);
    expect([...f.lane.value]).toEqual(values);
    expect(marked(lanes.masks.invalid)).toEqual(wrong);
  }
});
