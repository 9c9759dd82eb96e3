// Which fact to find out next: of customers of the sample portfolio of whom not everything is known, what the open facts could turn out to be, and
// what to ask first when a talk with the one who decides costs more than a look into our own records. Run it with `zh-CN` to read it in Chinese.
import { readFileSync } from "node:fs";
import { compileModel, fullGapText, gapsInFull, type Locale, labelText } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const say = (en: string, zh: string): string => (locale === "en" ? en : zh);

const matrix = compileModel(customerModel);
const asOf = "2026-11-23";

/** The sixty customers of `opportunity-matrix demo`, as far as their cells could be read. */
type Customer = {
  readonly id: string | null;
  readonly name: string;
  readonly facts: Parameters<typeof matrix.assess>[0];
};
const portfolio = JSON.parse(
  readFileSync(new URL("./portfolio.json", import.meta.url), "utf8"),
) as readonly Customer[];

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

/** Placed and open, placed on an old fact, hardly known at all. */
const SHOWN = ["C038", "C009", "C045"];

for (const { name, facts } of portfolio.filter(({ id }) => id !== null && SHOWN.includes(id))) {
  const now = matrix.assess(facts, { asOf });
  const place = now.cell === null ? say("no place yet", "尚未定位") : labelText(now.cell.label, locale);
  console.log(`${name}${say(": ", "：")}${place}`);
  for (const gap of gapsInFull(matrix, facts, { asOf, costs }).slice(0, 3)) {
    console.log(`  ${fullGapText(gap, locale, customerModel)}`);
  }
  console.log();
}

// Over the whole portfolio: which fact could move most customers, were it found out alone?
const decisive = new Map<string, number>();
for (const { facts } of portfolio) {
  for (const { label, decisive: could } of gapsInFull(matrix, facts, { asOf })) {
    const text = labelText(label, locale);
    if (could) decisive.set(text, (decisive.get(text) ?? 0) + 1);
  }
}
console.log(
  say("Could move so many customers, found out alone:", "单凭弄清这一项，就可能改变位置的客户数："),
);
for (const [label, count] of [...decisive].sort(([, a], [, b]) => b - a).slice(0, 5)) {
  console.log(`  ${label}${say(": ", "：")}${count}`);
}
