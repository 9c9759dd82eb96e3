import { FULL, MICRO } from "../core/micropoints.ts";
import type { PlannedAxis, PlannedDimension } from "./plan.ts";
import type { Reading } from "./reading.ts";

/** The numbers of one axis, all whole: scores in micropoints, coverage in millionths. */
export type AxisScore = {
  /** NaN where nothing counts. */
  score: number;
  coverage: number;
  low: number;
  high: number;
};

/** The micropoints of every dimension of an axis; what an unknown one holds has no meaning. */
export type AxisPoints = Float64Array;

/** A whole quotient, half upwards: the one rounding of every sum. */
export function divideWhole(over: number, under: number): number {
  return Math.floor(over / under + 0.5);
}

/** Whether a dimension counts in the score, and with which micropoints; NaN where it does not. */
export function countedPoints(dimension: PlannedDimension, points: number, known: boolean): number {
  if (known) return points;
  return dimension.assume ?? Number.NaN;
}

/** The guaranteed and the possible micropoints of a dimension, from its certainty in millionths (0 where unknown). */
export function lowOf(points: number, certainty: number): number {
  return certainty === 0 ? 0 : divideWhole(certainty * points, MICRO);
}

export function highOf(points: number, certainty: number): number {
  return certainty === 0 ? FULL : FULL - divideWhole(certainty * (FULL - points), MICRO);
}

/** Scores an axis: the last known values, whatever their age, and how much of the weight they cover. */
export function scoreAxis(axis: PlannedAxis, reading: Reading, points: AxisPoints, out: AxisScore): void {
  const { dimensions } = axis;
  let sum = 0;
  let weight = 0;
  let covered = 0;
  let weakest = Number.POSITIVE_INFINITY;
  for (let d = 0; d < dimensions.length; d++) {
    const dimension = dimensions[d] as PlannedDimension;
    const known = reading.known[dimension.fact] === 1;
    if (known) covered += dimension.weight * (reading.certainty[dimension.fact] as number);
    const counted = countedPoints(dimension, points[d] as number, known);
    if (Number.isNaN(counted)) continue;
    sum += dimension.weight * counted;
    weight += dimension.weight;
    if (counted < weakest) weakest = counted;
  }
  out.coverage = divideWhole(covered, axis.weight);
  if (weight === 0) out.score = Number.NaN;
  else out.score = axis.aggregation === "minimum" ? weakest : divideWhole(sum, weight);
}

/** Bounds an axis over its full weight: an unknown dimension as 0 and as 100 points. */
export function boundAxis(axis: PlannedAxis, reading: Reading, points: AxisPoints, out: AxisScore): void {
  const { dimensions } = axis;
  let lowSum = 0;
  let highSum = 0;
  let lowest = FULL;
  let lowestHigh = FULL;
  for (let d = 0; d < dimensions.length; d++) {
    const { fact, weight } = dimensions[d] as PlannedDimension;
    const certainty = reading.certainty[fact] as number;
    const low = lowOf(points[d] as number, certainty);
    const high = highOf(points[d] as number, certainty);
    lowSum += weight * low;
    highSum += weight * high;
    if (low < lowest) lowest = low;
    if (high < lowestHigh) lowestHigh = high;
  }
  const isMinimum = axis.aggregation === "minimum";
  out.low = isMinimum ? lowest : divideWhole(lowSum, axis.weight);
  out.high = isMinimum ? lowestHigh : divideWhole(highSum, axis.weight);
}
