// The 8,800 deals of Maven Analytics' "CRM Sales Opportunities", a fictional company: a negative control.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { afterAll, describe, expect, it } from "vitest";
import {
  besideTests,
  isShared,
  type Line,
  printWins,
  type Row,
  readRows,
  scoreWithBin,
  sharedFile,
  winsByCell,
} from "./data.ts";

const PIPELINE = "data/maven-crm/sales_pipeline.csv";
const ACCOUNTS = "data/maven-crm/accounts.csv";
const PRODUCTS = "data/maven-crm/products.csv";

const COLUMNS = [
  "opportunity_id",
  "account",
  "product",
  "engage_date",
  "sector",
  "revenue",
  "employees",
  "year_established",
  "office_location",
  "sales_price",
] as const;

const isHere = [PIPELINE, ACCOUNTS, PRODUCTS].every(isShared);

describe.runIf(isHere)("the Maven deals", () => {
  const folder = mkdtempSync(join(tmpdir(), "opportunity-matrix-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Each deal with its account and product; what the deal became is left out. */
  function joined(): { deals: readonly Row[]; rows: readonly Row[] } {
    const byName = (path: string, key: string): Map<string, Row> =>
      new Map(readRows(sharedFile(path)).map((row) => [row[key] as string, row]));
    const accounts = byName(ACCOUNTS, "account");
    const products = byName(PRODUCTS, "product");
    const deals = readRows(sharedFile(PIPELINE));
    const rows = deals.map((deal) => ({
      ...accounts.get(deal.account as string),
      ...products.get(deal.product as string),
      ...deal,
    }));
    return { deals, rows };
  }

  function score(): { deals: readonly Row[]; rows: readonly Row[]; lines: readonly Line[] } {
    const { deals, rows } = joined();
    const header = COLUMNS.map((name) =>
      name === "opportunity_id" ? "id" : name === "account" ? "name" : name,
    );
    const file = join(folder, "deals.csv");
    writeFileSync(file, stringify([header, ...rows.map((row) => COLUMNS.map((name) => row[name] ?? ""))]));
    return { deals, rows, ...scoreWithBin(file, besideTests("maven-model.json"), "2018-01-01") };
  }

  it("all come back; what is misspelt is an issue, what is blank is unknown, and nothing crashes", {
    timeout: 60_000,
  }, () => {
    const { deals, rows, lines } = score();
    expect(lines.map(({ id }) => id)).toEqual(deals.map(({ opportunity_id: id }) => id));
    expect(lines).toHaveLength(8800);
    const found = (pointer: string, text: string): number =>
      lines.filter(({ issues }) =>
        issues.some((one) => one.pointer === pointer && one.params.found === `"${text}"`),
      ).length;
    const having = (column: string, text: string): number =>
      rows.filter((row) => row[column] === text).length;
    // “GTXPro” is “GTX Pro” without its space, which is no misspelling that could mean anything else.
    expect(having("product", "GTXPro")).toBe(1480);
    expect(found("/product", "GTXPro")).toBe(0);
    expect(having("sector", "technolgy")).toBeGreaterThan(0);
    expect(found("/sector", "technolgy")).toBe(having("sector", "technolgy"));
    expect(having("office_location", "Philipines")).toBeGreaterThan(0);
    expect(found("/office_location", "Philipines")).toBe(having("office_location", "Philipines"));
    const issues = lines.reduce((sum, line) => sum + line.issues.length + line.assessment.issues.length, 0);
    expect(issues).toBe(having("sector", "technolgy") + having("office_location", "Philipines"));
    // Without an account only the product is known of the worth of a deal.
    const blank = lines.filter((_, i) => deals[i]?.account === "");
    expect(blank).toHaveLength(1425);
    for (const { assessment } of blank) expect(assessment.axes.worth?.coverage).toBeLessThanOrEqual(0.4);
  });

  it("are won as often in every cell as anywhere: nothing leaks", { timeout: 60_000 }, () => {
    const { deals, lines } = score();
    const outcomes = deals.map(({ deal_stage: stage }) =>
      stage === "Won" ? true : stage === "Lost" ? false : null,
    );
    const wins = winsByCell(lines, outcomes);
    const won = [...wins.values()].reduce((sum, tally) => sum + tally.won, 0);
    const closed = [...wins.values()].reduce((sum, tally) => sum + tally.closed, 0);
    expect([won, closed]).toEqual([4238, 6711]);
    printWins("Maven: win rate by cell (worth / fit), a negative control", wins);
    const rate = won / closed;
    for (const [cell, tally] of wins) {
      if (tally.closed < 100) continue;
      const error = Math.sqrt((rate * (1 - rate)) / tally.closed);
      expect(Math.abs(tally.won / tally.closed - rate), cell).toBeLessThan(4 * error);
    }
  });
});
