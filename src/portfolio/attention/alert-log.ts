import { type Day, dayNumber } from "../../core/day.ts";
import { canonicalJson } from "../../core/json.ts";
import type { Alert, AlertCode, AlertLevel, AlertRecord, Finding } from "./alert.ts";
import type { AttentionPolicy } from "./policy.ts";

/** The codes in the order in which they stand where nothing else decides; ours. */
const ORDER: readonly AlertCode[] = [
  "overCapacity",
  "noSeller",
  "movedDown",
  "singleThreaded",
  "override",
  "expiring",
  "reentry",
  "effort",
  "gap",
  "stalled",
];
const LEVELS: readonly AlertLevel[] = ["now", "soon", "watch"];

/** The id of what was found: the same for the same thing at every review. */
export function alertId({ code, subject, cause }: Pick<Finding, "code" | "subject" | "cause">): string {
  return canonicalJson([code, subject, cause]);
}

/** How urgent a finding is on a day: urgent where its own day is near, else as the policy says of its code. */
export function levelOf({ code, by }: Finding, asOf: Day, policy: AttentionPolicy): AlertLevel {
  const isNear = by !== null && dayNumber(by) <= dayNumber(asOf) + policy.nowWithinDays;
  return isNear ? "now" : policy.levels[code];
}

/** How much there is to do, of what is measured in hours; 0 of all else. */
function weightOf({ params }: Alert): number {
  const { between, short } = params;
  const hours = between ?? short;
  return typeof hours === "number" ? hours : 0;
}

/**
 * The most urgent first: by level, then by day with those without one last, then by code, then those with most hours to move or to find, then by
 * subject and cause.
 */
export function byUrgency(one: Alert, other: Alert): number {
  const keyOf = ({ level, by, code }: Alert): string =>
    canonicalJson([LEVELS.indexOf(level), by ?? "9999-12-32", ORDER.indexOf(code)]);
  const [key, otherKey] = [keyOf(one), keyOf(other)];
  if (key !== otherKey) return key < otherKey ? -1 : 1;
  return weightOf(other) - weightOf(one) || (one.id < other.id ? -1 : 1);
}

/**
 * The alerts that a log leaves open at the end of a day, by id, whatever the order of the log. What was raised and cleared on one day is
 * cleared.
 */
export function openAlerts(records: Iterable<AlertRecord>, asOf: Day): ReadonlyMap<string, Alert> {
  const keyed = [...records]
    .filter(({ on }) => on <= asOf)
    .map((record) => {
      const { on, event, alert } = record;
      return { record, key: canonicalJson([on, event === "raised" ? 0 : 1, alert]) };
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const open = new Map<string, Alert>();
  for (const { record } of keyed) {
    const { event, alert } = record;
    if (event === "raised") open.set(alert.id, alert);
    else open.delete(alert.id);
  }
  return open;
}
