// How robust a place is: three customers of the sample portfolio of whom one would move with a small change of a weight, and of each pair the smallest change that turns
// their order. Run it with `zh-CN` to read it in Chinese.
import { readFileSync } from "node:fs";
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

/** The sixty customers of `opportunity-matrix demo`, as far as their cells could be read. */
type Customer = {
  readonly id: string | null;
  readonly name: string;
  readonly facts: Parameters<typeof matrix.assess>[0];
};
const sample = JSON.parse(
  readFileSync(new URL("./portfolio.json", import.meta.url), "utf8"),
) as readonly Customer[];
const SHOWN = ["Vexford Chemicals", "Harrowgate Bearings", "Zennor Instruments"];
const portfolio = sample.filter(({ name }) => SHOWN.includes(name));

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
