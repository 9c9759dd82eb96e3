import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { callDays } from "../../../src/engine/days.ts";
import { createSingle } from "../../../src/engine/explanation/single.ts";
import { sample } from "../sample.ts";

const days = callDays(false, {});

it("holds one customer, whose facts can be changed in the lanes and who is placed again then", () => {
  const { evaluate, evaluation, kernels, score } = createSingle(compileModel(sample()).plan);
  expect(evaluate({ a: 10, b: 90 }, days)).toBe(evaluation);
  const [x] = evaluation.axes;
  expect([evaluation.status, x.after.score, x.band]).toEqual(["placed", 10e6, 0]);
  const [dimension] = kernels.axes[0].dimensions;
  if (dimension !== undefined) dimension.points[0] = 80e6;
  score();
  expect([x.after.score, x.band]).toEqual([80e6, 2]);
});

it("lets go of what the caller gave", () => {
  const { evaluate, kernels } = createSingle(compileModel(sample()).plan);
  const row = { a: { value: 10 }, b: 90 };
  evaluate(row, days);
  expect(kernels.lanes.rows[0]).not.toBe(row);
  expect(kernels.lanes.facts[0]?.given[0]).toBeNull();
});
