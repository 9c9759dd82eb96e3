import { divideWhole, FULL, MICRO } from "../../core/micropoints.ts";
import type { DimensionScore } from "./evaluation.ts";

// What a dimension counts with, in micropoints. The kernels add it up over many customers; here it is asked of one, to explain him.

/** In the score; NaN where it does not count. */
export function countedPoints({ dimension, fact, points }: DimensionScore): number {
  return fact.isKnown ? points : (dimension.assume ?? Number.NaN);
}

/** In the low: of its points as much is guaranteed as its certainty in millionths. */
export function lowPoints({ fact, points }: DimensionScore): number {
  return fact.isKnown ? divideWhole(fact.certainty * points, MICRO) : 0;
}

/** In the high: as much of the rest up to 100 points is ruled out. */
export function highPoints({ fact, points }: DimensionScore): number {
  return fact.isKnown ? FULL - divideWhole(fact.certainty * (FULL - points), MICRO) : FULL;
}
