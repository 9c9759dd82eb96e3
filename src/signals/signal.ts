import { type Day, dayNumber } from "../core/day.ts";
import { GRADES, type Grade } from "../core/fact.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { KnownFact } from "../domain/known.ts";
import type { Rates } from "../domain/money.ts";
import type { Opportunity } from "../domain/opportunity.ts";

/** With what a signal is read from a file. */
export type SignalContext = {
  /** The day as of which the file is read: what was learnt or happened later is left out. */
  readonly asOf: Day;
  /** What amounts of money are brought to. Without rates a file keeps to one currency; in several, every amount counts as unknown. */
  readonly rates?: Rates;
  /** The id of the one sale that is meant; without it all open sales of the customer are. */
  readonly opportunity?: string;
};

/** What a signal says: a fact with the day and the grade of what it rests on; null where the file does not say. */
export type Signal<Value> = KnownFact<Value> | null;

/** Whether a day is the day of the assessment or before. */
export function isBy(day: Day, { asOf }: SignalContext): boolean {
  return dayNumber(day) <= dayNumber(asOf);
}

/** Whole days from a day to the day of the assessment. */
export function daysSince(day: Day, { asOf }: SignalContext): number {
  return dayNumber(asOf) - dayNumber(day);
}

/** The weaker of two grades; a grade that the file does not say takes the other one's place. */
function weaker(a: Grade | null, b: Grade | null): Grade | null {
  if (a === null || b === null) return a ?? b;
  return GRADES.indexOf(a) > GRADES.indexOf(b) ? a : b;
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/**
 * A fact that rests on several others: as old as the oldest of them and as well proved as the weakest, so that one stale or
 * hearsay part is not hidden by the rest.
 */
export function resting<Value>(value: Value, parts: readonly KnownFact<unknown>[]): KnownFact<Value> {
  return {
    value,
    asOf: parts.reduce<Day | null>((day, part) => earlier(day, part.asOf), null),
    grade: parts.reduce<Grade | null>((grade, part) => weaker(grade, part.grade), null),
  };
}

/** The same fact as our own belief: what holds only as far as the file is complete. */
export function assumed<Value>(fact: KnownFact<Value>): KnownFact<Value> {
  return { ...fact, grade: "assumed" };
}

/**
 * A fact that rests on evidence: as of the newest piece by then, as well proved as the best piece. Without any evidence it is
 * our own belief; null where all evidence came later, since nobody knew then.
 */
export function evidenced<Value>(
  value: Value,
  evidence: readonly Evidence[] | undefined,
  context: SignalContext,
): Signal<Value> {
  if (evidence === undefined || evidence.length === 0) return { value, asOf: null, grade: "assumed" };
  const known = evidence.filter(({ day }) => isBy(day, context));
  if (known.length === 0) return null;
  const asOf = known.reduce((last, { day }) => (day > last ? day : last), "");
  const grade = GRADES.find((one) => known.some((piece) => (piece.grade ?? "stated") === one)) as Grade;
  return { value, asOf, grade };
}

/** Whether something was known by the day: what came with evidence was not, while all of that came later. */
export function isTold(evidence: readonly Evidence[] | undefined, context: SignalContext): boolean {
  return evidenced(true, evidence, context) !== null;
}

/** The sales that are meant: those open on the day, or the one that the context names. */
export function salesIn(
  { opportunities = [] }: CustomerFile,
  context: SignalContext,
): readonly Opportunity[] {
  return opportunities.filter(({ id, opened, closed }) => {
    if (context.opportunity !== undefined) return id === context.opportunity && isBy(opened, context);
    return isBy(opened, context) && (closed === undefined || !isBy(closed.day, context));
  });
}

/** The strongest of several facts by a rank of their values; of equal ones the better proved, then the newer. Null of none. */
export function strongest<Value>(
  facts: readonly Signal<Value>[],
  rank: (value: Value) => number,
): Signal<Value> {
  const proof = ({ grade }: KnownFact<Value>): number => (grade === null ? -1 : GRADES.indexOf(grade));
  return facts.reduce<Signal<Value>>((best, fact) => {
    if (fact === null || best === null) return best ?? fact;
    const byRank = rank(fact.value) - rank(best.value);
    if (byRank !== 0) return byRank > 0 ? fact : best;
    const byProof = proof(best) - proof(fact);
    if (byProof !== 0) return byProof > 0 ? fact : best;
    return (fact.asOf ?? "") > (best.asOf ?? "") ? fact : best;
  }, null);
}
