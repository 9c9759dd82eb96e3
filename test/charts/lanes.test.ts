import { expect, it } from "vitest";
import { laneCount, lanesOf } from "../../src/charts/lanes.ts";

it("keeps texts in the first lane as long as they do not hit each other", () => {
  const spans = [
    { from: 0, to: 10 },
    { from: 10, to: 20 },
    { from: 15, to: 25 },
    { from: 16, to: 18 },
    { from: 25, to: 30 },
  ];
  expect(lanesOf(spans, 2)).toEqual([0, 0, 1, null, 0]);
  expect(laneCount([0, 0, 1, null, 0])).toBe(2);
  expect([laneCount([]), laneCount([null])]).toEqual([1, 1]);
});
