import { describe, expect, it } from "vitest";
import { lintMapping } from "../../src/mapping/lint.ts";
import { matrix } from "./crm.ts";

const found = (mapping: unknown, options: unknown = {}): string[] =>
  lintMapping(matrix.plan, mapping, options).map(({ code, pointer }) => `${code} ${pointer}`);

it("finds nothing wrong with what is right", () => {
  const from = (): number => 1;
  expect(
    found({ spend: { from }, need: undefined, budget: { field: "x", values: { a: "none", b: null } } }),
  ).toEqual([]);
  expect(found({}, { zone: "asWritten", unzoned: "-03:30", empty: ["", 0, false] })).toEqual([]);
});

it("refuses what is no mapping, without reading it further", () => {
  expect(found(5)).toEqual(["shape.type /mapping"]);
  expect(found([])).toEqual(["shape.type /mapping"]);
  expect(found(new Map())).toEqual(["document.notJson /mapping"]);
  expect(found({ spend: { field: "x", otherwise: () => 1 } })).toEqual([
    "document.notJson /mapping/spend/otherwise",
  ]);
  let deep: unknown = {};
  for (let i = 0; i < 20_000; i++) deep = [deep];
  expect(found({ spend: deep })[0]).toMatch(/^document\.tooDeep /);
  expect(found({}, 5)).toEqual(["shape.type /options"]);
});

describe("units", () => {
  it("must be convertible into the unit that the fact is declared in", () => {
    expect(found({ spend: { field: "x", unit: "percent" } })).toEqual([
      "mapping.unitMisfit /mapping/spend/unit",
    ]);
    expect(found({ growth: { field: "x", unit: "万" } })).toEqual([
      "mapping.unitMisfit /mapping/growth/unit",
    ]);
    expect(
      found({ growth: { field: "x", unit: "fraction" }, need: { field: "x", unit: "fraction" } }),
    ).toEqual([]);
    expect(found({ budget: { field: "x", unit: "万" } })).toEqual(["shape.extraKey /mapping/budget/unit"]);
    expect(found({ contact: { field: "x", unit: "万" } })).toEqual(["shape.notListed /mapping/contact/unit"]);
  });

  it("of moments need a zone; nothing is said of it where the options cannot be read", () => {
    const contact = { field: "x", unit: "epochMilliseconds", asOf: { field: "y", unit: "epochSeconds" } };
    const both = [
      "mapping.zoneMissing /mapping/contact/unit",
      "mapping.zoneMissing /mapping/contact/asOf/unit",
    ];
    expect(found({ contact })).toEqual(both);
    expect(found({ contact }, { zone: "asWritten" })).toEqual(both);
    expect(found({ contact }, { zone: "+08:00" })).toEqual([]);
    expect(found({ contact }, { order: "x" })).toEqual(["shape.notListed /options/order"]);
    expect(found({}, { asOf: { field: "y", unit: "epochSeconds" } })).toEqual([
      "mapping.zoneMissing /options/asOf/unit",
    ]);
  });
});

it("a currency is the one that the fact is declared in", () => {
  const misfits = { staff: { field: "x", currency: "CNY" }, spend: { field: "x", currency: "USD" } };
  expect(found(misfits)).toEqual([
    "mapping.notMoney /mapping/staff/currency",
    "mapping.otherCurrency /mapping/spend/currency",
  ]);
  expect(found({ spend: { field: "x", currency: "CNY" } })).toEqual([]);
  expect(found({ spend: { field: "x", currency: { field: "y" } } })).toEqual([]);
  expect(found({ staff: { field: "x", currency: { field: "y" } } })).toEqual([
    "mapping.notMoney /mapping/staff/currency",
  ]);
});

it("values and defaults are what the fact can be", () => {
  expect(
    found({
      budget: { field: "x", values: { a: "huge" }, unlisted: "large", otherwise: "no" },
      need: { field: "x", values: { a: 5, b: null }, otherwise: { value: 0, grade: "sure" } },
      rating: { field: "x", otherwise: 3 },
      blocked: { field: "x", otherwise: "no" },
      contact: { field: "x", otherwise: "2026-02-30", asOf: "soon" },
    }),
  ).toEqual([
    "shape.notListed /mapping/budget/values/a",
    "shape.notListed /mapping/budget/unlisted",
    "shape.notListed /mapping/budget/otherwise",
    "shape.outOfRange /mapping/need/values/a",
    "shape.outOfRange /mapping/need/otherwise/value",
    "shape.notListed /mapping/need/otherwise/grade",
    "shape.notListed /mapping/rating/otherwise",
    "shape.type /mapping/blocked/otherwise",
    "mapping.notDay /mapping/contact/otherwise",
    "mapping.notDay /mapping/contact/asOf",
  ]);
  const contact = { field: "x", otherwise: { value: "2026-01-01", grade: "stated" } };
  expect(found({ contact })).toEqual([]);
});

it("a source is one of three kinds", () => {
  expect(found({ spend: { field: "x", from: () => 1 } })).toEqual(["shape.extraKey /mapping/spend/field"]);
  expect(found({ budget: { from: () => "none", values: {} } })).toEqual([
    "shape.extraKey /mapping/budget/values",
  ]);
  expect(found({ contact: { field: "x", values: {} } })).toEqual(["shape.extraKey /mapping/contact/values"]);
  expect(found({ spend: { field: [] } })).toEqual(["shape.empty /mapping/spend/field"]);
  expect(found({ spend: { field: ["a", -1] } })).toEqual(["shape.outOfRange /mapping/spend/field/1"]);
  expect(found({ spend: { field: "" } })).toEqual(["shape.empty /mapping/spend/field"]);
});
