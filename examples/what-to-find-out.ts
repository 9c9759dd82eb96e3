// Which fact to find out next: of three customers of whom not everything is known, what the open facts could turn out to be, and what to ask
// first when a talk with the one who decides costs more than a look into our own records. Run it with `zh-CN` to read it in Chinese.
import { compileModel, fullGapText, gapsInFull, type Locale, labelText } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const say = (en: string, zh: string): string => (locale === "en" ? en : zh);

const matrix = compileModel(customerModel);
const asOf = "2026-11-23";

const customers = [
  {
    name: say("Riverside Paper", "江畔纸业"),
    facts: {
      annualSpend: 12_000_000,
      growth: 12,
      openShare: 60,
      strategicFit: 3,
      need: 3,
      decisionProcess: 3,
      relationshipStage: 3,
      economicBuyer: "multiple",
      champion: "coach",
      support: 2,
      contactBreadth: 4,
      lastContact: "2026-11-10",
      trust: 7,
      blocked: false,
    },
  },
  {
    name: say("Old Bridge Steel", "老桥钢铁"),
    facts: {
      annualSpend: { value: 35_000_000, asOf: "2025-01-15" },
      openShare: { value: 70, asOf: "2026-09-01", grade: "assumed" },
      need: 4,
      budget: "approved",
      relationshipStage: 4,
      economicBuyer: { value: "inDepth", asOf: "2026-03-01" },
      champion: "champion",
      trust: 8,
    },
  },
  { name: say("Newcomer Foods", "新来食品"), facts: { growth: 25, relationshipStage: 1 } },
] as const;

/** Minutes that an answer takes: our own records are at hand, the one who decides is not. */
const costs = {
  annualSpend: 15,
  openShare: 15,
  growth: 15,
  blocked: 10,
  lastContact: 5,
  contactBreadth: 5,
  economicBuyer: 60,
  trust: 60,
};

for (const { name, facts } of customers) {
  const now = matrix.assess(facts, { asOf });
  const place = now.cell === null ? say("no place yet", "尚未定位") : labelText(now.cell.label, locale);
  console.log(`${name}${say(": ", "：")}${place}`);
  for (const gap of gapsInFull(matrix, facts, { asOf, costs }).slice(0, 4)) {
    console.log(`  ${fullGapText(gap, locale, customerModel)}`);
  }
  console.log();
}
