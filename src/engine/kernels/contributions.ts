import { divideWhole, toPoints } from "../../core/micropoints.ts";
import type { DimensionLane } from "./dimensions.ts";
import { fillLane } from "./lanes.ts";
import type { AxisColumns } from "./placement-columns.ts";
import { type Lane, NONE, type Points } from "./points.ts";

// What each dimension gives is the step that it makes in the running sum, divided and rounded. So the last sum is that of the axis, and nothing that the
// score needs is computed twice.

/** The columns of contributions, by dimension. */
type Columns = NonNullable<AxisColumns["contributions"]>;

/** A dimension with the column of what it gives. */
type Given = { readonly points: Points; readonly column: Float64Array };

/** The running sum of an axis. */
export type Running = {
  /** What came before. */
  readonly sum: Lane;
  /** The same, divided and rounded. */
  readonly before: Lane;
  /** What it is divided by: the weight that counts, or 1 where nothing counts, so that a sum of 0 stays 0. */
  readonly divisors: Lane;
};

function fillDivisors(counted: Lane, divisors: Lane, n: number): void {
  for (let i = 0; i < n; i++) {
    const weight = counted[i] as number;
    divisors[i] = weight + (Number(weight === 0) | 0);
  }
}

/** Writes what dimension `d` gives; what does not count makes no step. */
function writeStep(
  given: readonly Given[],
  weights: Lane,
  d: number,
  { sum, before, divisors }: Running,
  at: number,
  n: number,
): void {
  const { points, column } = given[d] as Given;
  const weight = weights[d] as number;
  for (let i = 0; i < n; i++) {
    const whole = (sum[i] as number) + weight * (points[i] as number);
    const after = divideWhole(whole, divisors[i] as number);
    column[at + i] = toPoints(after - (before[i] as number));
    sum[i] = whole;
    before[i] = after;
  }
}

/**
 * The same for two dimensions, `d` and the next, so that the running sum is fetched and put back once for both. The first quotient is fetched again: of two
 * that `floor` has just made the engine would take the difference as integers, and check first that they are some.
 */
function writeTwoSteps(
  given: readonly Given[],
  weights: Lane,
  d: number,
  { sum, before, divisors }: Running,
  at: number,
  n: number,
): void {
  const { points: p, column: pColumn } = given[d] as Given;
  const { points: q, column: qColumn } = given[d + 1] as Given;
  const pWeight = weights[d] as number;
  const qWeight = weights[d + 1] as number;
  for (let i = 0; i < n; i++) {
    const divisor = divisors[i] as number;
    const first = (sum[i] as number) + pWeight * (p[i] as number);
    const second = first + qWeight * (q[i] as number);
    const afterFirst = divideWhole(first, divisor);
    const afterSecond = divideWhole(second, divisor);
    pColumn[at + i] = toPoints(afterFirst - (before[i] as number));
    before[i] = afterFirst;
    qColumn[at + i] = toPoints(afterSecond - (before[i] as number));
    sum[i] = second;
    before[i] = afterSecond;
  }
}

/**
 * Writes what the dimensions give, in this order, and leaves their sum.
 *
 * @param weights of the dimensions, in the same order
 * @param counted the weight that counts
 */
export function contribute(
  dimensions: readonly DimensionLane[],
  weights: Lane,
  columns: Columns,
  running: Running,
  counted: Lane,
  at: number,
  n: number,
): void {
  const given = dimensions.map(({ dimension: { id }, points }) => {
    return { points, column: columns[id] as Float64Array };
  });
  fillLane(running.sum, 0, n);
  fillLane(running.before, 0, n);
  fillDivisors(counted, running.divisors, n);
  for (let d = 0; d + 1 < given.length; d += 2) writeTwoSteps(given, weights, d, running, at, n);
  if (given.length % 2 === 1) writeStep(given, weights, given.length - 1, running, at, n);
}

/** Writes the least points at the first dimension that has them, and takes them away from those after it. */
function writeLeast(points: Points, left: Lane, column: Float64Array, at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const decides = points[i] === left[i] && points[i] !== NONE;
    column[at + i] = decides ? toPoints(points[i] as number) : 0;
    if (decides) left[i] = Number.NaN;
  }
}

/** Where the least counts, the first dimension that has it carries the whole. */
export function contributeLeast(
  dimensions: readonly DimensionLane[],
  columns: Columns,
  least: Lane,
  left: Lane,
  at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) left[i] = least[i] as number;
  for (const { dimension, points } of dimensions) {
    writeLeast(points, left, columns[dimension.id] as Float64Array, at, n);
  }
}
