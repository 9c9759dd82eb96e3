import type { Condition, Range } from "../../core/condition.ts";
import { valueReader } from "../../core/value.ts";
import type { PlannedGate } from "../plan.ts";
import { type FactLane, fillLane } from "./lanes.ts";
import type { Making } from "./nodes.ts";
import type { Lane } from "./points.ts";

/** Truth in numbers, so that `all` is the least and `any` the greatest of its parts, and `not` what is left to {@link TRUE}. */
export const FALSE = 0;
export const OPEN = 1;
export const TRUE = 2;

/** One truth for each record of a batch. */
export type Truths = Uint8Array;

/** A condition laid out as loops over a batch, with the lane in which its truth then stands. */
export type Judged = { readonly truths: Truths; readonly judge: (n: number) => void };

/** What a gate says of each record: on the values as they are, and on what is certain at all. */
export type GateLanes = {
  readonly gate: PlannedGate;
  readonly onValues: Judged;
  readonly onEvidence: Judged;
};

/** Whether nothing can be said of a fact. */
function isOpen({ value, certainty }: FactLane, i: number, onEvidence: boolean): boolean {
  return Number.isNaN(value[i]) || (onEvidence && certainty[i] === 0);
}

function judgeListed(lane: FactLane, values: Lane, truths: Truths, n: number, onEvidence: boolean): void {
  for (let i = 0; i < n; i++) {
    const x = lane.value[i] as number;
    let isOne = 0;
    for (let v = 0; v < values.length; v++) isOne |= Number(values[v] === x) | 0;
    const truth = isOne * TRUE;
    truths[i] = isOpen(lane, i, onEvidence) ? OPEN : truth;
  }
}

type Ends = {
  readonly atLeast: number;
  readonly above: number;
  readonly atMost: number;
  readonly below: number;
};

/** Of the value, or, with a day of assessment, of its age. */
function judgeRange(
  lane: FactLane,
  asOf: Lane | null,
  { atLeast, above, atMost, below }: Ends,
  truths: Truths,
  n: number,
  onEvidence: boolean,
): void {
  for (let i = 0; i < n; i++) {
    const value = lane.value[i] as number;
    const x = asOf === null ? value : (asOf[i] as number) - value;
    const truth = x >= atLeast && x > above && x <= atMost && x < below ? TRUE : FALSE;
    truths[i] = isOpen(lane, i, onEvidence) ? OPEN : truth;
  }
}

function judgeFact(
  condition: Extract<Condition, { fact: string }>,
  { lanes, laneOf }: Making,
  onEvidence: boolean,
  truths: Truths,
): Judged["judge"] {
  const lane = laneOf(condition.fact);
  if ("is" in condition || "in" in condition) {
    const { declaration, listed } = lane.fact;
    const given = "is" in condition ? [condition.is] : condition.in;
    const values = Float64Array.from(given, valueReader(declaration, listed));
    return (n) => judgeListed(lane, values, truths, n, onEvidence);
  }
  const isAge = "age" in condition;
  const range: Range = isAge ? condition.age : condition;
  const { atLeast = -Infinity, above = -Infinity, atMost = Infinity, below = Infinity } = range;
  const ends = { atLeast, above, atMost, below };
  return (n) => judgeRange(lane, isAge ? lanes.asOf : null, ends, truths, n, onEvidence);
}

/**
 * Lays a condition out, a loop for each of its nodes.
 *
 * @param onEvidence whether a fact that has lost all certainty is open, since it may have changed
 */
export function layOutCondition(condition: Condition, making: Making, onEvidence: boolean): Judged {
  const truths = new Uint8Array(making.size);
  if ("not" in condition) {
    const part = layOutCondition(condition.not, making, onEvidence);
    const judge = (n: number): void => {
      part.judge(n);
      for (let i = 0; i < n; i++) truths[i] = TRUE - (part.truths[i] as number);
    };
    return { truths, judge };
  }
  if ("all" in condition || "any" in condition) {
    const isAll = "all" in condition;
    const merge = isAll ? Math.min : Math.max;
    const parts = (isAll ? condition.all : condition.any).map((part) =>
      layOutCondition(part, making, onEvidence),
    );
    const judge = (n: number): void => {
      fillLane(truths, isAll ? TRUE : FALSE, n);
      for (const part of parts) {
        part.judge(n);
        for (let i = 0; i < n; i++) truths[i] = merge(truths[i] as number, part.truths[i] as number);
      }
    };
    return { truths, judge };
  }
  return { truths, judge: judgeFact(condition, making, onEvidence, truths) };
}
