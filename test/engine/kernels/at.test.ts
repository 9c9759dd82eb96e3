import { compileModel, type FactColumns, placedAt, rowAt } from "opportunity-matrix";
import { expect, it } from "vitest";
import { facts, sample } from "../sample.ts";

const matrix = compileModel(
  sample({
    facts: { blocked: { type: "flag" } },
    gates: [{ id: "blocked", when: { fact: "blocked", is: true }, then: { exclude: true } }],
  }),
);
const rows = [{ a: 50, b: 100 }, { a: "50" }, { a: 5, b: 5, blocked: true }, null] as object[];
const placed = matrix.placeAll(rows);

it("reads a record as place gives it, with its unknown and its wrong facts by name", () => {
  for (const [i, row] of rows.entries()) {
    const { status, cell, axes } = matrix.place(facts(row));
    expect(placedAt(matrix, placed, i)).toMatchObject({ status, cell, axes });
  }
  const told = rows.map((_, i) => placedAt(matrix, placed, i));
  expect(told.map(({ unknown }) => unknown)).toEqual([
    ["blocked"],
    ["a", "b", "blocked"],
    [],
    ["a", "b", "blocked"],
  ]);
  expect(told.map(({ invalid, isInvalid }) => [invalid, isInvalid])).toEqual([
    [[], false],
    [["a"], false],
    [[], false],
    [[], true],
  ]);
});

it("refuses a record that is not there, and columns of another model", () => {
  for (const i of [-1, 4, 0.5])
    expect(() => placedAt(matrix, placed, i)).toThrow(`there is no record ${i} among 4`);
  const other = compileModel(sample({ x: { id: "other" } }));
  expect(() => placedAt(other, placed, 0)).toThrow("placed must be what this matrix gave");
  expect(() => rowAt(matrix, {}, 1, 1)).toThrow("there is no record 1 among 1");
});

it("gives the row that a record of columns stands for", () => {
  const all = compileModel(
    sample({ facts: { c: { type: "choice", options: ["v"] }, d: { type: "day" }, f: { type: "flag" } } }),
  );
  const columns = {
    a: Float64Array.of(5, Number.NaN),
    b: { values: [1, 2], asOf: Float64Array.of(0, Number.NaN), grade: ["stated", null] },
    c: { codes: Int8Array.of(0, -1), options: ["v"] },
    d: Float64Array.of(-1, 0.5),
    f: Float64Array.of(0, 2),
  } as FactColumns;
  expect(rowAt(all, columns, 2, 0)).toEqual({
    a: 5,
    b: { value: 1, asOf: "1970-01-01", grade: "stated" },
    c: "v",
    d: "1969-12-31",
    f: false,
  });
  expect(rowAt(all, columns, 2, 1)).toEqual({
    a: null,
    b: { value: 2, asOf: null, grade: null },
    c: null,
    d: 0.5,
    f: 2,
  });
});
