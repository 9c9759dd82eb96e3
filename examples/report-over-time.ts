// Writes the report of a made-up year of 200 customers: where they stand now, which way they came, who went from which cell to which, and where the hours of
// the next quarter go. The language and the file can be given: node report-over-time.ts zh-CN year.html
import { writeFileSync } from "node:fs";
import { labelText } from "opportunity-matrix";
import { customerPlaybook } from "opportunity-matrix/models";
import { countedHistory, movement, portfolioOn, timeline } from "opportunity-matrix/portfolio";
import { type ReportCustomer, reportHtml } from "opportunity-matrix/report";
import { plan } from "./made-up-plan.ts";
import { amountOf, log, matrix, visits } from "./made-up-year.ts";

const locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const file = process.argv[3] ?? "report.html";
const [first, last] = ["2026-01-01", "2026-12-01"];

const history = countedHistory(timeline(log), [matrix]);
const now = portfolioOn(history, last, { since: last });
const moved = movement(portfolioOn(history, first), now, { matrix, amountOf });

const customers = visits
  .filter(({ asOf }) => asOf === last)
  .map(
    ({ customer: { id, name }, assessment }): ReportCustomer => ({
      id,
      name: labelText(name, locale),
      assessment,
    }),
  );

const portfolio = { history, movement: moved, allocation: plan, currency: "CNY" };
const title = { en: "Our customers, 2026", "zh-CN": "2026 年客户回顾" };
writeFileSync(
  file,
  reportHtml(matrix, customers, { locale, title, playbook: customerPlaybook, pages: 20, portfolio }),
);
console.log(`Wrote ${customers.length} customers to ${file}: ${moved.moved.length} moved, entered or left.`);
