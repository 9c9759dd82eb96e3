import { allocate } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { effortCells } from "../../../src/portfolio/pictures/effort-cells.ts";
import {
  cellTitle,
  effortSummary,
  effortTable,
  effortWording,
} from "../../../src/portfolio/pictures/effort-words.ts";
import { pictureWording } from "../../../src/portfolio/pictures/wording.ts";
import { cellOf, matrix, plan } from "./moved.ts";

const strategies = { any: { label: { en: "Anything", "zh-CN": "随意" } } } as never;
const en = effortWording(pictureWording("en", matrix.plan), { strategies });
const zh = effortWording(pictureWording("zh-CN", matrix.plan), undefined);
const { cells, noCell } = effortCells(matrix.plan, plan, cellOf);

it("names strategies by the playbook, or by their ids", () => {
  expect([en.strategyOf("any"), en.strategyOf("none"), zh.strategyOf("any")]).toEqual([
    "Anything",
    "none",
    "any",
  ]);
});

it("rounds hours for reading, and has no share of nothing", () => {
  expect([en.hours(12.3456), en.hours(1234.5), en.share(1, 3), en.share(0, 0)]).toEqual([
    "12.3",
    "1,235",
    "33%",
    "–",
  ]);
});

it("sums up what is missing and too much, where most, and what is not known", () => {
  expect(effortSummary(plan, cells, noCell, en)).toMatchInlineSnapshot(
    `"Hours planned by the strategies: 60. Under-served today: 1 customers, by 41.5 h. Over-served today: 1 customers, by 29 h. Most are missing in: Cell 2 2 (41.5 h). Most are too many in: Cell 2 0 (29 h). Customers without hours of today: 1. Get more than planned, and are to be settled before hours are taken away: 2."`,
  );
  expect(effortSummary(plan, cells, noCell, zh)).toMatchInlineSnapshot(
    `"按策略计划 60 小时。目前投入偏少的客户 1 家，合计少 41.5 小时；投入偏多的 1 家，合计多 29 小时。缺口最大的格子：格子22（41.5 小时）。投入超出最多的格子：格子20（29 小时）。没有目前工时的客户：1 家。投入多于计划，但要先弄清情况再减工时的客户：2 家。"`,
  );
});

it("compares nothing where no hours of today are given", () => {
  const bare = allocate({
    sellers: [{ id: "s", hours: 10 }],
    customers: [{ id: "up", sellers: ["s"], strategy: "invest", value: 9 }],
  });
  const efforts = effortCells(matrix.plan, bare, () => null);
  expect(effortSummary(bare, efforts.cells, efforts.noCell, en)).toBe(
    "Hours planned by the strategies: 10. No hours of today are given, so nothing is compared.",
  );
});

it("says of a cell all that is drawn in it", () => {
  const one = cells.find(({ cell }) => cell?.id === "b2/b0") as (typeof cells)[number];
  expect(cellTitle(one, en)).toMatchInlineSnapshot(
    `"Cell 2 0 (b2/b0), strategy Anything: 1 customers, 30 h today, 1 h planned; 0 under-served by 0 h, 1 over-served by 29 h; without hours of today 0, to be settled 0"`,
  );
  expect(cellTitle(one, zh)).toMatchInlineSnapshot(
    `"格子20（b2/b0），策略 any：客户 1 家，目前 30 小时，计划 1 小时；投入偏少 0 家，少 0 小时；投入偏多 1 家，多 29 小时；没有目前工时 0 家，待弄清 0 家"`,
  );
});

it("has a row for each cell, and one for who has none where there is anybody", () => {
  const { heads, texts, rows } = effortTable(cells, noCell, en);
  expect(texts).toBe(2);
  expect(rows.every((row) => row.length === heads.length)).toBe(true);
  expect(rows).toHaveLength(10);
  expect(rows.at(-1)?.slice(0, 4)).toEqual(["Without a cell", "–", "1", "2"]);
  expect(Object.fromEntries(heads.map((head, i) => [head, rows[6]?.[i]]))).toMatchInlineSnapshot(`
    {
      "Cell": "Cell 2 0",
      "Customers": "1",
      "Hours missing": "0",
      "Hours planned": "1",
      "Hours today": "30",
      "Hours too many": "29",
      "Over-served": "1",
      "Share of hours planned": "1%",
      "Share of value at stake": "9%",
      "Strategy": "Anything",
      "To be settled first": "0",
      "Under-served": "0",
      "Value not known": "0",
      "Without hours of today": "0",
    }
  `);
  expect(effortTable(cells, { ...noCell, customers: 0 }, zh).rows).toHaveLength(9);
});
