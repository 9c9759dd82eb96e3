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
import { type GateLanes, OPEN, TRUE, type Truths } from "./truth.ts";

/** A gate that limits an axis at so many micropoints. */
export type Limit = Pick<GateLanes, "onValues" | "onEvidence"> & { readonly at: number };

/** The floors and the caps of an axis. */
export type Limits = { readonly floors: readonly Limit[]; readonly caps: readonly Limit[] };

/** A score and its bounds, in micropoints. */
export type Measures = { readonly score: Lane; readonly low: Lane; readonly high: Lane };

/** An axis of the records of a batch: where its results stand, and the loops that make them. */
export type AxisLanes = {
  readonly dimensions: readonly DimensionLane[];
  /** What the dimensions give; the score is NaN where nothing counts. */
  readonly before: Measures;
  /** The same when the gates have moved it; where none can, in the same lanes. */
  readonly after: Measures;
  /** Whether there is a score, and enough is known for a place; 1 or 0. */
  readonly isCovered: Uint8Array;
  /** The position of the band in which the score lies; without a score 0. */
  readonly band: Uint16Array;
  /** Contributions too where they are wanted: their last running sum is that of the score. */
  readonly score: (n: number, out: AxisColumns) => void;
  /** After the gates were asked for the evidence. */
  readonly bound: (n: number, out: AxisColumns) => void;
};

/** Raises what is at least so true by a floor. */
function raise(out: Lane, at: number, truths: Truths, from: number, n: number): void {
  for (let i = 0; i < n; i++) if ((truths[i] as number) >= from) out[i] = Math.max(out[i] as number, at);
}

/** Lowers it by a cap. */
function lower(out: Lane, at: number, truths: Truths, from: number, n: number): void {
  for (let i = 0; i < n; i++) if ((truths[i] as number) >= from) out[i] = Math.min(out[i] as number, at);
}

function copyLane(from: Lane, to: Lane, n: number): void {
  for (let i = 0; i < n; i++) to[i] = from[i] as number;
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
  const before: Measures = { score: sum, low: lane(), high: lane() };
  const isLimited = limits.floors.length + limits.caps.length > 0;
  const after: Measures = isLimited ? { score: lane(), low: lane(), high: lane() } : before;
  const isCovered = new Uint8Array(size);
  const band = new Uint16Array(size);
  const isMinimum = axis.aggregation === "minimum";
  const edges = Float64Array.from(axis.bands.slice(1), ({ from }) => from);
  const inIdOrder = axis.idOrder.map((d) => dimensions[d] as DimensionLane);
  const weights = Float64Array.from(dimensions, ({ dimension }) => dimension.weight);
  const weightsInIdOrder = Float64Array.from(inIdOrder, ({ dimension }) => dimension.weight);
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

  /** Raises by the floors and then lowers by the caps that are at least so true: the highest floor and the lowest cap win. */
  const limit = (
    measure: keyof Measures,
    on: "onValues" | "onEvidence",
    floorFrom: number,
    capFrom: number,
    n: number,
  ): Lane => {
    const out = after[measure];
    if (!isLimited) return out;
    copyLane(before[measure], out, n);
    for (const floor of limits.floors) raise(out, floor.at, floor[on].truths, floorFrom, n);
    for (const cap of limits.caps) lower(out, cap.at, cap[on].truths, capFrom, n);
    return out;
  };

  return {
    dimensions,
    before,
    after,
    isCovered,
    band,
    score: (n, { score, coverage, contributions }) => {
      const { at, evenCertainty } = lanes;
      const under = countWeight(n);
      if (contributions === undefined || isMinimum) total(sum, n);
      else {
        contribute(inIdOrder, weightsInIdOrder, contributions, running, under, at, n);
      }
      if (Number.isNaN(evenCertainty)) sumCertainty(certain, n);
      else coverEvenly(known, evenCertainty, certain, n);
      if (isMinimum) {
        countLeast(sum, under, n);
        if (contributions !== undefined)
          contributeLeast(dimensions, contributions, sum, running.before, at, n);
      }
      finish(sum, under, certain, axis.weight, minimumCoverage, isCovered, coverage, at, n);
      const limited = limit("score", "onValues", TRUE, TRUE, n);
      findBands(limited, edges, band, n);
      writePoints(limited, score, at, n);
    },
    bound: (n, out) => {
      const { low, high } = before;
      if (!isMinimum && lanes.evenCertainty === MICRO) {
        // Whatever is known is certain: the bounds are what is known, with 0 and with 100 points for the rest.
        total(low, n);
        subtractUnknown(assumedTables, lanes, low, n);
        boundUnknown(low, known, axis.weight, high, n);
      } else {
        fillLane(low, isMinimum ? FULL : 0, n);
        fillLane(high, isMinimum ? FULL : 0, n);
        for (const [d, { fact, points }] of dimensions.entries()) {
          if (isMinimum) leastBounds(points, fact.certainty, low, high, n);
          else addBounds(points, fact.certainty, weights, d, low, high, n);
        }
      }
      if (!isMinimum) {
        divideLane(low, axis.weight, n);
        divideLane(high, axis.weight, n);
      }
      // What is certain moves both bounds, what is open only the bound that it could move.
      writePoints(limit("low", "onEvidence", TRUE, OPEN, n), out.low as Float64Array, lanes.at, n);
      writePoints(limit("high", "onEvidence", OPEN, TRUE, n), out.high as Float64Array, lanes.at, n);
    },
  };
}
