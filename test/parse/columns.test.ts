import { type Column, matchColumns } from "opportunity-matrix/parse";
import { describe, expect, it } from "vitest";
import { columnName } from "../../src/parse/columns.ts";

const facts = {
  spend: { type: "number", unit: "CNY", label: { en: "Annual spend", "zh-CN": "年采购额" } },
  growth: { type: "number", unit: "percent" },
  lastContact: { type: "day", label: { en: "Last contact", "zh-CN": "最近接触" } },
  height: { type: "number", unit: "m" },
} as const;

const match = (header: string): Column | null => matchColumns([header], facts).columns[0] ?? null;
const shortly = (column: Column | null): string =>
  column === null
    ? "-"
    : columnName(column) + ("unit" in column && column.unit !== null ? ` in ${column.unit.text}` : "");

describe("a header", () => {
  it.each([
    ["spend", "spend"],
    [" SPEND ", "spend"],
    ["Annual  Spend", "spend"],
    ["annual_spend", "spend"],
    ["ｓｐｅｎｄ", "spend"],
    ["年采购额", "spend"],
    ["年采购额(万)", "spend in 万"],
    ["年采购额（单位：万元）", "spend in 万元"],
    ["Annual spend, kUSD", "spend in kUSD"],
    ["growth %", "growth in %"],
    ["last contact", "lastContact"],
    ["LAST_CONTACT", "lastContact"],
    ["lastContact.asOf", "lastContact.asOf"],
    ["last contact as of", "lastContact.asOf"],
    ["spend_as_of", "spend.asOf"],
    ["年采购额.日期", "spend.asOf"],
    ["年采购额．日期", "spend.asOf"],
    ["spend.日期", "spend.asOf"],
    ["spend.grade", "spend.grade"],
    ["Annual Spend.依据", "spend.grade"],
    ["height (m)", "height"],
    ["Customer ID", "id"],
    ["客户编号", "id"],
    ["Company", "name"],
    ["客户名称", "name"],
  ])("%s is %s", (header, expected) => {
    expect(shortly(match(header))).toBe(expected);
  });

  it.each([
    "Owner",
    "",
    "owner.asOf",
    "__proto__",
    "constructor",
    "spend (2026)",
    "客户编号(万)",
    "年采购额日期",
  ])("%j is not read", (header) => {
    expect(match(header)).toBeNull();
  });

  it("may be a synonym that belongs to the file", () => {
    const { columns } = matchColumns(["Umsatz (k€)", "umsatz.asOf"], facts, {
      synonyms: { spend: ["Umsatz"] },
    });
    expect(columns.map(shortly)).toEqual(["spend in k€", "spend.asOf"]);
  });
});

it("takes a fact before the words for id and name, an exact id first, and an id before a label", () => {
  const named = { name: { type: "flag" }, ID: { type: "number", label: "customer" } } as const;
  expect(matchColumns(["name", "id", "customer name"], named).columns.map(shortly)).toEqual([
    "name",
    "ID",
    "name",
  ]);
  const same = {
    a: { type: "flag", label: "same" },
    A: { type: "flag", label: { en: "same", "zh-CN": "same" } },
    b: { type: "flag", label: "c" },
    c: { type: "flag" },
  } as const;
  expect(matchColumns(["A", "a", "c"], same).columns.map(shortly)).toEqual(["A", "a", "c"]);
  expect(matchColumns(["Same", "ａ", "c"], same).issues).toEqual([
    { code: "columns.ambiguous", pointer: "/0", params: { column: '"Same"', meanings: ["a", "A"] } },
    { code: "columns.ambiguous", pointer: "/1", params: { column: '"ａ"', meanings: ["a", "A"] } },
  ]);
});

it("reads the first of two columns for one thing, and reports the other", () => {
  const { columns, issues } = matchColumns(["Annual spend", "编号", "年采购额(万)", "id"], facts);
  expect(columns.map(shortly)).toEqual(["spend", "id", "-", "-"]);
  expect(issues.map(({ code, pointer, params }) => [code, pointer, params.what, params.second])).toEqual([
    ["columns.twice", "/2", "spend", '"年采购额(万)" (3)'],
    ["columns.twice", "/3", "id", '"id" (4)'],
  ]);
});

it("reports a file without any fact", () => {
  expect(matchColumns(["id", "spend.asOf"], facts).issues).toEqual([
    {
      code: "columns.none",
      pointer: "",
      params: { found: ['"id"', '"spend.asOf"'], facts: Object.keys(facts) },
    },
  ]);
});

it("keeps facts whose names every object inherits", () => {
  const odd = { ["__proto__"]: { type: "flag" }, constructor: { type: "flag" } } as const;
  expect(matchColumns(["__proto__", "constructor"], odd).columns.map(shortly)).toEqual([
    "__proto__",
    "constructor",
  ]);
});
