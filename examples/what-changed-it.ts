// What changed it: one customer in June and in November, and the same once more under a model that was revised in between. Every part is exact:
// they add up to the movement, by cause and by fact. Run it with `zh-CN` to read it in Chinese.
import { compare, comparisonText, compileModel, type Locale, type ModelDocument } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const matrix = compileModel(customerModel);

const june = {
  annualSpend: { value: 40_000_000, asOf: "2026-01-31", grade: "verified" },
  growth: { value: 8, asOf: "2026-03-31", grade: "stated" },
  need: { value: 2, asOf: "2026-05-20", grade: "assumed" },
  budget: { value: "planned", asOf: "2026-05-20", grade: "stated" },
  relationshipStage: 2,
  economicBuyer: "noContact",
  lastContact: "2026-05-20",
} as const;
const november = {
  ...june,
  need: { value: 4, asOf: "2026-11-10", grade: "stated" },
  budget: { value: "approved", asOf: "2026-11-10", grade: "verified" },
  relationshipStage: 3,
  economicBuyer: "inDepth",
  lastContact: "2026-11-10",
} as const;

const before = matrix.assess(june, { asOf: "2026-06-01" });
const after = matrix.assess(november, { asOf: "2026-11-23" });
console.log(comparisonText(compare(before, after, { matrix }), locale));

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
