// The portfolio meeting of December, as a sales manager prepares it: twelve monthly snapshots of 200 made-up customers become the plan of hours for
// the next quarter, the agenda, which looks at that plan too, and the report of who moved in the quarter. Run it with `zh-CN` to read it in Chinese.
import { type Locale, labelText } from "opportunity-matrix";
import { customerPlaybook } from "opportunity-matrix/models";
import {
  type AlertRecord,
  allocationText,
  countedHistory,
  disagreements,
  dwellTimes,
  factDrift,
  freshnessBy,
  guardReasonText,
  movement,
  movementText,
  portfolioOn,
  type Review,
  readSnapshots,
  rescoreSample,
  review,
  reviewAgenda,
  takeSnapshot,
  timeline,
  writeSnapshots,
} from "opportunity-matrix/portfolio";
import { plan } from "./made-up-plan.ts";
import { amountOf, customers, days, decisions, log, matrix, model, nameOf } from "./made-up-year.ts";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";
const [lastMonth = "", today = ""] = days.slice(-2);

// The log as it stands in a file. It may come back in any order, and some of it twice.
const { snapshots } = readSnapshots([...writeSnapshots(log), ...writeSnapshots(log.slice(0, 5))].reverse());
const history = countedHistory(timeline(snapshots), [matrix]);

// 1. The agenda. There was a meeting each month, and each knows what the earlier ones raised; only this one has the plan.
const earlier: AlertRecord[] = [];
const meetings = days.map((asOf): Review => {
  const met = review(history, {
    asOf,
    since: asOf,
    matrix,
    earlier,
    decisionOf: (customer) => (asOf > "2026-07-01" ? decisions.get(customer) : null),
    ...(asOf === today && { allocation: plan }),
  });
  earlier.push(...met.records);
  return met;
});

// Last month's sample, as a made-up second person scored it: needs are seen one level lower at every other customer, and no budget is known.
const drawn = (asOf: string) => {
  const standing = portfolioOn(history, asOf, { since: asOf });
  const sample = rescoreSample(standing, { asOf, size: 8 });
  const isDrawn = (customer: string) => sample.some((one) => one.customer === customer);
  return { sample, scores: standing.map(({ snapshot }) => snapshot).filter((one) => isDrawn(one.customer)) };
};
const first = drawn(lastMonth).scores;
const second = first.map(({ customer, facts: { budget: _, ...known } }, i) => {
  const need = { ...known.need, value: Math.max(1, Number(known.need?.value) - (i % 2)) };
  const assessment = matrix.assess({ ...known, need } as typeof known, { asOf: lastMonth });
  return takeSnapshot(assessment, { customer, recordedOn: today });
});

// 2. Who moved since the quarter began, and why.
const [before, after] = [
  portfolioOn(history, "2026-09-01", { since: "2026-09-01" }),
  portfolioOn(history, today, { since: today }),
];
const sellerOf = new Map(customers.map(({ id, sellers: [owner] }) => [id, owner]));
const report = {
  movement: movement(before, after, { matrix, amountOf }),
  dwell: dwellTimes(history),
  drift: factDrift(before, after, { matrix }),
  freshness: freshnessBy(after, { matrix, asOf: today, groupOf: (customer) => sellerOf.get(customer) }),
};

const [december] = meetings.slice(-1);
if (december) {
  const differing = disagreements(first, second, { matrix });
  const { sample } = drawn(today);
  console.log(reviewAgenda(december, { locale, model, nameOf, sample, disagreements: differing, limit: 5 }));
}
console.log(`\n${allocationText(plan, locale, { playbook: customerPlaybook, limit: 8 })}`);
console.log(movementText(report, locale, { model, currency: "CNY", nameOf, most: 8 }));

// What the guard spares the team: customers whose score lies in another cell, and who do not count as moved yet.
const waiting = after.flatMap(({ snapshot: { customer }, reasons }) =>
  reasons
    .filter(({ code }) => code.startsWith("guard.waiting"))
    .map((reason) => `- **${labelText(nameOf(customer), locale)}**: ${guardReasonText(reason, locale)}`),
);
console.log(`\n## ${locale === "en" ? "Not counted as moved yet" : "暂不算变动"} (${waiting.length})\n`);
console.log(waiting.slice(0, 3).join("\n"));
