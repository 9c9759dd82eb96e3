import { describe, expect, it } from "vitest";
import {
  bestHours,
  type Problem,
  withMore,
  withoutSeller,
} from "../../../src/portfolio/allocation/best-hours.ts";
import { networkOf } from "../../../src/portfolio/allocation/network.ts";

/** Two sellers of two steps. Customer 0 is open to the first, 1 to both, 2 to the second; 1 has a minimum of one step that wins nothing. */
const problem: Problem = {
  network: networkOf([[0], [0, 1], [1]], 2),
  capacity: Int32Array.from([2, 2]),
  runs: {
    node: Int32Array.from([3, 2, 4, 3]),
    steps: Int32Array.from([1, 3, 1, 5]),
    gain: Float64Array.from([0, 9, 5, 4]),
    minimums: 1,
  },
};

describe("the best plan", () => {
  const plan = bestHours(problem);

  it("meets minimums first, then takes what wins most, and moves hours where they are in the way", () => {
    expect([...plan.given]).toEqual([1, 2, 1, 0]);
    expect([...plan.steps]).toEqual([2, 0, 1, 1]);
    expect([...plan.room]).toEqual([0, 0]);
  });

  it("has more of everything with more hours", () => {
    expect(withMore(problem, plan, 0, 1)).toEqual({ minimum: 0, value: 9 });
    expect(withMore(problem, plan, 1, 2)).toEqual({ minimum: 0, value: 8 });
  });

  it("loses what weighs least without a seller", () => {
    expect(withoutSeller(problem, plan, 0)).toEqual({ minimum: 0, value: -18 });
    // Seller 0 takes over the minimum and gives up a step of customer 0 for it; customer 2 is left.
    expect(withoutSeller(problem, plan, 1)).toEqual({ minimum: 0, value: -14 });
  });

  it("is left as it was", () => {
    expect(plan).toEqual(bestHours(problem));
  });
});

it("loses nothing where a colleague has room", () => {
  const roomy = { ...problem, capacity: Int32Array.from([9, 1]) };
  expect(
    withoutSeller(
      { ...roomy, runs: { ...roomy.runs, steps: Int32Array.from([1, 1, 0, 0]) } },
      bestHours({ ...roomy, runs: { ...roomy.runs, steps: Int32Array.from([1, 1, 0, 0]) } }),
      1,
    ),
  ).toEqual({ minimum: 0, value: 0 });
});
