import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { createTrial } from "../../../src/analysis/evidence/trial.ts";
import { missingFor } from "../../../src/analysis/levers/missing.ts";
import type { Obstacles } from "../../../src/analysis/levers/obstacles.ts";
import { type LeverTarget, targetCells } from "../../../src/analysis/levers/target.ts";
import { sample } from "../../engine/sample.ts";

const trial = createTrial(compileModel(sample({ minimumCoverage: 0.4 })), {}, {});
const clear: Obstacles = {
  isAdmitted: true,
  isCovered: [true, true],
  low: [45e6, 10e6],
  high: [60e6, 20e6],
  isInBand: [true, true],
};

function missing(target: LeverTarget, obstacles: Partial<Obstacles>, withAll: boolean | null = null) {
  const cells = targetCells(trial.plan, target);
  return missingFor(trial, cells, { ...clear, ...obstacles }, [{ id: "out", label: "Out" }], 2, withAll);
}

it("names the next band above all that can be reached, and the last one below it", () => {
  expect(missing("high/low", { isInBand: [false, true] })).toEqual([
    { code: "below", params: { axis: "x", label: "x", band: "high", needed: 70, reached: 60 } },
  ]);
  expect(missing(["low/low", "low/high"], { isInBand: [false, true] })).toEqual([
    { code: "above", params: { axis: "x", label: "x", band: "low", needed: 39.999999, reached: 45 } },
  ]);
  expect(missing("medium/high", { isInBand: [true, false] })).toEqual([
    { code: "below", params: { axis: "y", label: "y", band: "high", needed: 70, reached: 20 } },
  ]);
});

it("says that it takes both axes at once, or that values jump over the band", () => {
  expect(missing("medium/low", {})).toEqual([{ code: "together", params: { size: 2 } }]);
  expect(missing("medium/low", { isInBand: [false, true] })).toEqual([
    { code: "together", params: { size: 2 } },
  ]);
});

it("says what is not covered and who is excluded", () => {
  expect(missing("high/low", { isCovered: [false, true] })).toEqual([
    { code: "uncovered", params: { axis: "x", label: "x", coverage: 0.4 } },
  ]);
  expect(missing("high/low", { isAdmitted: false })).toEqual([
    { code: "excluded", params: { gate: "out", label: "Out" } },
  ]);
});

it("says whether all facts together would reach it, where that is known", () => {
  expect(missing("medium/low", {}, true).at(-1)).toEqual({ code: "moreFacts", params: { size: 2 } });
  expect(missing("medium/low", {}, false).at(-1)).toEqual({ code: "never", params: { size: 2 } });
});
