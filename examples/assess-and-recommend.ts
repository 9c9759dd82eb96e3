// One customer, three states of knowledge: what is known now, what one more answer changes, and what time takes away.
import { compileModel, explain, reasonText, recommend } from "opportunity-matrix";
import { customerModel, customerPlaybook } from "opportunity-matrix/models";

const matrix = compileModel(customerModel);

const today = {
  annualSpend: 60_000_000,
  growth: { value: 18, asOf: "2026-10-01", grade: "stated" },
  need: 4,
  budget: "approved",
  relationshipStage: 3,
  champion: "champion",
  lastContact: "2026-11-02",
} as const;

const first = matrix.assess(today, { asOf: "2026-11-23" });
console.log(explain(first, { locale: "en" }));

console.log("\nWhat to do, and why:");
for (const reason of recommend(first, customerPlaybook).reasons) console.log(`  ${reasonText(reason, "en")}`);

const asked = matrix.assess({ ...today, blocked: false, economicBuyer: "inDepth" }, { asOf: "2026-11-23" });
console.log(
  `\nTwo answers more: ${first.possibleCells.length} possible cells become ${asked.possibleCells.length}.`,
);

const later = matrix.assess(today, { asOf: "2027-11-23" });
const { score, low, high } = later.axes.potential;
console.log(`A year without news: potential is still ${score}, and now anywhere from ${low} to ${high}.`);
