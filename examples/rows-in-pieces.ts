// More customers than anybody wants to hold: a cursor gives them in pages, one result is written over for page after page, and what the job wants to
// know is taken out of it before the next. Run it with `zh-CN` to read it in Chinese.
import { compileModel, type Locale } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const say = (en: string, zh: string): string => (locale === "en" ? en : zh);
const matrix = compileModel(customerModel);
const asOf = "2026-11-23";
const PAGE = 20_000;
const COUNT = 210_000;
/** Points that are enough to be invited. */
const SURE = 50;

/** A row as a database would give it, the same for the same number. */
function row(i: number) {
  return {
    id: i,
    annualSpend: ((i * 7919) % 40_000) * 1000,
    need: 1 + ((i * 31) % 4),
    budget: ["none", "planned", "approved"][i % 3] ?? null,
    relationshipStage: i % 5 === 0 ? null : 1 + ((i * 17) % 5),
    economicBuyer: ["noContact", "brief", "multiple", "inDepth"][(i * 13) % 4] ?? null,
    trust: 1 + ((i * 29) % 10),
  };
}

/** Stands in for the cursor of a database; its last page is half full. */
async function* pages() {
  for (let from = 0; from < COUNT; from += PAGE) {
    yield Array.from({ length: Math.min(PAGE, COUNT - from) }, (_, i) => row(from + i));
  }
}

const counts = new Map<string, number>();
const sure: number[] = [];
let room: ReturnType<typeof matrix.placeAll> | undefined;
let pageCount = 0;
for await (const page of pages()) {
  const placed = matrix.placeAll(page, { asOf, bounds: true, into: room });
  // The first page has the most rows, so its result has room for all that follow.
  room ??= placed;
  pageCount++;

  const { outcomes, outcome, axes } = placed;
  const { low } = axes.potential;
  for (const [i, { id }] of page.entries()) {
    const name = outcomes[outcome[i] ?? 0] ?? "";
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if ((low?.[i] ?? 0) >= SURE) sure.push(id);
  }
}

console.log(say(`${COUNT} customers in ${pageCount} pages:`, `${COUNT} 位客户，分 ${pageCount} 页：`));
for (const [name, count] of [...counts].sort()) console.log(`  ${name}  ${count}`);
console.log(
  say(
    `Whose potential is ${SURE} points or more, whatever is unknown: ${sure.length}`,
    `无论未知事实如何，客户潜力都不低于 ${SURE} 分的：${sure.length}`,
  ),
);

// As many of each as in one call for all.
const all = matrix.placeAll(
  Array.from({ length: COUNT }, (_, i) => row(i)),
  { asOf },
);
const isEqual = all.outcomes.every(
  (name, at) => all.outcome.filter((one) => one === at).length === (counts.get(name) ?? 0),
);
console.log(
  isEqual
    ? say("As many of each as in one call", "各类数目与一次调用相同")
    : say("Not as many of each as in one call", "各类数目与一次调用不同"),
);
if (!isEqual) process.exitCode = 1;
