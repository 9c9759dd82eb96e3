import type { Single } from "../../engine/explanation/single.ts";
import type { DimensionLane } from "../../engine/kernels/dimensions.ts";
import type { FactLane } from "../../engine/kernels/lanes.ts";
import { type GateLanes, TRUE } from "../../engine/kernels/truth.ts";
import { MAGNITUDES, tellingValues } from "./telling-values.ts";

/**
 * Makes the function that says whether a fact that is unknown can become known without an exclusion: whether it has a valid value
 * for which its scales have points and no gate excludes, all else being as it is in the evaluation then. Finding out more than this one
 * fact can only exclude more, never less.
 */
export function admission({ kernels, evaluation }: Single, lane: FactLane): () => boolean {
  const { axes, gates } = kernels;
  const { fact } = lane;
  const excluding = gates.filter(({ gate }) => gate.limit === null);
  const conditions = excluding
    .filter(({ gate }) => gate.facts.includes(fact.id))
    .map(({ gate }) => gate.when);
  // Most scales have points for every valid value; one of a user's own may not.
  const mayFail = axes
    .flatMap(({ dimensions }) => dimensions)
    .filter((one) => one.fact === lane && one.failed !== null);
  const points = mayFail.map(({ dimension }) => dimension.points);
  const values = tellingValues(fact, [conditions, points, mayFail.length > 0 ? MAGNITUDES : []]);
  const hasPoints = ({ give, failed }: DimensionLane): boolean => {
    give(1);
    return failed?.[0] !== 1;
  };
  const excludes = ({ onValues }: GateLanes): boolean => {
    onValues.judge(1);
    return onValues.truths[0] === TRUE;
  };
  const isAdmitted = (code: number): boolean => {
    lane.value[0] = code;
    return mayFail.every(hasPoints) && !excluding.some(excludes);
  };
  return () => {
    const isPossible = values(evaluation.asOf).some(isAdmitted);
    lane.value[0] = Number.NaN;
    return isPossible;
  };
}
