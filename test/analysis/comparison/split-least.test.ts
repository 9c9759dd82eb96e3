import { expect, it } from "vitest";
import { splitLeast } from "../../../src/analysis/comparison/split-least.ts";
import type { Sum } from "../../../src/analysis/comparison/tally.ts";
import type { PlannedAxis } from "../../../src/engine/plan.ts";

/** The least of facts, points in micropoints; one that is left out does not count. */
function least(points: { readonly [fact: string]: number }): Sum {
  const parts = ["c", "b", "a"].map((fact) => ({
    dimension: fact,
    fact,
    weight: 1,
    points: points[fact] ?? Number.NaN,
  }));
  const axis = { aggregation: "minimum" } as PlannedAxis;
  return { axis, parts, value: Math.min(...Object.values(points)), steps: [] };
}

const split = (before: Sum, after: Sum, isBlank = false) =>
  splitLeast(before, after, isBlank)
    .map(({ fact, change }) => `${fact} ${change}`)
    .sort();

it("lays a rise to whoever held the axis down, layer by layer", () => {
  expect(split(least({ a: 10, b: 90 }), least({ a: 70, b: 90 }))).toEqual(["a 60"]);
  // From 10 to 30 a alone held it down, from 30 to 70 both did.
  expect(split(least({ a: 10, b: 30, c: 90 }), least({ a: 80, b: 70, c: 90 }))).toEqual(["a 40", "b 20"]);
});

it("lays a fall to whoever holds it down now: the other way round, the negative", () => {
  expect(split(least({ a: 80, b: 70, c: 90 }), least({ a: 10, b: 30, c: 90 }))).toEqual(["a -40", "b -20"]);
});

it("takes an unknown fact for one that holds nothing down", () => {
  expect(split(least({ a: 10, b: 90 }), least({ b: 90 }))).toEqual(["a 80"]);
  expect(split(least({ b: 90 }), least({ a: 10, b: 90 }))).toEqual(["a -80"]);
});

it("hands out micropoints left over by id", () => {
  expect(split(least({ a: 0, b: 0, c: 0 }), least({ a: 5, b: 5, c: 5 }))).toEqual(["a 2", "b 2", "c 1"]);
});

it("moves nothing where the least is as low as before", () => {
  expect(split(least({ a: 10, b: 90 }), least({ a: 90, b: 10 }))).toEqual([]);
});

it("lays what follows a time without a score to whoever decides", () => {
  expect(split(least({ a: 10 }), least({ b: 60, c: 90 }), true)).toEqual(["b 50"]);
  expect(split(least({ a: 10 }), least({ b: 4, c: 90 }), true)).toEqual(["b -6"]);
});
