// What changed it: one customer of the sample portfolio in June and in November, and the same once more under a model that was revised in between. Every part is exact:
// they add up to the movement, by cause and by fact. Run it with `zh-CN` to read it in Chinese.
import { readFileSync } from "node:fs";
import {
  compare,
  comparisonText,
  compileModel,
  type Locale,
  type ModelDocument,
  placeByHand,
} from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const matrix = compileModel(customerModel);

/** The sixty customers of `opportunity-matrix demo`, as far as their cells could be read. */
type Customer = {
  readonly id: string | null;
  readonly name: string;
  readonly facts: Parameters<typeof matrix.assess>[0];
};
const portfolio = JSON.parse(
  readFileSync(new URL("./portfolio.json", import.meta.url), "utf8"),
) as readonly Customer[];
const november = portfolio.find(({ name }) => name === "Juniper Rail Systems")?.facts;
if (november === undefined) throw new Error("no such customer");

/** As much as was known in June: less had been found out, and less was true. */
const june: Customer["facts"] = {
  ...november,
  annualSpend: { value: 40_000_000, asOf: "2026-01-31", grade: "verified" },
  need: { value: 2, asOf: "2026-05-20", grade: "assumed" },
  budget: { value: "none", asOf: "2026-05-20", grade: "stated" },
  relationshipStage: 1,
  economicBuyer: { value: "noContact", asOf: "2026-05-20" },
  champion: null,
  support: null,
  lastContact: "2026-05-20",
};

const before = matrix.assess(june, { asOf: "2026-06-01" });
const after = matrix.assess(november, { asOf: "2026-11-23" });
console.log(comparisonText(compare(before, after, { matrix }), locale));

// A person places it by hand in November: no score moves, and both cells in force are said.
const placed = placeByHand(matrix, after, {
  cell: "high/high",
  by: "Chen Yu",
  why: { en: "The framework contract is agreed", "zh-CN": "框架合同已谈妥" },
  on: "2026-11-20",
  until: "2027-03-31",
}).assessment;
console.log(`\n${comparisonText(compare(before, placed, { matrix }), locale).split("\n\n")[0]}`);

// The board gives what the customer wants now a larger weight. The assessment of June is scored under both models, so that nobody takes
// the board's decision for news from the customer.
const [potential, relationship] = customerModel.axes;
const revised: ModelDocument = {
  ...customerModel,
  version: "2027",
  life: { status: "approved", by: "Board", on: "2026-11-20" },
  axes: [
    {
      ...potential,
      dimensions: potential.dimensions.map((one) => (one.id === "demand" ? { ...one, weight: 80 } : one)),
    },
    relationship,
  ],
};
const matrix2027 = compileModel(revised);
const [underRevised] = matrix2027.assessAll([november], { asOf: "2026-11-23" });
if (underRevised === undefined) throw new Error("no result");
const comparison = compare(before, underRevised, { matrix: matrix2027, earlier: matrix });
console.log(`\n${comparisonText(comparison, locale)}`);

console.log("");
for (const [id, { change, causes }] of Object.entries(comparison.axes)) {
  const { model, ageing, evidence, gates } = causes;
  const parts = [model, ageing, evidence, gates].map(({ score }) => score ?? 0);
  console.log(`${id}: ${parts.join(" + ")} = ${change.score}`);
}
