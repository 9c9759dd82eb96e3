import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { columnsOfFile } from "../../src/cli/columns.ts";
import { customerReader } from "../../src/cli/customer.ts";
import { DEMO_DAY, demoPortfolio } from "../../src/cli/demo-portfolio.ts";
import { NOTHING_SAID, notationOf } from "../../src/cli/reading.ts";
import { dayNumber } from "../../src/core/day.ts";
import type { Model } from "../../src/model/define.ts";
import { customerModel } from "../../src/models/customer-model.ts";
import { unescapeFormula } from "../../src/parse/csv-text.ts";

it("is sixty customers, half with Chinese names, with everything that can be wrong", () => {
  expect(dayNumber(DEMO_DAY)).toBeGreaterThan(0);
  const rows = parse(demoPortfolio, { columns: true, relax_column_count: true }) as {
    [column: string]: string;
  }[];
  expect(rows).toHaveLength(60);
  expect(rows.filter(({ name }) => /\p{Script=Han}/u.test(name ?? ""))).toHaveLength(30);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(60);
  for (const wrong of [
    "¥1,200万",
    "12.5%",
    "maybe",
    "2026/9/5",
    "2027-01-15",
    "2026-13-01",
    "rumour",
    "不清楚",
    "=Elm",
  ]) {
    expect(demoPortfolio).toContain(wrong);
  }
});

it("is what the examples read from a file of JSON", () => {
  const model = customerModel as Model;
  const [header = [], ...rows] = parse(demoPortfolio, { relax_column_count: true }) as string[][];
  const { columns } = columnsOfFile(header, model.facts);
  const read = customerReader(header, columns, model, notationOf(NOTHING_SAID, ","));
  const customers = rows.map((cells, i) => {
    const { id, name, facts } = read(cells.map(unescapeFormula), i + 2);
    return { id, name, facts };
  });
  const examples = new URL("../../examples/portfolio.json", import.meta.url);
  expect(JSON.parse(readFileSync(examples, "utf8"))).toEqual(customers);
});
