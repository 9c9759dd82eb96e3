// Places three customers with the default model and says what to do with each, in English and in Chinese.
import { compileModel, type Label, recommend } from "opportunity-matrix";
import { customerModel, customerPlaybook } from "opportunity-matrix/models";

const matrix = compileModel(customerModel);
const asOf = "2026-11-23";

const customers = [
  {
    name: "Northern Grid",
    annualSpend: 80_000_000,
    openShare: 95,
    need: 3,
    budget: "planned",
    relationshipStage: 1,
    economicBuyer: "noContact",
    champion: "none",
    blocked: false,
  },
  {
    name: "Harbour Motors",
    annualSpend: 30_000_000,
    growth: { value: 15, asOf: "2026-09-01", grade: "verified" },
    openShare: { value: 50, asOf: "2026-09-01", grade: "stated" },
    strategicFit: 4,
    need: 4,
    budget: "approved",
    relationshipStage: 4,
    economicBuyer: "inDepth",
    champion: "champion",
    support: 4,
    lastContact: "2026-11-13",
    blocked: false,
  },
  { name: "Unknown Ltd", growth: 12 },
] as const;

const inBoth = (label: Label): string =>
  typeof label === "string" ? label : `${label.en} / ${label["zh-CN"]}`;

for (const result of matrix.assessAll(customers, { asOf })) {
  const { strategy } = recommend(result, customerPlaybook);
  const place = result.cell === null ? result.status : inBoth(result.cell.label);
  const next = result.gaps[0]?.question;
  console.log(`${result.row.name}: ${place}`);
  console.log(`  ${inBoth(strategy.objective)}`);
  console.log(`  Still possible: ${result.possibleCells.length} cells, settled: ${result.settled}`);
  if (next) console.log(`  Ask next: ${inBoth(next)}`);
}
