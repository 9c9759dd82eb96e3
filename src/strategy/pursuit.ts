import { type Day, dayNumber, dayText } from "../core/day.ts";
import { rawText } from "../core/issue.ts";
import { own } from "../core/json.ts";
import type { Assessment } from "../engine/result.ts";
import type { ModelTypes } from "../model/define.ts";
import type { ModelDocument } from "../model/document.ts";
import { answerFrom } from "./answer.ts";
import {
  defaultPursuitPolicy,
  type Pursuit,
  type PursuitPolicy,
  pursuits,
  type ReentryCondition,
} from "./pursuit-policy.ts";
import { type Reason, reasonsFor } from "./reasons.ts";

/** Whether to go on with a customer or an opportunity: a decision with its reasons, and what follows from it. Plain JSON. */
export type PursuitDecision = {
  readonly pursuit: Pursuit;
  readonly decidedOn: Day;
  /** The day on which the decision is looked at again. */
  readonly reviewOn: Day;
  /** Why, most important first, and at the end what follows from it; `reasonText` words them. */
  readonly reasons: readonly Reason[];
  /** The other decisions that are still possible on present evidence. */
  readonly stillPossible: readonly Pursuit[];
  /** The work of leaving; null where we stay. */
  readonly exit: { readonly hours: number } | null;
  /**
   * What would bring us back: the conditions of the policy that do not hold already. Empty where we stay, and for whom a gate excludes: only
   * the end of the exclusion brings those back, and `checkReentry` reports it.
   */
  readonly reentry: readonly ReentryCondition[];
};

const PURSUITS = Object.keys(pursuits) as readonly Pursuit[];

/** The decision that a strategy stands for. */
function pursuitFor(strategy: string, policy: PursuitPolicy): Pursuit {
  const mapped = own(policy.decisions ?? {}, strategy) as Pursuit | undefined;
  const found = mapped ?? PURSUITS.find((pursuit) => pursuit === strategy);
  if (found !== undefined) return found;
  throw new RangeError(
    `policy.decisions must say which of ${PURSUITS.join(", ")} the strategy ${rawText(strategy)} stands for`,
  );
}

/** The decisions that the cells still possible stand for. */
function possiblePursuits(assessment: Assessment, model: ModelDocument, policy: PursuitPolicy): Set<Pursuit> {
  const cells = assessment.possibleCells.map((id) => own(model.cells, id) as ModelDocument["cells"][string]);
  return new Set(cells.map(({ strategy }) => pursuitFor(strategy, policy)));
}

/**
 * What an assessment means for the pursuit: leave who is excluded, look again where too little is known, else as the cell says. Nobody is
 * left for what is not known: while the evidence still allows to pursue or develop, a cell that says leave means look again.
 */
function pursuitOf(assessment: Assessment, possible: ReadonlySet<Pursuit>, policy: PursuitPolicy): Pursuit {
  if (assessment.status === "excluded") return "disengage";
  const { override } = assessment;
  // What a person decided is followed as it is: it is no guess that more knowledge would correct.
  if (override !== undefined) return pursuitFor(override.cell.strategy, policy);
  const { cell } = assessment;
  if (cell === null) return "review";
  const pursuit = pursuitFor(cell.strategy, policy);
  const mayBeBetter = possible.has("pursue") || possible.has("develop");
  return pursuit === "disengage" && mayBeBetter ? "review" : pursuit;
}

/** The gates that exclude. */
export function excludingGates({ gates }: Assessment): Assessment["gates"] {
  return gates.filter(({ effect }) => "exclude" in effect);
}

/** The day of an assessment, without which nothing can be decided. */
export function dayOf({ asOf }: Assessment): Day {
  if (asOf !== null) return asOf;
  throw new RangeError('a decision needs its day: make the assessment with { asOf: "YYYY-MM-DD" }');
}

/**
 * Decides whether to pursue, develop, review or leave, from the place of an opportunity or a customer: as the strategy of its cell says; review
 * where too little is known to place it, or where a cell says leave and the evidence still allows more; leave who is excluded. A decision to
 * leave says what leaving takes, on which conditions we come back,
 * and on which day it is looked at again. What was spent so far is not asked for, because it cannot be won back by going on.
 *
 * @param assessment made with a day
 * @param model the model that made it
 * @param policy which strategy stands for which decision, when to look again, what leaving takes, what brings us back
 * @throws {RangeError} where the assessment has no day, was made by another model, or a strategy stands for no decision
 * @example
 * ```ts
 * import { compileModel, decidePursuit } from "opportunity-matrix";
 * import { opportunityModel } from "opportunity-matrix/models";
 * const facts = { need: 2, budget: "none", amount: 300_000, solutionFit: 40, competitiveThreat: 4, economicBuyer: "noContact" } as const;
 * const assessment = compileModel(opportunityModel).assess(facts, { asOf: "2026-11-23" });
 * const decision = decidePursuit(assessment, opportunityModel);
 * decision.pursuit; // => "disengage"
 * decision.reviewOn; // => "2027-05-22"
 * decision.reentry.map(({ id }) => id); // => ["budgetApproved", "compellingEvent", "economicBuyerAsks", "championFound"]
 * ```
 */
export function decidePursuit<T extends ModelTypes>(
  assessment: Assessment<T>,
  model: ModelDocument,
  policy: PursuitPolicy = defaultPursuitPolicy,
): PursuitDecision {
  const given: Assessment = assessment;
  if (model.id !== given.model.id || model.version !== given.model.version) {
    throw new RangeError(
      `model must be the one that made the assessment, ${given.model.id} ${given.model.version}, found ${model.id} ${model.version}`,
    );
  }
  const decidedOn = dayOf(given);
  const possible = possiblePursuits(given, model, policy);
  const pursuit = pursuitOf(given, possible, policy);
  const leaves = pursuit === "disengage";
  const stillPossible = PURSUITS.filter((one) => one !== pursuit && possible.has(one));
  const isSpared =
    given.override === undefined &&
    given.cell !== null &&
    !leaves &&
    pursuitFor(given.cell.strategy, policy) === "disengage";
  const reviewOn = dayText(dayNumber(decidedOn) + policy.reviewAfterDays[pursuit]);
  const exit = leaves ? { hours: policy.exitHours } : null;
  // Who is barred does not come back because there is a budget now.
  const barred = excludingGates(given).filter(({ hit }) => hit === true);
  const isBarred = given.status === "excluded";
  const reentry =
    leaves && !isBarred
      ? policy.reentry.filter(({ when }) => answerFrom({ assessment: given, situation: null }, when) !== true)
      : [];
  const decided: Reason[] = [
    { code: "pursuit", params: { pursuit } },
    ...(isSpared ? [{ code: "notLeft", params: {} } as const] : []),
    ...(stillPossible.length === 0
      ? []
      : [{ code: "pursuitOpen", params: { pursuits: stillPossible } } as const]),
  ];
  const follows: Reason[] = [
    ...(exit === null ? [] : [{ code: "exit", params: exit } as const]),
    ...reentry.map(({ id, label }): Reason => ({ code: "reentryWhen", params: { condition: id, label } })),
    ...barred.map(({ gate, label }): Reason => ({ code: "exclusionEnds", params: { gate, label } })),
    { code: "reviewOn", params: { day: reviewOn } },
  ];
  return {
    pursuit,
    decidedOn,
    reviewOn,
    reasons: [...decided, ...reasonsFor(given), ...follows],
    stillPossible,
    exit,
    reentry,
  };
}
