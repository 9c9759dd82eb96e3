import { expect, it } from "vitest";
import { stabilityIndex } from "../../../src/portfolio/movement/stability-index.ts";

it("is 0 where the shares are the same, whatever the sizes", () => {
  expect(stabilityIndex([10, 20, 70], [10, 20, 70])).toMatchObject({ psi: 0, corrected: false });
  expect(stabilityIndex([1, 2, 7], [100, 200, 700]).psi).toBe(0);
});

it("is what the formula gives", () => {
  // (0.3 − 0.5)·ln(0.3/0.5) + (0.7 − 0.5)·ln(0.7/0.5)
  expect(stabilityIndex([50, 50], [30, 70])).toEqual({ psi: 0.169_46, corrected: false, byChance: 0.02 });
});

it("is the same both ways", () => {
  expect(stabilityIndex([5, 8, 1], [2, 9, 4]).psi).toBe(stabilityIndex([2, 9, 4], [5, 8, 1]).psi);
});

it("adds half a customer to each bin where one is empty on one side, and says so", () => {
  const half = stabilityIndex([10, 0], [5, 5]);
  // Shares 10.5/11 and 0.5/11, against 5.5/11 twice.
  expect(half.psi).toBeCloseTo((5 / 11) * Math.log(10.5 / 5.5) + (5 / 11) * Math.log(5.5 / 0.5), 6);
  expect(half.corrected).toBe(true);
});

it("leaves out a bin that is empty on both sides", () => {
  expect(stabilityIndex([50, 0, 50], [30, 0, 70])).toEqual(stabilityIndex([50, 50], [30, 70]));
});

it("is none where there is nobody", () => {
  const none = { psi: null, corrected: false, byChance: null };
  expect(stabilityIndex([0, 0], [1, 2])).toEqual(none);
  expect(stabilityIndex([1, 2], [0, 0])).toEqual(none);
});
