import { expect, it } from "vitest";
import { customersSection } from "../../src/report/table.ts";
import { customer, reportOn, textIn } from "./sample.ts";

const rowsOf = (markup: string): string[] => markup.split("<tbody>")[1]?.split("</tr>").slice(0, -1) ?? [];

it("has a row for every customer, best first, with numbers to sort by", () => {
  const rows = rowsOf(customersSection(reportOn()));
  expect(rows.map((row) => /data-cell="([^"]+)"/.exec(row)?.[1])).toEqual([
    "high/high",
    "low/low",
    "unplaced",
    "excluded",
  ]);
  expect(textIn(rows[0] as string, "en").split("\n")).toEqual([
    ..."1|Acme|C1| A|Invest|80.0|80–80|100%|100.0|100–100|100%|Invest|–|–".split("|"),
  ]);
  expect(rows[0]).toContain('data-v="80">80.0');
  expect(rows[2]).toContain('<td class="n">–</td>');
});

it("has a column of ids only where there are any beside names", () => {
  const heads = (markup: string): string => textIn(markup.split("</thead>")[0] as string, "en");
  expect(heads(customersSection(reportOn()))).toContain("\nId\n");
  expect(heads(customersSection(reportOn([customer({}, { id: "C1" })])))).not.toContain("\nId\n");
});

it("links those that have a page, and says how many are listed and have one", () => {
  const markup = customersSection(reportOn(undefined, { pages: 1, count: 9 }));
  expect(rowsOf(markup).map((row) => row.includes("<a "))).toEqual([true, false, false, false]);
  const text = textIn(markup, "en");
  expect(text).toContain("Listed: the first 4 of 9 customers.");
  expect(text).toContain("Pages with all details: the first 1 of the 4 customers listed.");
});

it("says that there are none", () => {
  expect(textIn(customersSection(reportOn([])), "zh-CN")).toContain("没有客户。");
});

it("counts the problems of each customer", () => {
  const issues = [{ code: "a", text: "x", column: null, found: null }];
  expect(rowsOf(customersSection(reportOn([customer({}, { issues })])))[0]).toContain('data-v="1">1</td>');
});

it("shows where a person has placed a customer, beside the model's own place", () => {
  const one = customer({ spend: 80, stance: "warm", barred: false });
  const cell = { id: "low/low", x: "low", y: "low", tier: "C", strategy: "keep", label: "Small" };
  const override = { cell, by: "Chen", why: "A new plant", on: "2026-11-01", until: "2026-12-31" };
  const assessment = { ...one.assessment, override } as typeof one.assessment;
  const [row = ""] = rowsOf(customersSection(reportOn([{ ...one, assessment }])));
  expect(textIn(row, "zh-CN")).toContain("人工：");
  expect(row).toContain("Small");
});
