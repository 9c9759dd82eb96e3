// A million customers placed in one go: what comes out, where they stand, and one of them looked at more closely. Run it with `zh-CN` to read it in
// Chinese.
import { compileModel, explain, formatPoints, type Locale, labelText, placedAt } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const say = (en: string, zh: string): string => (locale === "en" ? en : zh);
const matrix = compileModel(customerModel);
const asOf = "2026-11-23";
const count = 1_000_000;

/** A row as a database would give it, the same for the same number; every eleventh has a budget that the model does not know. */
function row(i: number) {
  return {
    annualSpend: ((i * 7919) % 40_000) * 1000,
    need: 1 + ((i * 31) % 4),
    budget: i % 11 === 0 ? "maybe" : (["none", "planned", "approved"][i % 3] ?? null),
    relationshipStage: i % 5 === 0 ? null : 1 + ((i * 17) % 5),
    economicBuyer: ["noContact", "brief", "multiple", "inDepth"][(i * 13) % 4] ?? null,
    trust: 1 + ((i * 29) % 10),
  };
}
const rows = Array.from({ length: count }, (_, i) => row(i));

const placed = matrix.placeAll(rows, { asOf, bounds: true });

const counts = new Array<number>(placed.outcomes.length).fill(0);
for (const outcome of placed.outcome) counts[outcome] = (counts[outcome] ?? 0) + 1;
console.log(say("Where they stand:", "分布："));
for (const [i, outcome] of placed.outcomes.entries()) console.log(`  ${outcome}  ${counts[i]}`);

let wrong = 0;
for (let i = 0; i < placed.length; i++) if (placed.invalid[i * placed.words] !== 0) wrong++;
console.log(say(`With something wrong: ${wrong}`, `数据有问题的：${wrong}`));

// The one with the most room on the potential axis, and what to ask there.
const { low, high } = placed.axes.potential;
let widest = 0;
const room = (i: number): number => (high?.[i] ?? 0) - (low?.[i] ?? 0);
for (let i = 1; i < placed.length; i++) if (room(i) > room(widest)) widest = i;
const { axes, unknown, invalid } = placedAt(matrix, placed, widest);
console.log(
  say(
    `\nRecord ${widest}: potential ${formatPoints(axes.potential.score, locale)}, ${unknown.length} facts unknown, wrong: ${invalid.join(", ")}`,
    `\n第 ${widest} 条：客户潜力 ${formatPoints(axes.potential.score, locale)}，${unknown.length} 项事实未知，有误的：${invalid.join("、")}`,
  ),
);
for (const one of matrix.assessAll([row(widest)], { asOf })) {
  console.log(
    labelText(one.axes.potential.label, locale),
    one.gaps
      .slice(0, 3)
      .map(({ label }) => labelText(label, locale))
      .join(say(", ", "、")),
  );
  console.log(explain(one, { locale }));
}
