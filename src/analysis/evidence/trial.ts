import { isRecord, own } from "../../core/json.ts";
import { callDays } from "../../engine/days.ts";
import type { Evaluation } from "../../engine/explanation/evaluation.ts";
import { createSingle, type Single } from "../../engine/explanation/single.ts";
import type { CallOptions } from "../../engine/facts.ts";
import type { FactLane } from "../../engine/kernels/lanes.ts";
import type { Matrix } from "../../engine/matrix.ts";
import type { Plan } from "../../engine/plan.ts";
import { createVariable, type Part, type Variable } from "./variable.ts";

/** One customer, of whom facts can be tried out without reading him anew. */
export type Trial = Pick<Single, "evaluation" | "judge" | "score" | "bound"> & {
  readonly plan: Plan;
  /** The certainty of what is known for sure: verified, and learnt on the day of the assessment. */
  readonly certain: number;
  /** A fact that can be given any of its values. */
  readonly variable: (fact: string) => Variable;
};

/** Whether somebody gave an assessment in place of its facts: none of them stands there under its name, so that all would silently be unknown. */
function isAssessment(plan: Plan, facts: unknown): boolean {
  try {
    if (!isRecord(facts) || plan.facts.some(({ id }) => Object.hasOwn(facts, id))) return false;
    return isRecord(own(facts, "facts")) && isRecord(own(facts, "axes"));
  } catch {
    return false;
  }
}

/**
 * Reads a customer for trying out what else the facts could be.
 *
 * @throws {RangeError} where the facts are an assessment
 */
export function createTrial({ plan }: Pick<Matrix, "plan">, facts: unknown, call: CallOptions): Trial {
  if (isAssessment(plan, facts)) {
    throw new RangeError("facts must be the facts of a customer, found an assessment; give its `facts`");
  }
  const single = createSingle(plan);
  single.evaluate(facts, callDays(plan.countsAge, call));
  const lanes = new Map(single.kernels.lanes.facts.map((lane) => [lane.fact.id, lane]));
  return {
    ...single,
    plan,
    certain: plan.grades.verified,
    variable: (fact) => createVariable(single, lanes.get(fact) as FactLane),
  };
}

/** Whether a gate excludes, when the gates were asked. */
export function isExcluded({ verdicts }: Evaluation): boolean {
  return verdicts.some(({ gate, hit }) => gate.limit === null && hit === true);
}

/** What the dimensions of a fact give over a part, in micropoints, and how many of them fail. */
export type Reach = {
  readonly fails: "never" | "maybe" | "always";
  readonly low: readonly number[];
  readonly high: readonly number[];
};

/** The points of all dimensions of a fact over a part. */
export function reachOver({ dimensions }: Variable, part: Part): Reach {
  const spans = dimensions.map(({ pointsOver }) => pointsOver(part));
  const fails = spans.some((span) => span.fails === "always")
    ? "always"
    : spans.some((span) => span.fails === "maybe")
      ? "maybe"
      : "never";
  return { fails, low: spans.map(({ low }) => low), high: spans.map(({ high }) => high) };
}

/** Gives the dimensions of a fact their points. */
export function givePoints({ dimensions }: Variable, points: readonly number[]): void {
  dimensions.forEach(({ lane }, i) => {
    lane.points[0] = points[i] as number;
  });
}
