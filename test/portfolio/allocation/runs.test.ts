import { describe, expect, it } from "vitest";
import { customerRuns, gainsOf } from "../../../src/portfolio/allocation/runs.ts";

describe("what steps win", () => {
  it("is the same along a straight piece", () => {
    const points = [
      [0, 0],
      [4, 0.4],
      [8, 0.6],
    ] as const;
    expect(gainsOf({ points }, 1)).toEqual([
      { steps: 4, gain: 100_000 },
      { steps: 4, gain: 50_000 },
    ]);
  });

  it("is the sum of the parts where a step lies over a bend, or beyond the end", () => {
    const points = [
      [0, 0],
      [4, 0.4],
      [8, 0.6],
    ] as const;
    expect(gainsOf({ points }, 3)).toEqual([
      { steps: 1, gain: 300_000 },
      { steps: 1, gain: 200_000 },
      { steps: 1, gain: 100_000 },
    ]);
    expect(
      gainsOf(
        {
          points: [
            [0, 0],
            [1, 0.3],
            [2, 0.4],
          ],
        },
        5,
      ),
    ).toEqual([{ steps: 1, gain: 400_000 }]);
  });

  it("never rises, however it is rounded", () => {
    const points = [
      [0, 0],
      [0.5, 0.035],
      [1, 0.07],
      [1.5, 0.105],
    ] as const;
    // 49,000 each but for rounding, by which the second would lie above the first.
    const gains = gainsOf({ points }, 0.7);
    expect(gains.map(({ steps }) => steps)).toEqual([1, 1, 1]);
    expect(gains[1]?.gain).toBe(gains[0]?.gain);
    expect(gains.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(105_000, 6);
  });
});

describe("the steps of a customer", () => {
  const gains = [
    { steps: 3, gain: 0.5 },
    { steps: 3, gain: 0.2 },
  ];

  it("are parted where the minimum ends, and end at the maximum", () => {
    expect(customerRuns(gains, 10, 2, 5)).toEqual([
      { steps: 2, gain: 5, isMinimum: true },
      { steps: 1, gain: 5, isMinimum: false },
      { steps: 2, gain: 2, isMinimum: false },
    ]);
  });

  it("of the minimum are all there, also where they win nothing", () => {
    expect(customerRuns(gains, 10, 8, Infinity)).toEqual([
      { steps: 3, gain: 5, isMinimum: true },
      { steps: 3, gain: 2, isMinimum: true },
      { steps: 2, gain: 0, isMinimum: true },
    ]);
    expect(customerRuns([], 0, 2, 2)).toEqual([{ steps: 2, gain: 0, isMinimum: true }]);
  });

  it("beyond the minimum are those that win something", () => {
    expect(customerRuns(gains, 0, 0, Infinity)).toEqual([]);
    expect(customerRuns(gains, 2, 0, Infinity)).toEqual([{ steps: 3, gain: 1, isMinimum: false }]);
  });
});
