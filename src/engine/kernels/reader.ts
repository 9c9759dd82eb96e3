import type { FactType } from "../../core/fact.ts";
import { valueReader } from "../../core/value.ts";
import type { Plan } from "../plan.ts";
import { certaintyAt, type Evidence, evidenceOf } from "./evidence.ts";
import { type FactLane, fillWhole, type Lanes, rejectedAt } from "./lanes.ts";
import { type Allowed, allowedOf, type Positions, positionsOf } from "./tables.ts";

/**
 * What is needed to read what was given of one fact. Numbers and tables and not functions made for the fact, wherever a value is read that is in order: the
 * few functions that read all facts are compiled once, with all that they call inside them.
 */
export type FactReader = {
  readonly lanes: Lanes;
  readonly lane: FactLane;
  readonly type: FactType;
  /** The limits of a number. */
  readonly min: number;
  readonly max: number;
  /** The only whole numbers that a number may be; null where there is no such list, or none that can be looked up at once. */
  readonly table: Allowed | null;
  /** The options of a choice; none of any other fact. */
  readonly positions: Positions;
  /** Any value as the engine holds it, or NaN. */
  readonly codeOf: (value: unknown) => number;
  readonly evidence: Evidence;
};

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
    type: declaration.type,
    min: isSeen ? Math.max(min, -Number.MAX_VALUE) : Infinity,
    max: Math.min(max, Number.MAX_VALUE),
    table: table.allowed.length === 0 ? null : table,
    positions: positionsOf(fact),
    codeOf: valueReader(declaration, listed),
    evidence: evidenceOf(plan, declaration.ages),
  };
}

/** Stands for the certainty of plain values of a day after the assessment, until it is known where there are any. */
const LATER = -1;

/** Before a fact of a batch is read: gives the lane the certainty that plain values have, one for the whole batch, or, where each record has days of its own, one by one. */
export function beginFact({ lanes, lane, evidence }: FactReader, n: number): void {
  const { asOf, factsAsOf, oneDay } = lanes;
  if (oneDay !== null) {
    const certainty = certaintyAt(evidence, evidence.plain, factsAsOf[0] as number, asOf[0] as number);
    fillWhole(lane.certainty, certainty, n);
    if (lanes.evenCertainty !== certainty) lanes.evenCertainty = Number.NaN;
    return;
  }
  lanes.evenCertainty = Number.NaN;
  for (let i = 0; i < n; i++) {
    const day = factsAsOf[i] as number;
    const today = asOf[i] as number;
    lane.certainty[i] = day > today ? LATER : certaintyAt(evidence, evidence.plain, day, today);
  }
}

/** After it: where records have days of their own, makes plain values unknown that would have to be of a day after the assessment. */
export function endFact({ lanes, lane }: FactReader, n: number): void {
  if (lanes.oneDay !== null) return;
  for (let i = 0; i < n; i++) {
    if (lane.certainty[i] !== LATER) continue;
    if (lanes.isExplained) lane.given[i] ??= lane.value[i];
    lane.value[i] = rejectedAt(lanes, lane, i);
  }
}
