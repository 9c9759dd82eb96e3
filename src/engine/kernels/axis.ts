import { FULL, MICRO } from "../../core/micropoints.ts";
import type { PlannedAxis, PlannedDimension } from "../plan.ts";
import { contribute, contributeLeast, type Running } from "./contributions.ts";
import type { DimensionLane } from "./dimensions.ts";
import { fillLane, type Lanes } from "./lanes.ts";
import type { AxisColumns } from "./placement-columns.ts";
import { type Lane, NONE } from "./points.ts";
import {
  addBounds,
  bitTables,
  boundUnknown,
  coverEvenly,
  divideLane,
  finish,
  leastBounds,
  leastOf,
  subtractUnknown,
  sumOf,
  writePoints,
} from "./sums.ts";
import { type Judged, OPEN, TRUE } from "./truth.ts";

/** A gate that limits an axis at so many micropoints. */
export type Limit = { readonly judged: Judged; readonly at: number };

/** The floors and the caps of an axis. */
export type Limits = { readonly floors: readonly Limit[]; readonly caps: readonly Limit[] };

/** An axis of the records of a batch: where its results stand, and the loops that make them. */
export type AxisLanes = {
  /** Whether there is a score, and enough is known for a place; 1 or 0. */
  readonly isCovered: Uint8Array;
  /** The position of the band in which the score lies; without a score 0. */
  readonly band: Uint16Array;
  /** Contributions too where they are wanted: their last running sum is that of the score. */
  readonly score: (n: number, out: AxisColumns) => void;
  /** After the gates were asked for the evidence. */
  readonly bound: (n: number, out: AxisColumns) => void;
};

/** Raises by the floors and then lowers by the caps that are at least so true: the highest floor and the lowest cap win. */
function limit(out: Lane, { floors, caps }: Limits, floorFrom: number, capFrom: number, n: number): void {
  for (const { judged, at } of floors) {
    const { truths } = judged;
    for (let i = 0; i < n; i++)
      if ((truths[i] as number) >= floorFrom) out[i] = Math.max(out[i] as number, at);
  }
  for (const { judged, at } of caps) {
    const { truths } = judged;
    for (let i = 0; i < n; i++) if ((truths[i] as number) >= capFrom) out[i] = Math.min(out[i] as number, at);
  }
}

function findBands(score: Lane, edges: Lane, band: Uint16Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const at = score[i] as number;
    let passed = 0;
    for (let e = 0; e < edges.length; e++) passed += Number(at >= (edges[e] as number)) | 0;
    band[i] = passed;
  }
}

/** A least is not a sum that is divided by what counts: it is left as it is where anything counts. */
function countLeast(least: Lane, counted: Lane, n: number): void {
  for (let i = 0; i < n; i++) counted[i] = least[i] === NONE ? 0 : 1;
}

/** A number of the dimensions of each fact, by the fact's position. */
function byFact(
  dimensions: readonly DimensionLane[],
  numberOf: (dimension: PlannedDimension) => number,
): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  for (const { dimension } of dimensions) {
    const number = numberOf(dimension);
    if (number > 0) numbers.set(dimension.fact, (numbers.get(dimension.fact) ?? 0) + number);
  }
  return numbers;
}

/** Makes the lanes and loops of an axis. */
export function createAxis(
  axis: PlannedAxis,
  dimensions: readonly DimensionLane[],
  limits: Limits,
  lanes: Lanes,
  minimumCoverage: number,
  size: number,
): AxisLanes {
  const lane = (): Lane => new Float64Array(size);
  const [sum, certain, known, counted] = [lane(), lane(), lane(), lane()];
  const running: Running = { sum, before: lane(), divisors: lane() };
  const [low, high] = [lane(), lane()];
  const isCovered = new Uint8Array(size);
  const band = new Uint16Array(size);
  const isMinimum = axis.aggregation === "minimum";
  const edges = Float64Array.from(axis.bands.slice(1), ({ from }) => from);
  const inIdOrder = axis.idOrder.map((d) => dimensions[d] as DimensionLane);
  const weights = dimensions.map(({ dimension }) => dimension.weight);
  const redistributed = dimensions.filter(({ dimension }) => dimension.assume === null);
  const tables = bitTables(byFact(dimensions, ({ weight }) => weight));
  const redistributedTables = bitTables(byFact(redistributed, ({ weight }) => weight));
  const assumedTables = bitTables(byFact(dimensions, ({ weight, assume }) => weight * (assume ?? 0)));
  const allRedistribute = redistributed.length === dimensions.length;
  const pointLanes = dimensions.map(({ points }) => points);
  const total = isMinimum ? leastOf(pointLanes) : sumOf(pointLanes, weights);
  const sumCertainty = sumOf(
    dimensions.map(({ fact }) => fact.certainty),
    weights,
  );

  /** The weight of the dimensions that count: where each is assumed or known, all of it. */
  const countWeight = (n: number): Lane => {
    fillLane(known, axis.weight, n);
    subtractUnknown(tables, lanes, known, n);
    if (allRedistribute) return known;
    fillLane(counted, axis.weight, n);
    subtractUnknown(redistributedTables, lanes, counted, n);
    return counted;
  };

  return {
    isCovered,
    band,
    score: (n, { score, coverage, contributions }) => {
      const { at, evenCertainty } = lanes;
      const under = countWeight(n);
      if (contributions === undefined || isMinimum) total(sum, n);
      else {
        contribute(inIdOrder, contributions, running, under, at, n);
      }
      if (Number.isNaN(evenCertainty)) sumCertainty(certain, n);
      else coverEvenly(known, evenCertainty, certain, n);
      if (isMinimum) {
        countLeast(sum, under, n);
        if (contributions !== undefined)
          contributeLeast(dimensions, contributions, sum, running.before, at, n);
      }
      finish(sum, under, certain, axis.weight, minimumCoverage, isCovered, coverage, at, n);
      limit(sum, limits, TRUE, TRUE, n);
      findBands(sum, edges, band, n);
      writePoints(sum, score, at, n);
    },
    bound: (n, out) => {
      if (!isMinimum && lanes.evenCertainty === MICRO) {
        // Whatever is known is certain: the bounds are what is known, with 0 and with 100 points for the rest.
        total(low, n);
        subtractUnknown(assumedTables, lanes, low, n);
        boundUnknown(low, known, axis.weight, high, n);
      } else {
        fillLane(low, isMinimum ? FULL : 0, n);
        fillLane(high, isMinimum ? FULL : 0, n);
        for (const { dimension, fact, points } of dimensions) {
          if (isMinimum) leastBounds(points, fact.certainty, low, high, n);
          else addBounds(points, fact.certainty, dimension.weight, low, high, n);
        }
      }
      if (!isMinimum) {
        divideLane(low, axis.weight, n);
        divideLane(high, axis.weight, n);
      }
      // What is certain moves both bounds, what is open only the bound that it could move.
      limit(low, limits, TRUE, OPEN, n);
      limit(high, limits, OPEN, TRUE, n);
      writePoints(low, out.low as Float64Array, lanes.at, n);
      writePoints(high, out.high as Float64Array, lanes.at, n);
    },
  };
}
