// What needs attention at the end of a made-up year: twelve monthly reviews of 200 customers, each with the log of alerts of those before, and the
// agenda of the last one. Run it with `zh-CN` to read it in Chinese.
import type { Locale } from "opportunity-matrix";
import {
  type AlertRecord,
  countedHistory,
  portfolioOn,
  rescoreSample,
  review,
  reviewAgenda,
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

const asOf = days.at(-1) ?? "";
const sample = rescoreSample(portfolioOn(history, asOf, { since: asOf }), { asOf, size: 10 });
const [last] = reviews.slice(-1);
if (last) console.log(`\n${reviewAgenda(last, { locale, model, sample, limit: 8 })}`);
