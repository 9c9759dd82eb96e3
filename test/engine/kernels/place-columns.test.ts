import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
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
