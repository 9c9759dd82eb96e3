// What would change it: the smallest changes that bring a customer of the sample portfolio into another cell, what one step more would do, and why
// another target is out of reach for now. Run it with `zh-CN` to read it in Chinese.
import { readFileSync } from "node:fs";
import {
  compileModel,
  type Locale,
  levers,
  leverText,
  missingText,
  whatIf,
  whatIfText,
} from "opportunity-matrix";
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
const named = (name: string): Customer => {
  const found = portfolio.find((customer) => customer.name === name);
  if (found === undefined) throw new Error(`${name} is not in the portfolio`);
  return found;
};

/** Much to win, and little relationship. */
const much = named("石门关水泥");
console.log(
  say(`To raise the relationship with ${much.name} by one band:`, `把与${much.name}的关系提高一档：`),
);
const { levers: found, found: count } = levers(matrix, much.facts, {
  target: "high/medium",
  size: 2,
  limit: 4,
  asOf,
});
for (const lever of found) console.log(`  ${leverText(lever, locale, customerModel)}`);
console.log(`  ${say(`Ways found: ${count}`, `共找到 ${count} 种办法`)}`);

console.log(say("\nIf its economic buyer came to know us well:", "\n如果其最终决策人与我们深入接触："));
const changed = whatIf(matrix, much.facts, { economicBuyer: "inDepth" }, { asOf });
console.log(whatIfText(changed, { locale, model: customerModel }).replace(/^/gm, "  "));

/** Of this one a single fact is in the way. */
const barred = named("青禾食品");
console.log(
  say(`\n${barred.name} is barred. What would lift that:`, `\n${barred.name}被禁止往来，怎样才能解除：`),
);
for (const lever of levers(matrix, barred.facts, { target: { tier: "A" }, size: 1, asOf }).levers) {
  console.log(`  ${leverText(lever, locale, customerModel)}`);
}

/** And this one has too little of everything. */
const small = named("Bramblecote Hotels");
console.log(say(`\n${small.name} as a key customer:`, `\n让 ${small.name} 成为重点客户：`));
for (const missing of levers(matrix, small.facts, { target: "high/high", size: 2, asOf }).missing) {
  console.log(`  ${missingText(missing, locale)}`);
}
