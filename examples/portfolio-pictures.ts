// Three pictures of a made-up year, each with the table beside it: who went which way over the matrix, from which cell to which, and where the hours go against
// the strategies. Writes the pictures to the current folder and the tables to the screen. The language can be given: node portfolio-pictures.ts zh-CN
import { writeFileSync } from "node:fs";
import { type Locale, labelText } from "opportunity-matrix";
import { type Picture, pictureText } from "opportunity-matrix/charts";
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
import { cellOf, plan } from "./made-up-plan.ts";
import { amountOf, log, matrix, nameOf } from "./made-up-year.ts";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const name = (customer: string): string => labelText(nameOf(customer), locale);

// By the guard of the model: who stands just beyond an edge has not moved yet, and has a ring in the picture.
const history = countedHistory(timeline(log), [matrix]);
const before = portfolioOn(history, "2026-06-30");
const after = portfolioOn(history, "2026-12-31", { since: "2026-12-01" });

const pictures: Readonly<Record<string, Picture>> = {
  trails: movementTrails(matrix, history, { locale, name, amountOf, since: "2026-06-01" }),
  transitions: transitionsHeatMap(matrix, movement(before, after, { matrix, amountOf }), {
    locale,
    currency: "CNY",
  }),
  effort: effortByCell(matrix, plan, { locale, cellOf, playbook: customerPlaybook }),
};

for (const [name, picture] of Object.entries(pictures)) {
  writeFileSync(`${name}.svg`, picture.svg);
  // The trails have a row for each of 200 customers: the first are enough here.
  console.log(`\n${pictureText(picture).split("\n").slice(0, 20).join("\n")}`);
}
