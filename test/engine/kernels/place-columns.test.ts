import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { callDays } from "../../../src/engine/days.ts";
import { createKernels } from "../../../src/engine/kernels/kernels.ts";
import { placeColumns } from "../../../src/engine/kernels/place-columns.ts";
import { createPlacementColumns } from "../../../src/engine/kernels/placement-columns.ts";
import { sample } from "../sample.ts";

const matrix = compileModel(sample());

it("places over many batches, and leaves the columns as they were", () => {
  const a = Float64Array.from({ length: 700 }, (_, i) => i % 101);
  const b = [...a];
  const { axes } = matrix.placeColumns({ a, b }, { length: 700 });
  expect([...(axes.x?.score ?? [])]).toEqual(b);
  expect([...(axes.y?.score ?? [])]).toEqual([...a]);
});

it("wants to be told how many records there are", () => {
  expect(matrix.placeColumns({}, { length: 0 }).length).toBe(0);
  for (const length of [-1, 1.5, Number.NaN, undefined]) {
    expect(() => matrix.placeColumns({}, { length: length as number })).toThrow(
      `length must be the whole number of records; found ${length}`,
    );
  }
});

it("holds on neither to what was given nor to the columns that it filled, also when a column is none", () => {
  const { plan } = matrix;
  const kernels = createKernels(plan, 4);
  const { lanes } = kernels;
  const { masks } = lanes;
  const days = callDays(false, {});
  placeColumns(kernels, { a: [{ value: 5, grade: "stated" }] }, days, createPlacementColumns(plan, 1, {}));
  expect(lanes.masks).toBe(masks);
  expect(lanes.facts.map(({ given }) => given[0])).toEqual([null, null]);
  const wrong = (): void => placeColumns(kernels, { a: 5 }, days, createPlacementColumns(plan, 1, {}));
  expect(wrong).toThrow(RangeError);
  expect(lanes.masks).toBe(masks);
});
