import { type Day, dayNumber } from "../../core/day.ts";
import { rawText } from "../../core/issue.ts";
import { canonicalJson, isRecord } from "../../core/json.ts";
import {
  ALERT_CODES,
  ALERT_LEVELS,
  type Alert,
  type AlertLevel,
  type AlertRecord,
  type Finding,
} from "./alert.ts";
import type { AttentionPolicy } from "./policy.ts";

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
    canonicalJson([ALERT_LEVELS.indexOf(level), by ?? "9999-12-32", ALERT_CODES.indexOf(code)]);
  const [key, otherKey] = [keyOf(one), keyOf(other)];
  if (key !== otherKey) return key < otherKey ? -1 : 1;
  return weightOf(other) - weightOf(one) || (one.id < other.id ? -1 : 1);
}

/** Whether a value from a store is a line of the log, as far as a review reads it. */
function isRecorded(raw: unknown): raw is AlertRecord {
  if (!isRecord(raw) || !isRecord(raw.alert)) return false;
  const { on, event } = raw;
  const { id, code, subject } = raw.alert;
  const isKnown = (ALERT_CODES as readonly unknown[]).includes(code);
  const isEvent = event === "raised" || event === "cleared";
  return (
    isEvent &&
    !Number.isNaN(dayNumber(on)) &&
    isKnown &&
    [id, subject].every((one) => typeof one === "string")
  );
}

/** @throws {RangeError} where what should be the log of alerts holds anything else */
function* checked(records: Iterable<AlertRecord>): Generator<AlertRecord> {
  let i = 0;
  for (const record of records) {
    if (!isRecorded(record))
      throw new RangeError(`earlier[${i}] must be a record of an earlier review, found ${rawText(record)}`);
    i++;
    yield record;
  }
}

/**
 * The alerts that a log leaves open at the end of a day, by id, whatever the order of the log. What was raised and cleared on one day is
 * cleared.
 *
 * @throws {RangeError} where a record is none
 */
export function openAlerts(records: Iterable<AlertRecord>, asOf: Day): ReadonlyMap<string, Alert> {
  const keyed = [...checked(records)]
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
