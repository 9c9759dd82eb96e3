import type { Range, Truth } from "../core/condition.ts";
import { dayNumber } from "../core/day.ts";
import type { FactValue } from "../core/fact.ts";
import { own } from "../core/json.ts";
import { cellInForce } from "../engine/override.ts";
import type { Assessment, AxisAssessment, Contribution, KnownFact } from "../engine/result.ts";
import type { FactComparison, Situation, SituationCondition, SituationFact } from "../model/situation.ts";

/** What a condition is asked of: a place, a situation, or both. */
export type Circumstances = {
  readonly assessment: Assessment | null;
  readonly situation: Situation | null;
};

/** Kleene's conjunction: false as soon as one part is, else unknown as soon as one part is. */
function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

function isInside(value: number, { atLeast, above, atMost, below }: Range): boolean {
  return (
    (atLeast === undefined || value >= atLeast) &&
    (above === undefined || value > above) &&
    (atMost === undefined || value <= atMost) &&
    (below === undefined || value < below)
  );
}

/** What the dimension gives that reads a fact; undefined where no dimension does. */
export function contributionOf({ assessment }: Circumstances, fact: string): Contribution | undefined {
  if (assessment === null) return undefined;
  for (const axis in assessment.axes) {
    const { contributions } = own(assessment.axes, axis) as AxisAssessment;
    for (const one of contributions) if (one.fact === fact) return one;
  }
  return undefined;
}

/** What the situation says of a fact. */
export function situationFactOf({ situation }: Circumstances, fact: string): SituationFact | undefined {
  return situation === null ? undefined : (own(situation.facts, fact) as SituationFact | undefined);
}

/** The value of a fact: as the assessment read it, else as the situation has it; null where it is unknown. */
export function valueIn(circumstances: Circumstances, fact: string): FactValue | null {
  const { assessment } = circumstances;
  const read = assessment === null ? undefined : (own(assessment.facts, fact) as KnownFact | undefined);
  return read?.value ?? situationFactOf(circumstances, fact)?.value ?? null;
}

function compare(condition: FactComparison, circumstances: Circumstances): Truth {
  const value = valueIn(circumstances, condition.fact);
  if (value === null) return null;
  if ("is" in condition) return value === condition.is;
  if ("in" in condition) return condition.in.includes(value);
  if (!("age" in condition)) return typeof value === "number" ? isInside(value, condition) : null;
  const asOf = circumstances.assessment?.asOf ?? circumstances.situation?.asOf ?? null;
  if (typeof value !== "string" || asOf === null) return null;
  const age = dayNumber(asOf) - dayNumber(value);
  return Number.isNaN(age) ? null : isInside(age, condition.age);
}

/** What is asked of the place itself, and not of a fact. */
type PlaceCondition = Exclude<
  SituationCondition,
  | { readonly all: unknown }
  | { readonly any: unknown }
  | { readonly not: unknown }
  | { readonly fact: string }
>;

function askPlace(condition: PlaceCondition, assessment: Assessment): Truth {
  if ("gap" in condition) return assessment.gaps.some(({ fact }) => fact === condition.gap);
  if ("status" in condition) return assessment.status === condition.status;
  if ("strategy" in condition) return condition.strategy.includes(cellInForce(assessment)?.strategy ?? "");
  if ("gate" in condition) {
    const gate = assessment.gates.find((one) => one.gate === condition.gate);
    if (gate === undefined || condition.is === "open") return gate?.open ?? null;
    return condition.is === "hit" ? gate.hit : not(gate.hit);
  }
  const axis = own(assessment.axes, condition.axis) as AxisAssessment | undefined;
  if (axis === undefined) return null;
  if ("band" in condition) return axis.band === null ? null : condition.band.includes(axis.band);
  const number = axis[condition.number];
  return number === null ? null : isInside(number, condition);
}

/**
 * Answers a condition from an assessment that was made, or stored, before, and from the situation: true, false, or null where something
 * that decides is unknown, or is no fact of the model nor of the situation.
 */
export function answerFrom(circumstances: Circumstances, condition: SituationCondition): Truth {
  if ("all" in condition) return every(condition.all.map((part) => answerFrom(circumstances, part)));
  if ("any" in condition)
    return not(every(condition.any.map((part) => not(answerFrom(circumstances, part)))));
  if ("not" in condition) return not(answerFrom(circumstances, condition.not));
  if ("known" in condition) return (valueIn(circumstances, condition.fact) !== null) === condition.known;
  if ("fact" in condition) return compare(condition, circumstances);
  return circumstances.assessment === null ? null : askPlace(condition, circumstances.assessment);
}
