import type { Ageing } from "../core/fact.ts";
import { FULL, MICRO } from "../core/micropoints.ts";
import type { Plan } from "../engine/plan.ts";
import type { KnownFact } from "./facts.ts";
import { cases, type Fragment, none, sql } from "./fragment.ts";
import type { Layers } from "./layers.ts";
import { columnName } from "./names.ts";
import type { RawPoints } from "./points.ts";

/** A fact in the form in which it counts: one for which a scale has no number is unknown everywhere. */
export type CountedFact = {
  readonly known: KnownFact;
  /** Unknown where the fact is. */
  readonly value: Fragment;
  /** Of a day fact the whole days to the day of the assessment. */
  readonly age: Fragment;
  /** Whole millionths; 0 where it is unknown. */
  readonly certainty: Fragment;
  /** Whether it is fully certain wherever it is known. */
  readonly isSure: boolean;
  /** Whether it can be known and yet have lost all certainty. */
  readonly canExpire: boolean;
};

/** A dimension with its points, guaranteed and possible ones, in micropoints. */
export type CountedDimension = Omit<RawPoints, "isTotal"> & {
  readonly fact: CountedFact;
  readonly low: Fragment;
  readonly high: Fragment;
};

/** Certainty by grade and by age: full until `freshDays`, then falling evenly to none at `expiresDays`, rounded once. */
function certaintyOf({ planned, full, day, sinceDay, unreadable }: KnownFact, value: Fragment): Fragment {
  const isUnknown = { when: sql`${value} IS NULL`, then: 0 };
  if (day === null) return cases([isUnknown], full);
  const { freshDays, expiresDays } = planned.declaration.ages as Ageing;
  const left = sql`floor((${expiresDays} - ${sinceDay}) * ${full} / ${expiresDays - freshDays} + ${0.5})`;
  return cases(
    [
      isUnknown,
      ...(unreadable === null ? [] : [{ when: unreadable, then: 0 }]),
      { when: sql`${day} IS NULL`, then: full },
      { when: sql`${sinceDay} IS NULL`, then: 0 },
      { when: sql`${sinceDay} <= ${freshDays}`, then: full },
      { when: sql`${sinceDay} >= ${expiresDays}`, then: 0 },
    ],
    left,
  );
}

/** The grade's certainty where it is the same in every row. */
function constantFull({ full: [part] }: KnownFact): number | null {
  return part !== undefined && "number" in part ? part.number : null;
}

/** Counts what is known: how certain each fact is, and between which points each dimension lies for that. */
export function countFacts(
  plan: Plan,
  facts: readonly (KnownFact | null)[],
  points: readonly RawPoints[],
  layers: Layers,
): { readonly facts: readonly (CountedFact | null)[]; readonly dimensions: readonly CountedDimension[] } {
  const addKnown = layers.next("facts for which every scale has points");
  const addCounted = layers.next("how certain each fact is");
  const addBounds = layers.next("guaranteed and possible points of each dimension");
  const counted = facts.map((known, i): CountedFact | null => {
    if (known === null) return null;
    const own = points.filter(({ dimension }) => dimension.fact === i);
    const partial = own.filter(({ isTotal }) => !isTotal);
    const lacking = partial.map((one) => ({ when: sql`${one.points} IS NULL`, then: none }));
    const masked = (what: string, x: Fragment): Fragment =>
      lacking.length === 0 || x === none ? x : addKnown(known.name(what), cases(lacking, x));
    const value = masked("counted", known.value);
    const full = constantFull(known);
    const isWorthless = full === null ? Object.values(plan.grades).includes(0) : full === 0;
    return {
      known,
      value,
      age: masked("counted_age", known.age),
      certainty: addCounted(known.name("certainty"), certaintyOf(known, value)),
      isSure: known.day === null && full === MICRO,
      canExpire: known.day !== null || isWorthless,
    };
  });
  const dimensions = points.map(({ isTotal: _, ...one }): CountedDimension => {
    const fact = counted[one.dimension.fact] as CountedFact;
    const name = (what: string): string => columnName(`${what}_${"xy"[one.axis]}`, one.at, one.dimension.id);
    const isMasked =
      fact.value !== fact.known.value &&
      points.filter(({ dimension }) => dimension.fact === one.dimension.fact).length > 1;
    const own = isMasked
      ? addCounted(name("counted"), cases([{ when: sql`${fact.value} IS NULL`, then: none }], one.points))
      : one.points;
    const { certainty, isSure } = fact;
    const isUnknown = sql`${own} IS NULL`;
    const low = isSure ? own : sql`floor(${certainty} * ${own} / ${MICRO} + ${0.5})`;
    const high = isSure ? own : sql`${FULL} - floor(${certainty} * (${FULL} - ${own}) / ${MICRO} + ${0.5})`;
    return {
      ...one,
      fact,
      points: own,
      low: addBounds(name("low"), cases([{ when: isUnknown, then: 0 }], low)),
      high: addBounds(name("high"), cases([{ when: isUnknown, then: FULL }], high)),
    };
  });
  return { facts: counted, dimensions };
}
