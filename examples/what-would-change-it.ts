// What would change it: the smallest changes that bring a customer into another cell, what one step more would do, and why another target
// is out of reach for now. Run it with `zh-CN` to read it in Chinese.
import {
  compileModel,
  formatPoints,
  type Locale,
  labelText,
  levers,
  leverText,
  missingText,
  whatIf,
} from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const say = (en: string, zh: string): string => (locale === "en" ? en : zh);

const matrix = compileModel(customerModel);
const asOf = "2026-11-23";

/** Much to win, and little relationship. */
const harbour = {
  annualSpend: 40_000_000,
  growth: 15,
  openShare: 80,
  strategicFit: 3,
  need: 4,
  budget: "approved",
  decisionProcess: 3,
  relationshipStage: 2,
  economicBuyer: "brief",
  champion: "coach",
  support: 0,
  contactBreadth: 2,
  lastContact: "2026-08-01",
  trust: 5,
  valueDelivered: 2,
  blocked: false,
} as const;

console.log(say("To raise the relationship by one band:", "把关系提高一档："));
const { levers: found, found: count } = levers(matrix, harbour, {
  target: "high/medium",
  size: 2,
  limit: 5,
  asOf,
});
for (const lever of found) console.log(`  ${leverText(lever, locale, customerModel)}`);
console.log(`  ${say(`Ways found: ${count}`, `共找到 ${count} 种办法`)}`);

console.log(say("\nIf the economic buyer came to know us well:", "\n如果最终决策人与我们深入接触："));
const { difference } = whatIf(matrix, harbour, { economicBuyer: "inDepth" }, { asOf });
const { score } = difference.axes.relationship;
const from = formatPoints(score.from, locale);
const to = formatPoints(score.to, locale);
console.log(`  ${labelText(difference.axes.relationship.label, locale)} ${from} → ${to}`);
if (difference.cell !== null) console.log(`  ${difference.cell.from} → ${difference.cell.to}`);

/** Of this one a single fact is in the way. */
const barred = { ...harbour, blocked: true } as const;
console.log(say("\nA barred customer, with what we can do:", "\n受禁客户，看看能怎么办："));
for (const lever of levers(matrix, barred, { target: { tier: "B" }, size: 1, asOf }).levers) {
  console.log(`  ${leverText(lever, locale, customerModel)}`);
}

/** And this one has too little of everything. */
const small = {
  annualSpend: 500_000,
  growth: 0,
  openShare: 20,
  strategicFit: 1,
  need: 1,
  budget: "none",
  relationshipStage: 1,
} as const;
console.log(say("\nA small customer as a key customer:", "\n让小客户成为重点客户："));
for (const missing of levers(matrix, small, { target: "high/high", size: 2, asOf }).missing) {
  console.log(`  ${missingText(missing, locale)}`);
}
