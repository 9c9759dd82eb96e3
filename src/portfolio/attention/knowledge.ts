// What is known of a customer: what is about to expire, what could change the place, and where nothing is heard any more.
import { gapsInFull } from "../../analysis/gaps/gaps-in-full.ts";
import { type Day, dayNumber, dayText } from "../../core/day.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { KnownFact } from "../../engine/result.ts";
import { stateOf } from "../movement/state.ts";
import type { Finding } from "./alert.ts";
import type { CustomerToday } from "./customer-today.ts";
import type { AttentionPolicy } from "./policy.ts";

/** The facts of an important customer that expire soon or have expired, each with its day. */
export function expiringFacts(
  { customer, assessment, isImportant }: CustomerToday,
  asOf: Day,
  { plan }: Pick<Matrix, "plan">,
  { expiresWithinDays }: AttentionPolicy,
): Finding[] {
  if (!isImportant) return [];
  return plan.facts.flatMap(({ id, label, declaration }): Finding[] => {
    const known = Object.hasOwn(assessment.facts, id) ? (assessment.facts[id] as KnownFact) : undefined;
    if (known === undefined || declaration.ages === undefined) return [];
    const expires = dayNumber(known.asOf) + declaration.ages.expiresDays;
    // A fact without a day that can be read is NaN here, and never near.
    if (!(expires <= dayNumber(asOf) + expiresWithinDays)) return [];
    const day = dayText(expires);
    const code = "expiring";
    return [{ code, subject: customer, cause: `${id} ${day}`, by: day, params: { fact: id, label, day } }];
  });
}

/** The facts that could, found out alone, change the place of a customer that is important or may yet turn out to be. */
export function decisiveGaps(
  { customer, facts, assessment, isImportant }: CustomerToday,
  asOf: Day,
  matrix: Matrix,
  { gaps, importantTiers }: AttentionPolicy,
): Finding[] {
  const tiers = new Map(matrix.plan.cells.flat().map(({ id, tier }) => [id, tier]));
  const mayBe =
    assessment.status === "unplaced" &&
    assessment.possibleCells.some((cell) => importantTiers.includes(tiers.get(cell) as string));
  if (!isImportant && !mayBe) return [];
  return gapsInFull(matrix, facts, { asOf })
    .filter(({ decisive }) => decisive)
    .slice(0, gaps)
    .map(({ fact, label, question }) => ({
      code: "gap",
      subject: customer,
      cause: fact,
      by: null,
      params: { fact, label, question },
    }));
}

/** Whether an important customer has been in one place for long, and nobody has heard anything new of it. */
export function stalledCustomer(
  { customer, entries, last, isImportant }: CustomerToday,
  asOf: Day,
  { stalledDays }: AttentionPolicy,
): Finding[] {
  if (!isImportant) return [];
  const state = stateOf(last);
  const other = entries.findLastIndex((entry) => stateOf(entry) !== state);
  const since = (entries[other + 1] as typeof last).asOf;
  const heard = Object.values<KnownFact>(last.snapshot.facts).reduce((latest, { asOf: day }) => {
    return dayNumber(day) > dayNumber(latest) ? (day as Day) : latest;
  }, since);
  const days = dayNumber(asOf) - dayNumber(heard);
  if (days < stalledDays) return [];
  return [{ code: "stalled", subject: customer, cause: heard, by: null, params: { since: heard, days } }];
}
