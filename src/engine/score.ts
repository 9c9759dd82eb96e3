import { divideWhole, FULL, MICRO } from "../core/micropoints.ts";
import type { AxisScore, DimensionScore } from "./evaluation.ts";
import type { PlannedAxis, PlannedBand } from "./plan.ts";

/** The micropoints with which a dimension counts in the score; NaN where it does not count. */
export function countedPoints({ dimension, fact, points }: DimensionScore): number {
  return fact.isKnown ? points : (dimension.assume ?? Number.NaN);
}

/** What an axis makes of the points that count: their mean by weight, rounded once, or the least. NaN where none count. */
function aggregated({ aggregation }: PlannedAxis, sum: number, weights: number, least: number): number {
  if (weights === 0) return Number.NaN;
  return aggregation === "minimum" ? least : divideWhole(sum, weights);
}

/** Scores an axis: the last known values, whatever their age, and how much of the weight they cover. */
export function scoreAxis(out: AxisScore, minimumCoverage: number): void {
  let certain = 0;
  let sum = 0;
  let weights = 0;
  let least = FULL;
  for (const one of out.dimensions) {
    const { weight } = one.dimension;
    certain += weight * one.fact.certainty;
    const points = countedPoints(one);
    if (Number.isNaN(points)) continue;
    sum += weight * points;
    weights += weight;
    least = Math.min(least, points);
  }
  out.coverage = divideWhole(certain, out.axis.weight);
  out.weights = weights;
  out.sum = aggregated(out.axis, sum, weights, least);
  out.isCovered = !Number.isNaN(out.sum) && out.coverage >= minimumCoverage;
}

/**
 * Bounds an axis over its full weight. Of the points of a dimension as much is guaranteed, and of the rest up to 100 as much is
 * ruled out, as its certainty in millionths: an unknown one counts as 0 and as 100 points.
 */
export function boundAxis(out: AxisScore): void {
  const { axis } = out;
  let low = 0;
  let high = 0;
  let leastLow = FULL;
  let leastHigh = FULL;
  for (const one of out.dimensions) {
    const { weight } = one.dimension;
    const { certainty } = one.fact;
    one.low = divideWhole(certainty * one.points, MICRO);
    one.high = FULL - divideWhole(certainty * (FULL - one.points), MICRO);
    low += weight * one.low;
    high += weight * one.high;
    leastLow = Math.min(leastLow, one.low);
    leastHigh = Math.min(leastHigh, one.high);
  }
  out.low = aggregated(axis, low, axis.weight, leastLow);
  out.high = aggregated(axis, high, axis.weight, leastHigh);
}

/** The position of the band in which micropoints lie; -1 where there are none. */
export function bandAt({ bands }: PlannedAxis, micropoints: number): number {
  let band = bands.length - 1;
  while (band >= 0 && !((bands[band] as PlannedBand).from <= micropoints)) band--;
  return band;
}
