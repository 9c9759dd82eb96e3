import { compileExpression } from "../engine/evaluate.ts";
import { type Evaluation, indexFacts } from "../engine/evaluation.ts";
import type { Plan, PlannedFact } from "../engine/plan.ts";
import { stockScales } from "../scales/stock.ts";
import { type TellingValue, tellingValues } from "./telling-values.ts";

/**
 * Makes the function that says whether a fact that is unknown can become known without an exclusion: whether it has a valid value
 * for which its scales have points and no gate excludes, all else being as it is. Finding out more than this one fact
 * can only exclude more, never less.
 */
export function admission(plan: Plan, fact: number): (evaluation: Evaluation) => boolean {
  const planned = plan.facts[fact] as PlannedFact;
  const index = indexFacts(plan);
  const conditions = plan.gates
    .filter(({ limit, facts }) => limit === null && facts.includes(planned.id))
    .map(({ when }) => when);
  // A stock scale has points for every valid value; one of a user's own may not.
  const trees = plan.axes
    .flatMap(({ dimensions }) => dimensions)
    .filter((one) => one.fact === fact && !stockScales.some(({ kind }) => kind === one.scale))
    .map(({ points }) => points);
  const points = trees.map((tree) => compileExpression(tree, index));
  const values = tellingValues(planned, [conditions, trees]);
  return ({ reading, gates }) => {
    const isAdmitted = ({ code, raw }: TellingValue): boolean => {
      reading.values[fact] = code;
      reading.raw[fact] = raw;
      return (
        points.every((evaluate) => Number.isFinite(evaluate(reading))) &&
        !gates.some(({ limit, decide }) => limit === null && decide(reading, "values") === true)
      );
    };
    reading.known[fact] = 1;
    const isPossible = values(reading.asOf).some(isAdmitted);
    reading.known[fact] = 0;
    return isPossible;
  };
}
