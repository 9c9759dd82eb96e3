import type { Truth } from "../core/condition.ts";
import { dayNumber } from "../core/day.ts";
import type { Label } from "../core/label.ts";
import type { Assessment } from "../engine/result.ts";
import { answerFrom } from "./answer.ts";
import { dayOf, excludingGates, type PursuitDecision } from "./pursuit.ts";
import { type Reason, reasonsFor } from "./reasons.ts";

/** How a decision to leave stands against what is known later. */
export type Reentry = {
  /** Each condition, and whether it holds; null where that is not known. */
  readonly conditions: readonly { readonly id: string; readonly label: Label; readonly holds: Truth }[];
  /** Whether a condition holds, or the exclusion has ended, and nothing excludes: the customer is worth a new decision. */
  readonly isMet: boolean;
  /** Whether the day of review has come. */
  readonly reviewDue: boolean;
  /** The conditions that hold and the review that is due, as reasons; `reasonText` words them. */
  readonly reasons: readonly Reason[];
};

/** The gates because of which a customer was left and which are known not to apply any more. */
function ended(decision: PursuitDecision, assessment: Assessment): Assessment["gates"] {
  const gates = excludingGates(assessment);
  if (gates.some(({ hit }) => hit !== false)) return [];
  const was = new Set(
    decision.reasons.filter(({ code }) => code === "exclusionEnds").map(({ params }) => params.gate),
  );
  return gates.filter(({ gate }) => was.has(gate));
}

/**
 * Asks a later assessment whether a customer whom we left meets a condition on which we come back, and whether the day of review has come.
 *
 * @throws {RangeError} where the assessment has no day
 * @example
 * ```ts
 * import { checkReentry, compileModel, decidePursuit } from "opportunity-matrix";
 * import { opportunityModel } from "opportunity-matrix/models";
 * const matrix = compileModel(opportunityModel);
 * const facts = { need: 2, budget: "none", amount: 300_000, solutionFit: 40, competitiveThreat: 4, economicBuyer: "noContact" } as const;
 * const left = decidePursuit(matrix.assess(facts, { asOf: "2026-11-23" }), opportunityModel);
 * const later = matrix.assess({ ...facts, budget: "approved" }, { asOf: "2027-02-01" });
 * checkReentry(left, later).isMet; // => true
 * checkReentry(left, later).reviewDue; // => false
 * ```
 */
export function checkReentry(decision: PursuitDecision, assessment: Assessment): Reentry {
  const day = dayOf(assessment);
  const conditions = decision.reentry.map(({ id, label, when }) => ({
    id,
    label,
    holds: answerFrom({ assessment, situation: null }, when),
  }));
  const met = conditions.filter(({ holds }) => holds === true);
  const lifted = ended(decision, assessment);
  const isBarred = assessment.status === "excluded";
  const reviewDue = dayNumber(day) >= dayNumber(decision.reviewOn);
  return {
    conditions,
    isMet: !isBarred && met.length + lifted.length > 0,
    reviewDue,
    reasons: [
      ...(isBarred ? reasonsFor(assessment) : []),
      ...lifted.map(({ gate, label }): Reason => ({ code: "exclusionEnded", params: { gate, label } })),
      ...met.map(({ id, label }): Reason => ({ code: "reentry", params: { condition: id, label } })),
      ...(reviewDue ? [{ code: "reviewDue", params: { day: decision.reviewOn } } as const] : []),
    ],
  };
}
