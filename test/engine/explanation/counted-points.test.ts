import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { callDays } from "../../../src/engine/days.ts";
import { countedPoints, highPoints, lowPoints } from "../../../src/engine/explanation/counted-points.ts";
import { createSingle } from "../../../src/engine/explanation/single.ts";
import { same, sample } from "../sample.ts";

it("a dimension counts with its points, or with what is assumed, and by its certainty in the bounds", () => {
  const assumed = { id: "b", weight: 1, scale: same, unknown: { assume: 30 } };
  const { plan } = compileModel(sample({ y: { dimensions: [assumed] } }));
  const counted = (facts: object) =>
    createSingle(plan)
      .evaluate(facts, callDays(false, {}))
      .axes.map(
        ({ dimensions: [one] }) => one !== undefined && [countedPoints(one), lowPoints(one), highPoints(one)],
      );
  const half = (value: number) => ({ value, grade: "assumed" });
  expect(counted({ a: half(40), b: 60 })).toEqual([
    [40e6, 20e6, 70e6],
    [60e6, 60e6, 60e6],
  ]);
  expect(counted({})).toEqual([
    [Number.NaN, 0, 100e6],
    [30e6, 0, 100e6],
  ]);
});
