// Why it stands there: one customer of the sample portfolio, in three lines and from every baseline: the model's own, the portfolio's median, and the
// band edges. The parts add up to the score exactly. Run it with `zh-CN` to read it in Chinese.
import { readFileSync } from "node:fs";
import {
  type AxisDrivers,
  type Baseline,
  compileModel,
  drivers,
  explain,
  type Locale,
  labelText,
  medianPoints,
} from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const say = (en: string, zh: string): string => (locale === "en" ? en : zh);
const matrix = compileModel(customerModel);

/** The sixty customers of `opportunity-matrix demo`, as far as their cells could be read. */
type Customer = {
  readonly id: string | null;
  readonly name: string;
  readonly facts: Parameters<typeof matrix.assess>[0];
};
const portfolio = JSON.parse(
  readFileSync(new URL("./portfolio.json", import.meta.url), "utf8"),
) as readonly Customer[];

const assessments = portfolio.map(({ facts }) => matrix.assess(facts, { asOf: "2026-11-23" }));
const at = portfolio.findIndex(({ name }) => name === "Juniper Rail Systems");
const [customer, assessment] = [portfolio[at], assessments[at]];
if (customer === undefined || assessment === undefined) throw new Error("no such customer");

console.log(customer.name);
console.log(explain(assessment, { locale, length: "short", model: customerModel }));

const median = medianPoints(assessments);
const baselines: readonly (readonly [name: string, baseline: Baseline])[] = [
  [say("Beside what the model assumes", "与模型的假定相比"), "model"],
  [say("Beside the median of the portfolio", "与全部客户的中位数相比"), { median }],
  [say("From the lower edge of its band", "从所在档的下限算起"), "lowerEdge"],
  [say("From the edge of the next band", "从下一档的起点算起"), "nextEdge"],
];
for (const [name, baseline] of baselines) {
  console.log(`\n${name}`);
  for (const axis of Object.values<AxisDrivers>(drivers(assessment, { baseline }))) {
    const parts = [...axis.for, ...axis.against].map(
      ({ label, part }) => `${part > 0 ? "+ " : "- "}${Math.abs(part)} ${labelText(label, locale)}`,
    );
    console.log(`  ${labelText(axis.label, locale)} ${axis.score} = ${axis.baseline ?? "–"}`);
    for (const part of parts) console.log(`    ${part}`);
  }
}
