import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { callDays } from "../../../src/engine/days.ts";
import { createBatch } from "../../../src/engine/kernels/batch.ts";
import { sample } from "../sample.ts";

it("works rows out where they can be looked at, one batch after the other", () => {
  const { columns, workOut, forget, kernels } = createBatch(compileModel(sample()).plan, 3, {});
  const days = callDays(false, {});
  workOut([{ a: 10 }, { a: "no", b: 5 }, null], days);
  expect([...(columns.axes.x?.score ?? [])]).toEqual([10, Number.NaN, Number.NaN]);
  expect([[...columns.unknown], [...columns.invalid]]).toEqual([
    [2, 1, 3],
    [0, 1, 4],
  ]);
  forget(3);
  workOut([{ a: 20, b: 30 }], days);
  expect([columns.unknown[0], columns.invalid[0], columns.axes.x?.score[0]]).toEqual([0, 0, 20]);
  expect(kernels.lanes.facts[0]?.value[0]).toBe(20);
});
