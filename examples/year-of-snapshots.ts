// Who moved in a year, and why: twelve monthly snapshots of 200 made-up customers, with a correction and a snapshot that came in late. Run it with
// `zh-CN` to read it in Chinese.
import type { Locale } from "opportunity-matrix";
import {
  countedHistory,
  dwellTimes,
  factDrift,
  freshnessBy,
  guardReasonText,
  movement,
  movementText,
  portfolioOn,
  readSnapshots,
  timeline,
  writeSnapshots,
} from "opportunity-matrix/portfolio";
import { amountOf, customers, log, matrix, model } from "./made-up-year.ts";

const locale: Locale = process.argv[2] === "zh-CN" ? "zh-CN" : "en";

// The log as it would stand in a file. The store may hand it back in any order, and some of it twice.
const text = [...writeSnapshots(log)].join("");
const { snapshots, issues } = readSnapshots(text + text.slice(0, text.indexOf("\n") + 1));
console.log(`${snapshots.length} lines, ${issues.length} of them unreadable.`);

const history = timeline([...snapshots].reverse());
const counted = countedHistory(history, [matrix]);

const before = portfolioOn(counted, "2026-01-31");
const after = portfolioOn(counted, "2026-12-31", { since: "2026-12-01" });
const sellerOf = (customer: string) => customers.find(({ id }) => id === customer)?.seller ?? null;
const report = {
  movement: movement(before, after, { matrix, amountOf }),
  dwell: dwellTimes(counted),
  drift: factDrift(before, after, { matrix }),
  freshness: freshnessBy(after, { matrix, asOf: "2026-12-01", groupOf: sellerOf }),
};
console.log(movementText(report, locale, { model, currency: "CNY", most: 10 }));

// What the guard spared the team: changes of the model's cell that do not count, or not yet.
const waiting = counted.customers.flatMap(({ customer, entries }) =>
  entries.flatMap(({ asOf, reasons }) =>
    reasons
      .filter(({ code }) => code.startsWith("guard.waiting"))
      .map((reason) => `${customer}, ${asOf}: ${guardReasonText(reason, locale)}`),
  ),
);
console.log(`\n${waiting.length}:\n${waiting.slice(0, 3).join("\n")}`);
