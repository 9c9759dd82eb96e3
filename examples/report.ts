// Writes the customers of a backend as one HTML file to mail, with their names, the strategies and a problem found on the way.
// The language and the file can be given: node report.ts zh-CN review.html
import { writeFileSync } from "node:fs";
import { compileModel } from "opportunity-matrix";
import { customerModel, customerPlaybook } from "opportunity-matrix/models";
import { type ReportCustomer, reportHtml } from "opportunity-matrix/report";

const locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const file = process.argv[3] ?? "report.html";

const rows = [
  {
    id: "A-1",
    name: "华东电网",
    annualSpend: { value: 80_000_000, asOf: "2026-03-01", grade: "stated" },
    growth: 8,
    need: 3,
    budget: "planned",
    relationshipStage: 2,
    economicBuyer: "brief",
    blocked: false,
  },
  { id: "A-2", name: "Harbour Motors", annualSpend: 30_000_000, need: 4, budget: "approved", trust: 8 },
  { id: "A-3", name: "Embargo Trading", annualSpend: 60_000_000, blocked: true },
] as const;

const matrix = compileModel(customerModel);
const customers: ReportCustomer[] = [];
for (const assessment of matrix.assessAll(rows, { asOf: "2026-11-23" })) {
  const { id, name } = assessment.row;
  const unconfirmed = {
    code: "crm.unconfirmed",
    text: { en: "The account owner has not confirmed this.", "zh-CN": "客户负责人尚未确认。" },
    column: "Trust__c",
    found: "8",
  };
  customers.push({ assessment, id, name, issues: id === "A-2" ? [unconfirmed] : [] });
}

const title = { en: "Key customers, fourth quarter", "zh-CN": "四季度重点客户" };
writeFileSync(file, reportHtml(matrix, customers, { locale, title, playbook: customerPlaybook }));
console.log(`Wrote ${customers.length} customers to ${file}`);
