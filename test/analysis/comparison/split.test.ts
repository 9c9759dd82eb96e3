import { expect, it } from "vitest";
import { splitByFact } from "../../../src/analysis/comparison/split.ts";
import type { Sum } from "../../../src/analysis/comparison/tally.ts";
import type { Aggregation } from "../../../src/model/document.ts";

const sum = (aggregation: Aggregation, ...points: readonly number[]): Sum => ({
  axis: { aggregation } as Sum["axis"],
  parts: points.map((one, i) => ({ dimension: `${i}`, fact: `f${i}`, weight: 1, points: one })),
  value:
    aggregation === "minimum"
      ? Math.min(...points)
      : points.reduce((all, one) => all + one, 0) / points.length,
  steps: [],
});

it("splits a mean as a mean and the least as the least", () => {
  expect(splitByFact(sum("weightedSum", 10, 20), sum("weightedSum", 20, 20), false)).toEqual([
    { fact: "f0", change: 5 },
    { fact: "f1", change: 0 },
  ]);
  expect(splitByFact(sum("minimum", 10, 20), sum("minimum", 20, 20), false)).toEqual([
    { fact: "f0", change: 10 },
  ]);
});

it("lays it to no fact where the axis is made another way", () => {
  expect(splitByFact(sum("weightedSum", 10, 20), sum("minimum", 10, 20), false)).toEqual([
    { fact: null, change: -5 },
  ]);
});
