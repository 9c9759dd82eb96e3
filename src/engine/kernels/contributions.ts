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
type Given = { readonly points: Points; readonly weight: number; readonly column: Float64Array };

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

/** What does not count makes no step. */
function writeStep(
  { points, weight, column }: Given,
  { sum, before, divisors }: Running,
  at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const whole = (sum[i] as number) + weight * (points[i] as number);
    const after = divideWhole(whole, divisors[i] as number);
    column[at + i] = toPoints(after - (before[i] as number));
    sum[i] = whole;
    before[i] = after;
  }
}

/** The same for two dimensions, one after the other, so that the running sum is fetched and put back once for both. */
function writeTwoSteps(
  { points: p, weight: pWeight, column: pColumn }: Given,
  { points: q, weight: qWeight, column: qColumn }: Given,
  { sum, before, divisors }: Running,
  at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const divisor = divisors[i] as number;
    const first = (sum[i] as number) + pWeight * (p[i] as number);
    const second = first + qWeight * (q[i] as number);
    const afterFirst = divideWhole(first, divisor);
    const afterSecond = divideWhole(second, divisor);
    pColumn[at + i] = toPoints(afterFirst - (before[i] as number));
    qColumn[at + i] = toPoints(afterSecond - afterFirst);
    sum[i] = second;
    before[i] = afterSecond;
  }
}

/**
 * Writes what the dimensions give, in this order, and leaves their sum.
 *
 * @param counted the weight that counts
 */
export function contribute(
  dimensions: readonly DimensionLane[],
  columns: Columns,
  running: Running,
  counted: Lane,
  at: number,
  n: number,
): void {
  const given = dimensions.map(({ dimension: { id, weight }, points }) => {
    return { points, weight, column: columns[id] as Float64Array };
  });
  fillLane(running.sum, 0, n);
  fillLane(running.before, 0, n);
  fillDivisors(counted, running.divisors, n);
  for (let d = 0; d + 1 < given.length; d += 2) {
    writeTwoSteps(given[d] as Given, given[d + 1] as Given, running, at, n);
  }
  if (given.length % 2 === 1) writeStep(given.at(-1) as Given, running, at, n);
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
