import type { Day } from "../../core/day.ts";
import { dayNumber, dayText } from "../../core/day.ts";
import { rawText } from "../../core/issue.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { Situation } from "../../model/situation.ts";
import { groupedBy } from "../../planning/grouped-by.ts";
import type { PursuitDecision } from "../../strategy/pursuit.ts";
import type { Allocation } from "../allocation/allocation.ts";
import { needDay } from "../history/need-day.ts";
import { movement } from "../movement/portfolio-movement.ts";
import type { Alert, AlertCode, AlertRecord, ClearedBy, Finding, Review } from "./alert.ts";
import { alertId, byUrgency, levelOf, openAlerts } from "./alert-log.ts";
import { type AttentionEntry, type CustomerToday, customerToday } from "./customer-today.ts";
import { beyondCapacity, effortAgainstPlan } from "./effort.ts";
import { decisiveGaps, expiringFacts, stalledCustomer } from "./knowledge.ts";
import { type AttentionPolicy, checkAttentionPolicy, defaultAttentionPolicy } from "./policy.ts";
import { lapsingOverride, movedDown, reentryOf, singleThreadedCustomer } from "./standing.ts";

/** The portfolio over time: what `timeline` or `countedHistory` gives. */
export type AttentionPortfolio = {
  readonly customers: readonly {
    readonly customer: string;
    readonly entries: readonly AttentionEntry[];
  }[];
};

/** What a review looks at, beside the portfolio. */
export type ReviewOptions = {
  /** The day of the review: later snapshots and records do not count. */
  readonly asOf: Day;
  /** The compiled model of the snapshots. */
  readonly matrix: Matrix;
  /** From when on something needs attention; `defaultAttentionPolicy` where left out. */
  readonly policy?: AttentionPolicy;
  /** The log of alerts: the `records` of all earlier reviews, in any order. */
  readonly earlier?: Iterable<AlertRecord>;
  /** Who has had no snapshot since this day is not in the portfolio any more; the last one stands for good where left out. */
  readonly since?: Day;
  /** How things stand at a customer beyond the facts of the model. */
  readonly situationOf?: (customer: string) => Situation | null | undefined;
  /** The decision to leave a customer, as it was kept. */
  readonly decisionOf?: (customer: string) => PursuitDecision | null | undefined;
  /** The plan of hours. Without it nothing is said of hours, and what was said of them stays open. */
  readonly allocation?: Allocation;
};

const OF_HOURS: ReadonlySet<AlertCode> = new Set(["overCapacity", "noSeller", "effort"]);

/** What was found, and what could not be looked at. */
type Found = {
  readonly findings: Finding[];
  /** The customers that were there. */
  readonly there: ReadonlySet<string>;
  readonly otherModel: readonly string[];
  /** The customers of whom nobody knows on how many contacts they hang. */
  readonly threadsUnknown: ReadonlySet<string>;
};

/** The customers who are there on the day, by id, with their days up to it. */
function customersOn(
  { customers }: AttentionPortfolio,
  { asOf, since = "0001-01-01" }: ReviewOptions,
): AttentionPortfolio {
  const groups = groupedBy(customers, ({ customer }) => customer);
  const twice = groups.find(([, group]) => group.length > 1);
  if (twice !== undefined)
    throw new RangeError(`the customer ${rawText(twice[0].customer)} stands in the portfolio twice`);
  return {
    customers: groups
      .map(([{ customer, entries }]) => ({ customer, entries: entries.filter((one) => one.asOf <= asOf) }))
      .filter(({ entries }) => entries.some((one) => one.asOf >= since)),
  };
}

function look(given: AttentionPortfolio, options: ReviewOptions, policy: AttentionPolicy): Found {
  const { asOf, matrix, situationOf, decisionOf, allocation } = options;
  const portfolio = customersOn(given, options);
  const findings: Finding[] = [];
  const otherModel: string[] = [];
  const threadsUnknown = new Set<string>();
  const todays: CustomerToday[] = [];
  for (const { customer, entries } of portfolio.customers) {
    const last = entries.at(-1) as AttentionEntry;
    if (last.snapshot.model.hash !== matrix.hash) otherModel.push(customer);
    else todays.push(customerToday(customer, entries, asOf, matrix, policy));
  }
  for (const today of todays) {
    const { customer } = today;
    const single = singleThreadedCustomer(today, situationOf?.(customer) ?? null, policy);
    if (single === null) threadsUnknown.add(customer);
    findings.push(
      ...(single ?? []),
      ...expiringFacts(today, asOf, matrix, policy),
      ...decisiveGaps(today, asOf, matrix, policy),
      ...stalledCustomer(today, asOf, policy),
      ...lapsingOverride(today, asOf, policy),
      ...reentryOf(today, decisionOf?.(customer) ?? null),
    );
  }
  const before = dayText(Math.max(0, dayNumber(asOf) - policy.movedDownWithinDays));
  // Who has come since is compared with its first day.
  const was = todays.map(
    ({ entries }) => entries.findLast((one) => one.asOf <= before) ?? (entries[0] as AttentionEntry),
  );
  const is = todays.map(({ last }) => last);
  const { moved } = movement(was, is, { matrix });
  findings.push(...moved.flatMap((mover) => movedDown(mover, matrix)));
  if (allocation !== undefined)
    findings.push(...beyondCapacity(allocation), ...effortAgainstPlan(allocation, policy));
  const there = new Set(portfolio.customers.map(({ customer }) => customer));
  return { findings, there, otherModel, threadsUnknown };
}

