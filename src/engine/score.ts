import { divideWhole, FULL, MICRO } from "../core/micropoints.ts";
import type { AxisScore, DimensionScore } from "./evaluation.ts";
import type { PlannedAxis, PlannedBand } from "./plan.ts";

type NumberOf = (one: DimensionScore) => number;

/** The micropoints with which a dimension counts in the score; NaN where it does not count. */
export function countedPoints({ dimension, fact, points }: DimensionScore): number {
  return fact.isKnown ? points : (dimension.assume ?? Number.NaN);
}

/** The mean of a number of the dimensions by weight, rounded once; those that have none do not count. */
function weightedMean(dimensions: readonly DimensionScore[], numberOf: NumberOf): number {
  let sum = 0;
  let weights = 0;
  for (const one of dimensions) {
    const number = numberOf(one);
    if (Number.isNaN(number)) continue;
    sum += one.dimension.weight * number;
    weights += one.dimension.weight;
  }
  return divideWhole(sum, weights);
}

/** What an axis makes of micropoints of its dimensions: their mean, or the least. NaN where none counts. */
function aggregated({ axis, dimensions }: AxisScore, pointsOf: NumberOf): number {
  if (axis.aggregation !== "minimum") return weightedMean(dimensions, pointsOf);
  const counting = dimensions.map(pointsOf).filter((points) => !Number.isNaN(points));
  return counting.length > 0 ? Math.min(...counting) : Number.NaN;
}

/** Scores an axis: the last known values, whatever their age, and how much of the weight they cover. */
export function scoreAxis(out: AxisScore, minimumCoverage: number): void {
  let certain = 0;
  for (const { dimension, fact } of out.dimensions) certain += dimension.weight * fact.certainty;
  out.coverage = divideWhole(certain, out.axis.weight);
  out.sum = aggregated(out, countedPoints);
  out.isCovered = !Number.isNaN(out.sum) && out.coverage >= minimumCoverage;
}

/**
 * Bounds an axis over its full weight. Of the points of a dimension as much is guaranteed, and of the rest up to 100 as much is
 * ruled out, as its certainty in millionths: an unknown one counts as 0 and as 100 points.
 */
export function boundAxis(out: AxisScore): void {
  for (const one of out.dimensions) {
    const { certainty } = one.fact;
    one.low = divideWhole(certainty * one.points, MICRO);
    one.high = FULL - divideWhole(certainty * (FULL - one.points), MICRO);
  }
  out.low = aggregated(out, ({ low }) => low);
  out.high = aggregated(out, ({ high }) => high);
}

/** The position of the band in which micropoints lie; -1 where there are none. */
export function bandAt({ bands }: PlannedAxis, micropoints: number): number {
  let band = bands.length - 1;
  while (band >= 0 && !((bands[band] as PlannedBand).from <= micropoints)) band--;
  return band;
}
