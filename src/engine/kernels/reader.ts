import type { Grade } from "../../core/fact.ts";
import { divideWhole } from "../../core/micropoints.ts";
import { valueReader } from "../../core/value.ts";
import type { Plan, PlannedFact } from "../plan.ts";
import { type FactLane, fillPoints, type Lanes, rejectedAt } from "./lanes.ts";
import { type Allowed, allowedOf, type Positions, positionsOf } from "./tables.ts";

/** What is needed to read what was given of one fact. */
export type FactReader = {
  readonly lanes: Lanes;
  readonly lane: FactLane;
  readonly isDay: boolean;
  /** The limits of a number. */
  readonly min: number;
  readonly max: number;
  /** The only whole numbers that a number may be; null where there is no such list, or none that can be looked up at once. */
  readonly table: Allowed | null;
  /** The options of a choice; none of any other fact. */
  readonly positions: Positions;
  /** Any value as the engine holds it, or NaN. */
  readonly codeOf: (value: unknown) => number;
  readonly plainGrade: Grade;
  /** The certainty of a value of a grade and a day, on the day of the assessment. */
  readonly certaintyOf: (grade: Grade, day: number, asOf: number) => number;
};

/** Days as numbers: NaN is no day at all, -Infinity one that cannot be read. */
function createCertainty(
  { grades }: Plan,
  { declaration: { ages } }: PlannedFact,
): FactReader["certaintyOf"] {
  if (ages === undefined) return (grade) => grades[grade];
  const { freshDays, expiresDays } = ages;
  const fadingDays = expiresDays - freshDays;
  return (grade, day, asOf) => {
    const full = grades[grade];
    if (Number.isNaN(day)) return full;
    // Without a day of assessment nothing can be said of an age.
    const left = Number.isNaN(asOf) ? 0 : Math.max(0, expiresDays - (asOf - day));
    return left < fadingDays ? divideWhole(left * full, fadingDays) : full;
  };
}

/** Makes the reader of a fact. */
export function createReader(plan: Plan, lanes: Lanes, lane: FactLane): FactReader {
  const { fact } = lane;
  const { declaration, listed } = fact;
  const { min = -Infinity, max = Infinity } = declaration.type === "number" ? declaration : {};
  const table = allowedOf(fact);
  // Where a list is no table, nothing is seen to be in order at once.
  const isSeen = listed === null || table.allowed.length > 0;
  return {
    lanes,
    lane,
    isDay: declaration.type === "day",
    min: isSeen ? Math.max(min, -Number.MAX_VALUE) : Infinity,
    max: Math.min(max, Number.MAX_VALUE),
    table: table.allowed.length === 0 ? null : table,
    positions: positionsOf(fact),
    codeOf: valueReader(declaration, listed),
    plainGrade: plan.plainGrade,
    certaintyOf: createCertainty(plan, fact),
  };
}

/** Stands for the certainty of plain values of a day after the assessment, until it is known where there are any. */
const LATER = -1;

/** Before a fact of a batch is read: gives the lane the certainty that plain values have, one for the whole batch, or, where each record has days of its own, one by one. */
export function beginFact({ lanes, lane, plainGrade, certaintyOf }: FactReader, n: number): void {
  const { asOf, factsAsOf, hasOneDay } = lanes;
  if (hasOneDay) {
    const certainty = certaintyOf(plainGrade, factsAsOf[0] as number, asOf[0] as number);
    fillPoints(lane.certainty, certainty, n);
    if (lanes.evenCertainty !== certainty) lanes.evenCertainty = Number.NaN;
    return;
  }
  lanes.evenCertainty = Number.NaN;
  for (let i = 0; i < n; i++) {
    const day = factsAsOf[i] as number;
    const today = asOf[i] as number;
    lane.certainty[i] = day > today ? LATER : certaintyOf(plainGrade, day, today);
  }
}

/** After it: where records have days of their own, makes plain values unknown that would have to be of a day after the assessment. */
export function endFact({ lanes, lane }: FactReader, n: number): void {
  if (lanes.hasOneDay) return;
  for (let i = 0; i < n; i++) if (lane.certainty[i] === LATER) lane.value[i] = rejectedAt(lanes, lane, i);
}
