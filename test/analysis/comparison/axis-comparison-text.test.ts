import { type Assessment, compare, compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { axisLines, hasParts, type Say } from "../../../src/analysis/comparison/axis-comparison-text.ts";
import type { AxisComparison } from "../../../src/analysis/comparison/comparison.ts";
import { facts, same, sample } from "../../engine/sample.ts";

const dimensions = ["a", "c", "d"].map((id) => ({ id, weight: 1, scale: same }));
const matrix = compileModel(
  sample({ x: { dimensions }, facts: { c: { type: "number" }, d: { type: "number" } } }),
);
const say: Say = (code, params = {}) => `${code} ${params.change} ${params.label ?? params.part}`;
const onX = (before: object, after: object): AxisComparison => {
  const [was, is] = [before, after].map((raw) => matrix.assess(facts(raw)));
  return compare(was as Assessment, is as Assessment, { matrix }).axes.x as AxisComparison;
};
const lines = (before: object, after: object) => axisLines(onX(before, after), say, "en").slice(1);

it("shows the parts so that they add up, those that move the score most first", () => {
  // Three times a third of 0.4 points: 0.1, 0.1 and, for the tenth that is left, 0.2.
  expect(lines({ a: 0, c: 0, d: 0 }, { a: 0.4, c: 0.4, d: 0.4 })).toEqual([
    expect.stringContaining("part +0.2 a"),
    expect.stringContaining("part +0.1 c"),
    expect.stringContaining("part +0.1 d"),
  ]);
  expect(lines({ a: 10, c: 0, d: 50 }, { a: 10, c: 30, d: 0 }).map((line) => line.split(" ").at(-1))).toEqual(
    ["d", "c"],
  );
});

it("orders by the bounds where the score does not move", () => {
  const stated = (of: object) =>
    Object.fromEntries(Object.entries(of).map(([fact, value]) => [fact, { value, grade: "stated" }]));
  const known = { a: 60, c: 60, d: 60 };
  const proved = lines({ ...stated(known), a: { value: 60, grade: "assumed" } }, known);
  expect(proved[0]).toContain("part 0.0 a");
  expect(proved).toHaveLength(3);
});

it("knows whether anything moved", () => {
  expect(hasParts(onX({ a: 1 }, { a: 1 }))).toBe(false);
  expect(hasParts(onX({ a: 1 }, { a: 2 }))).toBe(true);
});
