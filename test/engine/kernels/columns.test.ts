import { compileModel, type FactColumns, rowAt } from "opportunity-matrix";
import { expect, it } from "vitest";
import { sample } from "../sample.ts";
import { asOf } from "./batch.ts";

const ages = { freshDays: 0, expiresDays: 10 };
const none = Number.NaN;
const matrix = compileModel(
  sample({
    facts: {
      a: { type: "number", min: 0, ages },
      c: { type: "choice", options: ["v", "w"] },
      d: { type: "day" },
      f: { type: "flag" },
    },
    gates: [
      { id: "c", when: { fact: "c", is: "w" }, then: { exclude: true } },
      { id: "d", when: { fact: "d", age: { below: 1 } }, then: { exclude: true } },
      { id: "f", when: { fact: "f", is: true }, then: { exclude: true } },
    ],
  }),
);
const days = (text: string): number => Date.parse(text) / 86_400_000;

/** Columns of five records, and the same records as rows. */
function both(columns: object) {
  const given = columns as FactColumns;
  const options = { asOf, bounds: true };
  const rows = [0, 1, 2, 3, 4].map((i) => rowAt(matrix, given, 5, i));
  return [matrix.placeColumns(given, { ...options, length: 5 }), matrix.placeAll(rows, options)];
}

it("reads doubles, codes and lists as it reads the rows that they stand for", () => {
  const columns = {
    a: Float64Array.of(5, -0, -1, none, Number.POSITIVE_INFINITY),
    b: [5, { value: 7, grade: "stated" }, "7", null, none],
    c: { codes: Int8Array.of(0, 1, -1, 2, 3), options: ["w", "v", "other", null] },
    d: Float64Array.of(days(asOf), days("2026-11-24"), 0.5, none, days("2026-01-01")),
    f: Float64Array.of(1, 0, 2, none, -0),
  };
  const [placed, expected] = both(columns);
  expect(placed).toEqual(expected);
  expect([...(placed?.unknown ?? [])]).toEqual([0, 8, 31, 31, 7]);
});

it("reads days and grades from columns of their own", () => {
  const columns = {
    a: {
      values: Float64Array.of(5, 5, 5, none, 5),
      asOf: Float64Array.of(days("2026-11-18"), none, 1e9, 0, days("2026-11-24")),
      grade: ["stated", null, "verified", "?", "assumed"],
    },
    b: {
      values: [5, { value: 5 }, 5, 5, "5"],
      asOf: ["2026-11-18", null, "?", undefined, "2026-11-24"],
      grade: { codes: Uint8Array.of(0, 1, 2, 3, 0), options: ["stated", "verified", "guess"] },
    },
    c: { values: { codes: Int8Array.of(0, 0, -1, 0, 1), options: ["v", "x"] } },
    d: { values: ["2026-11-01", {}, null, asOf, "?"], grade: ["stated", "?", "?", "?", "?"] },
  };
  const [placed, expected] = both(columns);
  expect(placed).toEqual(expected);
  expect([...(placed?.axes.x?.coverage ?? [])]).toEqual([0.4, 1, 0, 0, 0]);
});

it("reads days in a list as texts alone, as rows have them", () => {
  const odd = [20_000, none, "2026-11-18", null, {}];
  const [placed, expected] = both({ a: { values: [5, 5, 5, 5, 5], asOf: odd } });
  expect(placed).toEqual(expected);
  expect([...(placed?.axes.x?.coverage ?? [])]).toEqual([0, 0, 0.5, 1, 0]);
});

it("makes no text of an option that is none", () => {
  const options = [7, undefined, "v", null] as unknown as string[];
  const [placed, expected] = both({ c: { codes: Int8Array.of(0, 1, 2, 3, 4), options } });
  expect(placed).toEqual(expected);
});
