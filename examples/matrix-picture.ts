// Draws the customers of a small portfolio on the default matrix and writes the picture to a file.
// The language and the file can be given: node matrix-picture.ts zh-CN customers.svg
import { writeFileSync } from "node:fs";
import { compileModel } from "opportunity-matrix";
import { matrixSvg } from "opportunity-matrix/charts";
import { customerModel } from "opportunity-matrix/models";

const locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const file = process.argv[3] ?? "matrix.svg";

const customers = [
  {
    name: "华东电网",
    annualSpend: 80_000_000,
    growth: 8,
    strategicFit: 4,
    need: 3,
    budget: "planned",
    relationshipStage: 2,
    economicBuyer: "brief",
    champion: "coach",
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
  {
    name: "蓝海科技",
    annualSpend: 2_000_000,
    growth: -3,
    strategicFit: 2,
    need: 1,
    budget: "none",
    relationshipStage: 4,
    economicBuyer: "multiple",
    champion: "champion",
    lastContact: "2026-11-02",
    blocked: false,
  },
  { name: "Unknown Ltd", growth: 12 },
  { name: "Embargo Trading", annualSpend: 60_000_000, growth: 20, relationshipStage: 3, blocked: true },
] as const;

const matrix = compileModel(customerModel);
const assessments = [...matrix.assessAll(customers, { asOf: "2026-11-23" })];
writeFileSync(file, matrixSvg(matrix, assessments, { locale }));
console.log(`Wrote ${assessments.length} customers to ${file}`);
