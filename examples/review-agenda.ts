// What needs attention at the end of a made-up year: twelve monthly reviews of 200 customers, each with the log of alerts of those before, and the
// agenda of the last one, with what two people disagreed on. Run it with `zh-CN` to read it in Chinese.
import type { Facts, Locale } from "opportunity-matrix";
import {
  type AlertRecord,
  countedHistory,
  disagreements,
  portfolioOn,
  rescoreSample,
  review,
  reviewAgenda,
  takeSnapshot,
  timeline,
} from "opportunity-matrix/portfolio";
import { days, log, matrix, model } from "./made-up-year.ts";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const history = countedHistory(timeline(log), [matrix]);

const earlier: AlertRecord[] = [];
const reviews = days.map((asOf) => {
  const made = review(history, { asOf, since: asOf, matrix, earlier });
  earlier.push(...made.records);
  return made;
});
for (const { asOf, raised, open, cleared } of reviews)
  console.log(`${asOf}: ${raised.length} new, ${open.length} open, ${cleared.length} cleared`);

const drawn = (asOf: string) => {
  const standing = portfolioOn(history, asOf, { since: asOf });
  const sample = rescoreSample(standing, { asOf, size: 10 });
  const isDrawn = (customer: string) => sample.some((one) => one.customer === customer);
  return { sample, scores: standing.map(({ snapshot }) => snapshot).filter((one) => isDrawn(one.customer)) };
};

// Last month's sample, as a made-up second person scored it: needs are seen one level lower at every other customer, and no budget is known.
const [before = "", today = ""] = days.slice(-2);
const first = drawn(before).scores;
const second = first.map(({ customer, facts: { budget: _, ...known } }, i) => {
  const need = Math.max(1, Number(known.need?.value) - (i % 2));
  const facts: Facts = { ...known, need: { ...known.need, value: need } };
  return takeSnapshot(matrix.assess(facts, { asOf: before }), { customer, recordedOn: today });
});

const [last] = reviews.slice(-1);
if (last) {
  const differing = disagreements(first, second, { matrix });
  const { sample } = drawn(today);
  console.log(`\n${reviewAgenda(last, { locale, model, sample, disagreements: differing, limit: 8 })}`);
}
