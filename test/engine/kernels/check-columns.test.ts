import { compileModel, type FactColumns } from "opportunity-matrix";
import { expect, it } from "vitest";
import { dayOf } from "../../../src/engine/kernels/check-columns.ts";
import { sample } from "../sample.ts";

const options = ["v", "w"] as const;
const matrix = compileModel(sample({ facts: { c: { type: "choice", options } } }));
const placed = (columns: object) => () => matrix.placeColumns(columns as FactColumns, { length: 2 });

it("refuses a column that is not as long as the others", () => {
  expect(placed({ a: [1] })).toThrow("columns.a must have 2 entries, as many as `length` says; it has 1");
  expect(placed({ c: { codes: Int8Array.of(1), options } })).toThrow("columns.c must have 2 entries");
  expect(placed({ a: { values: [1, 2], asOf: [] } })).toThrow("columns.a.asOf must have 2 entries");
});

it("refuses a column that cannot hold the values of its fact", () => {
  expect(placed({ a: { codes: Int8Array.of(0, 1), options } })).toThrow(
    "columns.a must be a list or a Float64Array",
  );
  expect(placed({ c: new Float64Array(2) })).toThrow("columns.c must be a list or { codes, options }");
  expect(placed({ c: { codes: [0, 1], options } })).toThrow(RangeError);
  expect(placed({ c: { codes: Int8Array.of(0, 1), options: "vw" } })).toThrow(RangeError);
  expect(placed({ a: 5 })).toThrow("columns.a must be");
  expect(placed({ a: { values: [1, 2], grade: new Float64Array(2) } })).toThrow("columns.a.grade must be");
});

it("takes no column for one of which nothing is known", () => {
  expect([...placed({ a: null, b: undefined, other: 7 })().unknown]).toEqual([7, 7]);
});

it("counts days from 1970 on", () => {
  expect([0, -719_162, -719_163, 2_932_896, 2_932_897, 0.5, Number.NaN].map(dayOf)).toEqual([
    719_162,
    0,
    Number.NaN,
    3_652_058,
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
});
