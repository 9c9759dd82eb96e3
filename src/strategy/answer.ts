import type { Condition, Range, Truth } from "../core/condition.ts";
import { dayNumber } from "../core/day.ts";
import type { FactValue } from "../core/fact.ts";
import type { Assessment } from "../engine/result.ts";

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

/** The value of a fact as an assessment has it; null where it is unknown, or no dimension reads it. */
function valueIn({ axes }: Assessment, fact: string): FactValue | null {
  for (const { contributions } of Object.values(axes)) {
    const found = contributions.find((one) => one.fact === fact);
    if (found !== undefined) return found.value;
  }
  return null;
}

/**
 * Answers a condition from an assessment that was made, or stored, before: true, false, or null where a fact that decides is unknown or
 * is read by no dimension of the model.
 */
export function answerFrom(assessment: Assessment, condition: Condition): Truth {
  if ("all" in condition) return every(condition.all.map((part) => answerFrom(assessment, part)));
  if ("any" in condition) return not(every(condition.any.map((part) => not(answerFrom(assessment, part)))));
  if ("not" in condition) return not(answerFrom(assessment, condition.not));
  const value = valueIn(assessment, condition.fact);
  if (value === null) return null;
  if ("is" in condition) return value === condition.is;
  if ("in" in condition) return condition.in.includes(value);
  if (!("age" in condition)) return typeof value === "number" ? isInside(value, condition) : null;
  if (typeof value !== "string" || assessment.asOf === null) return null;
  const age = dayNumber(assessment.asOf) - dayNumber(value);
  return Number.isNaN(age) ? null : isInside(age, condition.age);
}
