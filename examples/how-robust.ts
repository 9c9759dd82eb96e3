// How robust a place is: three customers of whom one would move with a small change of a weight, and of each pair the smallest change that turns
// their order. Run it with `zh-CN` to read it in Chinese.
import {
  compileModel,
  formatPoints,
  type Locale,
  labelText,
  orderStability,
  orderStabilityText,
  stability,
  stabilityText,
} from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const say = (en: string, zh: string): string => (locale === "en" ? en : zh);
const colon = say(": ", "：");
const matrix = compileModel(customerModel);
const asOf = "2026-11-23";

type Facts = Parameters<typeof matrix.assess>[0];

const portfolio: readonly { readonly name: string; readonly facts: Facts }[] = [
  {
    name: say("Haicheng Bearings", "海城轴承"),
    facts: {
      annualSpend: 12_000_000,
      growth: 10,
      openShare: 60,
      need: 3,
      budget: "planned",
      relationshipStage: 3,
      economicBuyer: "multiple",
      support: 3,
      contactBreadth: 4,
      lastContact: "2026-10-24",
      trust: 8,
      valueDelivered: 3,
    },
  },
  {
    name: say("Ruifeng Pumps", "瑞丰泵业"),
    facts: {
      annualSpend: 30_000_000,
      growth: -2,
      openShare: 40,
      strategicFit: 3,
      need: 2,
      budget: "approved",
      decisionProcess: 3,
      relationshipStage: 3,
      economicBuyer: "brief",
      champion: "coach",
      support: 1,
      contactBreadth: 2,
      lastContact: "2026-11-10",
      trust: 6,
      valueDelivered: 2,
    },
  },
  {
    name: say("Yuanshan Foods", "远山食品"),
    facts: {
      annualSpend: 6_000_000,
      growth: 22,
      openShare: 90,
      strategicFit: 4,
      need: 4,
      budget: "planned",
      decisionProcess: 2,
      relationshipStage: 2,
      economicBuyer: "noContact",
      champion: "coach",
      lastContact: "2026-11-12",
      trust: 7,
    },
  },
];

for (const { name, facts } of portfolio) {
  const { cell, axes } = matrix.assess(facts, { asOf });
  const scores = Object.values(axes).map(
    ({ label, score }) => `${labelText(label, locale)} ${formatPoints(score, locale)}`,
  );
  const place = cell === null ? say("no place", "没有定位") : labelText(cell.label, locale);
  console.log(`${name}${colon}${place}${say("; ", "；")}${scores.join(say(", ", "，"))}`);

  const robust = stability(matrix, facts, { asOf });
  // The nearest edge, and the three weights that the place hangs on most.
  for (const line of stabilityText(robust, locale).slice(0, 4)) console.log(`  ${line}`);
  // A tenth is a rule of thumb, and ours.
  const delicate = robust.weights.filter(({ change }) => change !== null && change < 0.1);
  if (delicate.length > 0) {
    const labels = delicate.map(({ label }) => labelText(label, locale)).join(say("; ", "；"));
    console.log(
      `  ${say("A change of less than a tenth would do, so ask for facts and do not argue about weights: ", "权重变动不到一成就会换位置，与其争权重，不如去弄清事实：")}${labels}`,
    );
  }
}

for (const axis of ["potential", "relationship"] as const) {
  console.log(`\n${labelText(matrix.assess({}, { asOf }).axes[axis].label, locale)}`);
  for (const [i, first] of portfolio.entries()) {
    for (const second of portfolio.slice(i + 1)) {
      const order = orderStability(matrix, [first.facts, second.facts], { axis, asOf });
      const lines = orderStabilityText(order, [first.name, second.name], locale);
      console.log(`  ${first.name}${say(" and ", "与")}${second.name}${colon}${lines.join(say(" ", ""))}`);
    }
  }
}
