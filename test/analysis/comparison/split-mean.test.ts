import { expect, it } from "vitest";
import { splitMean } from "../../../src/analysis/comparison/split-mean.ts";
import type { Sum } from "../../../src/analysis/comparison/tally.ts";
import type { PlannedAxis } from "../../../src/engine/plan.ts";

type Drawn = readonly [fact: string, weight: number, points: number, dimension?: string];

/** A mean of dimensions, points in micropoints; NaN where one does not count. */
function mean(...drawn: readonly Drawn[]): Sum {
  const parts = drawn.map(([fact, weight, points, dimension = fact]) => ({
    dimension,
    fact,
    weight,
    points,
  }));
  const counted = parts.filter(({ points }) => !Number.isNaN(points));
  const over = counted.reduce((sum, { weight, points }) => sum + weight * points, 0);
  const under = counted.reduce((sum, { weight }) => sum + weight, 0);
  const axis = { aggregation: "weightedSum" } as PlannedAxis;
  return { axis, parts, value: Math.floor(over / under + 0.5), steps: [] };
}

const none = Number.NaN;
const split = (before: Sum, after: Sum, isBlank = false) =>
  splitMean(before, after, isBlank)
    .filter(({ change }) => change !== 0)
    .map(({ fact, change }) => `${fact} ${change}`);

it("gives a fact whose points moved its share of the weights", () => {
  expect(split(mean(["a", 3, 100], ["b", 1, 40]), mean(["a", 3, 200], ["b", 1, 40]))).toEqual(["a 75"]);
});

it("gives a fact that comes or goes what it does to the mean of the rest", () => {
  const [alone, both] = [mean(["a", 3, 100], ["b", 1, none]), mean(["a", 3, 100], ["b", 1, 20])];
  expect(split(alone, both)).toEqual(["b -20"]);
  expect(split(both, alone)).toEqual(["b 20"]);
});

it("stays within reason where the weight of what is left is small", () => {
  const before = mean(["a", 499, 0], ["b", 499, 100_000], ["c", 2, 50_000]);
  const after = mean(["a", 499, none], ["b", 499, none], ["c", 2, 50_000]);
  expect(split(before, after)).toEqual(["a 24950", "b -24950"]);
});

it("measures against the mean before where nothing counts both times", () => {
  const [before, after] = [
    mean(["a", 1, 0], ["b", 1, 100], ["c", 1, none]),
    mean(["a", 1, none], ["b", 1, none], ["c", 1, 90]),
  ];
  expect(split(before, after)).toEqual(["a 25", "b -25", "c 40"]);
});

it("lays the movement of weights to the facts whose share of the common weight moved", () => {
  const before = mean(["a", 1, 100], ["b", 1, 20]);
  expect(split(before, mean(["a", 3, 100], ["b", 1, 20]))).toEqual(["a 10", "b 10"]);
  expect(split(before, mean(["a", 5, 100], ["b", 5, 20]))).toEqual([]);
});

it("takes a dimension that reads another fact for another one", () => {
  const [before, after] = [mean(["a", 1, 10, "d"], ["b", 1, 50]), mean(["c", 1, 90, "d"], ["b", 1, 50])];
  expect(split(before, after)).toEqual(["a 20", "c 20"]);
});

it("adds up the dimensions that read one fact", () => {
  const before = mean(["a", 1, 0, "one"], ["a", 1, 10, "two"], ["b", 2, 0]);
  expect(split(before, mean(["a", 1, 40, "one"], ["a", 1, 50, "two"], ["b", 2, 0]))).toEqual(["a 20"]);
});

it("gives micropoints left over to the largest remainders, ties by id", () => {
  const thirds = (points: number) => mean(["c", 1, points], ["a", 1, points], ["b", 1, points], ["d", 1, 0]);
  expect(split(thirds(0), thirds(1))).toEqual(["a 1"]);
  expect(split(thirds(0), thirds(3))).toEqual(["a 1", "b 1"]);
  expect(split(thirds(3), thirds(0))).toEqual(["b -1", "c -1"]);
});

it("remembers a mean where nothing counted in between", () => {
  expect(split(mean(["a", 1, 30]), mean(["a", 1, 70], ["b", 1, 50]), true)).toEqual(["a 20", "b 10"]);
});
