import { expect, it } from "vitest";
import { bestHours } from "../../../src/portfolio/allocation/best-hours.ts";
import { problem } from "./two-sellers.ts";

it("the best plan meets minimums first, then takes what wins most, and moves hours where they are in the way", () => {
  const plan = bestHours(problem);
  expect([...plan.given]).toEqual([1, 2, 1, 0]);
  expect([...plan.steps]).toEqual([2, 0, 1, 1]);
  expect([...plan.room]).toEqual([0, 0]);
  expect([...problem.capacity]).toEqual([2, 2]);
});

it("the best plan leaves room where nobody needs it", () => {
  const { given, room } = bestHours({ ...problem, capacity: Int32Array.from([9, 9]) });
  expect([...given]).toEqual([1, 3, 1, 5]);
  expect([...room].reduce((a, b) => a + b)).toBe(8);
});