/** Why an alert that was open and was not found again has cleared; null where nobody could look, so that it stays. */
function clearedBy({ code, subject }: Alert, found: Found, options: ReviewOptions): ClearedBy | null {
  if (OF_HOURS.has(code)) {
    const { allocation } = options;
    if (allocation === undefined) return null;
    const planned =
      code === "overCapacity"
        ? allocation.sellers.some(({ seller }) => seller === subject)
        : allocation.customers.some(({ customer }) => customer === subject);
    return planned ? "done" : "left";
  }
  if (!found.there.has(subject)) return "left";
  const isUnknown =
    found.otherModel.includes(subject) ||
    (code === "reentry" && options.decisionOf === undefined) ||
    (code === "singleThreaded" && found.threadsUnknown.has(subject));
  return isUnknown ? null : "done";
}

/**
 * Looks through a portfolio for what needs attention, and keeps a worklist: an alert comes once, stays open until what it speaks of has
 * changed, and then clears. The caller keeps the log: it adds `records` after each review, and gives the whole log to the next.
 * Nothing of it depends on the order of the portfolio or of the log, and a review that is repeated raises nothing anew.
 *
 * What could not be looked at stays as it was: hours without a plan, decisions that were not given, snapshots of another model.
 *
 * @param portfolio of `timeline`, or of `countedHistory` where a guard says what counts as moved
 * @throws {RangeError} where a day is none, a threshold of the policy is none, a record of the log is none, or a customer stands in the portfolio twice
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { alertText, review, takeSnapshot, timeline } from "opportunity-matrix/portfolio";
 * const matrix = compileModel(customerModel);
 * const facts = { blocked: false, annualSpend: 50_000_000, need: 4, relationshipStage: 4, trust: 8, contactBreadth: 1 } as const;
 * const assessment = matrix.assess(facts, { asOf: "2026-11-01", factsAsOf: "2026-11-01" });
 * const log = [takeSnapshot(assessment, { customer: "A-01", recordedOn: "2026-11-01" })];
 * const november = review(timeline(log), { asOf: "2026-11-02", matrix });
 * november.raised.map(({ code }) => code); // => ["singleThreaded", "gap"]
 * const december = review(timeline(log), { asOf: "2026-12-01", matrix, earlier: november.records });
 * [december.raised.length, december.open.length]; // => [0, 2]
 * ```
 */
export function review(portfolio: AttentionPortfolio, options: ReviewOptions): Review {
  const { asOf, policy = defaultAttentionPolicy, earlier = [], since } = options;
  checkAttentionPolicy(policy);
  needDay("asOf", asOf);
  if (since !== undefined) needDay("since", since);
  const found = look(portfolio, options, policy);
  const before = openAlerts(earlier, asOf);
  const now = new Map<string, Alert>();
  for (const finding of found.findings) {
    const id = alertId(finding);
    const raisedOn = before.get(id)?.raisedOn ?? asOf;
    now.set(id, { id, ...finding, level: levelOf(finding, asOf, policy), raisedOn });
  }
  const cleared: { readonly alert: Alert; readonly why: ClearedBy }[] = [];
  for (const [id, alert] of before) {
    if (now.has(id)) continue;
    const why = clearedBy(alert, found, options);
    if (why === null) now.set(id, { ...alert, level: levelOf(alert, asOf, policy) });
    else cleared.push({ alert, why });
  }
  const alerts = [...now.values()].sort(byUrgency);
  cleared.sort((one, other) => byUrgency(one.alert, other.alert));
  const raised = alerts.filter(({ id }) => !before.has(id));
  return {
    asOf,
    policy: { id: policy.id, version: policy.version },
    raised,
    open: alerts.filter(({ id }) => before.has(id)),
    cleared,
    records: [
      ...raised.map((alert): AlertRecord => ({ event: "raised", on: asOf, alert })),
      ...cleared.map((one): AlertRecord => ({ event: "cleared", on: asOf, ...one })),
    ],
    otherModel: found.otherModel,
  };
}
