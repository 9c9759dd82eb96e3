import { describe, expect, it } from "vitest";
import { bestHours, type Problem } from "../../../src/portfolio/allocation/best-hours.ts";
import { otherHours } from "../../../src/portfolio/allocation/other-hours.ts";
import { problem } from "./two-sellers.ts";

describe("other hours of a seller", () => {
  const plan = bestHours(problem);
  const { withMore, without } = otherHours(problem, plan);

  it("win what could not be served before", () => {
    expect(withMore(0, 1)).toEqual({ minimum: 0, value: 9 });
    expect(withMore(1, 2)).toEqual({ minimum: 0, value: 8 });
  });

  it("lose what weighs least without the seller", () => {
    expect(without(0)).toEqual({ minimum: 0, value: -18 });
    // Seller 0 takes over the minimum and gives up a step of customer 0 for it; customer 2 is left.
    expect(without(1)).toEqual({ minimum: 0, value: -14 });
  });

  it("may be asked again, and leave the plan as it was", () => {
    expect(withMore(0, 1)).toEqual({ minimum: 0, value: 9 });
    expect(plan).toEqual(bestHours(problem));
  });

  it("lose nothing where a colleague has room", () => {
    const roomy: Problem = {
      ...problem,
      capacity: Int32Array.from([9, 1]),
      runs: { ...problem.runs, steps: Int32Array.from([1, 1, 0, 0]) },
    };
    expect(otherHours(roomy, bestHours(roomy)).without(1)).toEqual({ minimum: 0, value: 0 });
  });
});
