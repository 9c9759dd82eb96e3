import { expect, it } from "vitest";
import { contribute, contributeLeast } from "../../../src/engine/kernels/contributions.ts";
import type { DimensionLane } from "../../../src/engine/kernels/dimensions.ts";
import { NONE } from "../../../src/engine/kernels/points.ts";

const points = (...numbers: number[]): Int32Array => Int32Array.from(numbers);
const lane = (...numbers: number[]): Float64Array => Float64Array.from(numbers);

/** Dimensions, and a column for each. */
function dimensionsOf(...lanes: Int32Array[]) {
  const dimensions = lanes.map((one, d) => ({ dimension: { id: `d${d}` }, points: one }));
  const columns = Object.fromEntries(dimensions.map(({ dimension }) => [dimension.id, lane(9, 9, 9)]));
  return { dimensions: dimensions as unknown as readonly DimensionLane[], columns };
}

it.each([1, 2, 3, 4, 5])("writes the steps of the rounded running sum of %i dimensions", (count) => {
  const lanes = [points(1, 0), points(1, 0), points(2, 0), points(8, 0), points(8, 0)].slice(0, count);
  const { dimensions, columns } = dimensionsOf(...lanes);
  const running = { sum: lane(7, 7), before: lane(7, 7), divisors: lane(7, 7) };
  // Of the second record nothing counts.
  contribute(dimensions, lane(1, 2, 2, 1, 2), columns, running, lane(2, 0), 1, 2);
  // 1, 3, 7, 15 and 31, halved and rounded upwards.
  const steps = [1e-6, 1e-6, 2e-6, 4e-6, 8e-6].slice(0, count);
  expect(Object.values(columns).map((column) => [...column])).toEqual(steps.map((step) => [9, step, 0]));
  expect([...running.sum]).toEqual([2 ** count - 1, 0]);
  expect([...running.before]).toEqual([2 ** (count - 1), 0]);
});

it("gives the least to the first that has it", () => {
  const { dimensions, columns } = dimensionsOf(points(5, NONE), points(3, NONE), points(3, NONE));
  const least = lane(3, NONE);
  contributeLeast(dimensions, columns, least, lane(0, 0), 0, 2);
  expect(Object.values(columns).map((column) => [...column])).toEqual([
    [0, 0, 9],
    [3e-6, 0, 9],
    [0, 0, 9],
  ]);
  expect([...least]).toEqual([3, NONE]);
});
