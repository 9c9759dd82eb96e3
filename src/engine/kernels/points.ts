import type { Segment } from "../../core/expression.ts";
import { MICRO } from "../../core/micropoints.ts";

/** A lane of numbers, one for each record of a batch. */
export type Lane = Float64Array;

/**
 * A lane of micropoints. They are whole and below 2^31, and as integers they take half the room; what is no number becomes 0 by being stored, which
 * is what an unknown fact adds to a sum.
 */
export type Points = Int32Array;

/** Stands for points that do not count where the least is taken: above all that do. */
export const NONE = 2_147_483_647;

/** Whole days from each day to that of the assessment. */
export function ageLane(asOf: Lane, day: Lane, age: Lane, n: number): void {
  for (let i = 0; i < n; i++) age[i] = (asOf[i] as number) - (day[i] as number);
}

/** Gives points to what is unknown. */
export function assume(value: Lane, points: Points, n: number, ifUnknown: number): void {
  for (let i = 0; i < n; i++) if (Number.isNaN(value[i])) points[i] = ifUnknown;
}

/**
 * Points of what is known by its position in a list: `table[value - base + 1]`. Of an unknown value the position is NaN, which is 0 as an integer, where
 * the points of the unknown stand: so nothing is asked of any record.
 */
export function tablePoints(value: Lane, points: Points, n: number, base: number, table: Points): void {
  for (let i = 0; i < n; i++) points[i] = table[((value[i] as number) - base + 1) | 0] as number;
}

/** A curve as lists: its edges, and a piece for each number of edges passed. */
export type Pieces = {
  readonly edges: Lane;
  readonly from: Lane;
  readonly value: Lane;
  readonly slope: Lane;
};

/** How many edges a curve of few pieces has; where there are fewer, the rest lie at infinity. */
export const FEW_EDGES = 4;

/** The pieces of a curve. The first one is `below`, which is flat. */
export function piecesOf(below: number, segments: readonly Segment[]): Pieces {
  const edges = new Float64Array(Math.max(FEW_EDGES, segments.length)).fill(Infinity);
  for (const [i, { from }] of segments.entries()) edges[i] = from;
  return {
    edges,
    from: Float64Array.from([0, ...segments.map(({ from }) => from)]),
    value: Float64Array.from([below, ...segments.map(({ value }) => value)]),
    slope: Float64Array.from([0, ...segments.map(({ slope }) => slope)]),
  };
}

// To cut off what is behind the point, as `| 0` does, is to round down here, since points are not negative. It rounds as `toMicro` does then.

/**
 * Points on a curve of few pieces. The edges that a value has passed are counted, and not asked one after the other: a branch would be guessed wrong
 * at every other random value, which costs more than all the comparisons.
 */
export function curvePoints(x: Lane, points: Points, n: number, { edges, from, value, slope }: Pieces): void {
  const a = edges[0] as number;
  const b = edges[1] as number;
  const c = edges[2] as number;
  const d = edges[3] as number;
  for (let i = 0; i < n; i++) {
    const at = x[i] as number;
    // Made a number with `| 0`, a comparison is one without a jump.
    const k = (Number(at >= a) | 0) + (Number(at >= b) | 0) + (Number(at >= c) | 0) + (Number(at >= d) | 0);
    const y = (value[k] as number) + (at - (from[k] as number)) * (slope[k] as number);
    points[i] = (y * MICRO + 0.5) | 0;
  }
}

/** The same for any number of pieces, halving them. */
export function longCurvePoints(
  x: Lane,
  points: Points,
  n: number,
  { edges, from, value, slope }: Pieces,
): void {
  for (let i = 0; i < n; i++) {
    const at = x[i] as number;
    let k = 0;
    let right = edges.length;
    while (k < right) {
      const middle = (k + right) >>> 1;
      if (at >= (edges[middle] as number)) k = middle + 1;
      else right = middle;
    }
    const y = (value[k] as number) + (at - (from[k] as number)) * (slope[k] as number);
    points[i] = (y * MICRO + 0.5) | 0;
  }
}

/** Points of an age that fade, by the same operations in the same order as in the tree of `decay`. */
export function decayPoints(asOf: Lane, day: Lane, points: Points, n: number, halvesAtDays: number): void {
  for (let i = 0; i < n; i++) {
    const age = (asOf[i] as number) - (day[i] as number);
    points[i] = (100 * (halvesAtDays / (halvesAtDays + age)) * MICRO + 0.5) | 0;
  }
}
