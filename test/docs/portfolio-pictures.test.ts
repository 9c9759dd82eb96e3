// The pictures of docs/portfolio.md are what the library draws of the made-up year of examples/, in both languages. After a change that is meant:
// npx vitest run --project docs test/docs/portfolio-pictures.test.ts -u
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Locale, labelText } from "opportunity-matrix";
import type { Picture } from "opportunity-matrix/charts";
import { customerPlaybook } from "opportunity-matrix/models";
import {
  countedHistory,
  effortByCell,
  movement,
  movementTrails,
  portfolioOn,
  timeline,
  transitionsHeatMap,
} from "opportunity-matrix/portfolio";
import { describe, expect, it } from "vitest";
import { cellOf, plan } from "../../examples/made-up-plan.ts";
import { amountOf, log, matrix, nameOf } from "../../examples/made-up-year.ts";
import { root } from "./documents.ts";

const history = countedHistory(timeline(log), [matrix]);
const moved = movement(
  portfolioOn(history, "2026-06-30"),
  portfolioOn(history, "2026-12-31", { since: "2026-12-01" }),
  { matrix, amountOf },
);

const pictures: readonly { readonly name: string; readonly draw: (locale: Locale) => Picture }[] = [
  {
    name: "trails",
    draw: (locale) => {
      const name = (customer: string): string => labelText(nameOf(customer), locale);
      return movementTrails(matrix, history, { locale, name, amountOf, since: "2026-06-01" });
    },
  },
  { name: "transitions", draw: (locale) => transitionsHeatMap(matrix, moved, { locale }) },
  {
    name: "effort",
    draw: (locale) => effortByCell(matrix, plan, { locale, cellOf, playbook: customerPlaybook }),
  },
];

describe.each(pictures)("docs/portfolio-$name", ({ name, draw }) => {
  it.each(["en", "zh-CN"] as const)("%s shows what the library draws", async (locale) => {
    const suffix = locale === "en" ? "" : `.${locale}`;
    await expect(`${draw(locale).svg}\n`).toMatchFileSnapshot(
      join(root, `docs/portfolio-${name}${suffix}.svg`),
    );
    const page = readFileSync(join(root, `docs/portfolio${suffix}.md`), "utf8");
    expect(page).toContain(`](portfolio-${name}${suffix}.svg)`);
  });

  it("says the same numbers in both languages", () => {
    const numbers = (locale: Locale): string[][] =>
      draw(locale).table.rows.map((row) => row.filter((text) => /^[\d,.]+%?$/.test(text)));
    expect(numbers("zh-CN")).toEqual(numbers("en"));
  });
});
