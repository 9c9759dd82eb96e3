import { expect, it } from "vitest";
import { OVERRIDE_FIELDS, type OverrideField } from "../../src/cli/override-columns.ts";
import { overrideReader } from "../../src/cli/override-reader.ts";
import type { OverrideRow } from "../../src/cli/override-rows.ts";
import { compileModel } from "../../src/engine/compile.ts";
import { small } from "./small.ts";

const whole = {
  id: " C1 ",
  cell: "low/high",
  by: "Chen Yu",
  on: "2026-11-01",
  until: "2026-12-31",
  why: "Sold",
} as const;

const rowOf = (given: { readonly [F in OverrideField]?: unknown }): OverrideRow => ({
  row: 3,
  fields: Object.fromEntries(
    OVERRIDE_FIELDS.map((field) => [field, { column: field, value: { ...whole, ...given }[field] }]),
  ) as OverrideRow["fields"],
  issues: [],
});

const read = overrideReader(compileModel(small).plan, {}, "o.csv");
const codes = (given: { readonly [F in OverrideField]?: unknown }) =>
  read(rowOf(given)).issues.map(({ code, params }) => [code, params.column, params.found]);

it("reads a place by hand", () => {
  const { id, ...override } = whole;
  expect(read(rowOf({}))).toEqual({ row: 3, id: "C1", override, issues: [] });
});

it("takes a cell by its id or label, days as they are written, and a reason in several languages", () => {
  const cell = (text: string) => read(rowOf({ cell: text })).override?.cell;
  expect(["LOW/HIGH", "keep", "保持", "Keep "].map(cell)).toEqual([
    "low/high",
    "low/high",
    "low/high",
    "low/high",
  ]);
  expect(read(rowOf({ until: "2026年12月31日" })).override?.until).toBe("2026-12-31");
  const why = { en: "Sold", "zh-CN": "已出售" };
  expect(read(rowOf({ why })).override?.why).toEqual(why);
  const dayFirst = overrideReader(compileModel(small).plan, { order: "dayFirst" }, "o.csv");
  expect(dayFirst(rowOf({ until: "03/12/2026" })).override?.until).toBe("2026-12-03");
});

it("records what is missing or is no text", () => {
  for (const field of OVERRIDE_FIELDS) {
    for (const value of ["", "  ", null, undefined])
      expect(codes({ [field]: value })).toEqual([["override.empty", field, undefined]]);
    expect(codes({ [field]: 7 })).toEqual([["override.notText", field, "7"]]);
    expect(read(rowOf({ [field]: [] })).override).toBeNull();
  }
  expect(codes({ until: "n/a" })).toEqual([["override.empty", "until", undefined]]);
  expect(codes({ why: {} })).toEqual([["override.notText", "why", "{…}"]]);
  expect(codes({ why: { en: "" } })).toEqual([["override.notText", "why", "{…}"]]);
  expect(codes({ by: { en: "Chen" } })).toEqual([["override.notText", "by", "{…}"]]);
});

it("records a cell that there is not, and a label that two cells have", () => {
  const { issues } = read(rowOf({ cell: "top" }));
  expect(issues).toEqual([
    {
      code: "override.unknownCell",
      pointer: "/override/cell",
      params: {
        file: "o.csv",
        row: 3,
        column: "cell",
        holds: "override",
        found: '"top"',
        cells: ["low/low", "low/high", "high/low", "high/high"],
      },
    },
  ]);
  const twins = {
    ...small.cells,
    "low/low": { ...small.cells["low/low"], label: "Keep" },
  } as typeof small.cells;
  const among = overrideReader(compileModel({ ...small, cells: twins }).plan, {}, "o.csv");
  expect(among(rowOf({ cell: "Keep" })).issues.map(({ code }) => code)).toEqual(["override.unknownCell"]);
});

it("records days that are none, and an end before the beginning", () => {
  expect(codes({ on: "2026-02-30" })).toEqual([["day.impossible", "on", '"2026-02-30"']]);
  expect(codes({ on: "03/04/2026" })).toEqual([["day.order", "on", '"03/04/2026"']]);
  const backwards = read(rowOf({ on: "2027-01-01" }));
  expect(backwards.override).toBeNull();
  expect(codes({ on: "2027-01-01" })).toEqual([["override.backwards", "until", "2026-12-31"]]);
  expect(read(rowOf({ on: whole.until })).override?.on).toBe(whole.until);
});

it("says one thing of a line that is no JSON, and hands on what was wrong with the row", () => {
  const issue = (code: "override.notJson" | "row.tooLong") => ({ code, pointer: "/override", params: {} });
  const broken = { ...rowOf({ id: undefined }), issues: [issue("override.notJson")] };
  expect(read(broken)).toEqual({ row: 3, id: null, override: null, issues: broken.issues });
  const long = read({ ...rowOf({}), issues: [issue("row.tooLong")] });
  expect([long.override?.cell, long.issues.length]).toEqual(["low/high", 1]);
});
