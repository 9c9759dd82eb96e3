import type { Single } from "../../engine/explanation/single.ts";
import type { DimensionLane } from "../../engine/kernels/dimensions.ts";
import type { FactLane } from "../../engine/kernels/lanes.ts";
import { type GateLanes, TRUE } from "../../engine/kernels/truth.ts";
import { stockScales } from "../../scales/stock.ts";
import { tellingValues } from "./telling-values.ts";

/**
 * Where a scale of a user's own is tried besides what its tree shows: an opaque function shows nothing, and between two far bounds, such as the
 * ends of all numbers, the middle is so large that a square of it is no number.
 */
export const MAGNITUDES = [1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e9].flatMap((size) => [-size, size]);

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
  // A stock scale has points for every valid value; one of a user's own may not.
  const own = axes
    .flatMap(({ dimensions }) => dimensions)
    .filter((one) => one.fact === lane && !stockScales.some(({ kind }) => kind === one.dimension.scale));
  const points = own.map(({ dimension }) => dimension.points);
  const values = tellingValues(fact, [conditions, points, own.length > 0 ? MAGNITUDES : []]);
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
    return own.every(hasPoints) && !excluding.some(excludes);
  };
  return () => {
    const isPossible = values(evaluation.asOf).some(isAdmitted);
    lane.value[0] = Number.NaN;
    return isPossible;
  };
}
