import { expect, it } from "vitest";
import { partJudge } from "./judges.ts";

const ages = partJudge("Fact");
const scale = partJudge("Scale");

it("days are whole, however many", () => {
  const withDays = (expiresDays: number): unknown => ({ type: "flag", ages: { freshDays: 0, expiresDays } });
  expect([1, 365, 2 ** 53 + 2, 1e300].map((days) => ages(withDays(days)))).toEqual([true, true, true, true]);
  expect([1.5, 1 + 2 ** -52, Number.NaN].map((days) => ages(withDays(days)))).toEqual([false, false, false]);
});

it("a pair has two, in both drafts", () => {
  const withKnot = (knot: readonly number[]): unknown => ({ kind: "piecewise", points: [[0, 0], knot] });
  expect([[1], [1, 1], [1, 1, 1]].map((knot) => scale(withKnot(knot)))).toEqual([false, true, false]);
});

it("points end at 0 and 100, both included", () => {
  const withPoints = (points: number): unknown => ({ kind: "flag", yes: points, no: 0 });
  expect([-0.000001, 0, 100, 100.000001].map((points) => scale(withPoints(points)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
