import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { DEMO_DAY, demoPortfolio } from "../../src/cli/demo-portfolio.ts";
import { dayNumber } from "../../src/core/day.ts";

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
