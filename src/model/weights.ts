import { isWholeMicro, MICRO } from "../core/micropoints.ts";
import type { Axis, Dimension, DimensionGroup } from "./document.ts";

/** The largest sum of whole weights on an axis: 2^26 · 10^8 micropoints is still below 2^53, so that sums are exact. */
export const WEIGHT_LIMIT = 67_108_864;

/** A dimension with the group that it stands in. */
export type Placed = {
  readonly dimension: Dimension;
  readonly group: string | null;
  readonly path: readonly (string | number)[];
};

export function isGroup(entry: Dimension | DimensionGroup): entry is DimensionGroup {
  return Object.hasOwn(entry, "dimensions");
}

/** The dimensions of an axis in declared order, groups opened. */
export function dimensionsOf(axis: Axis): Placed[] {
  return axis.dimensions.flatMap((entry, i): Placed[] =>
    isGroup(entry)
      ? entry.dimensions.map((dimension, j) => ({ dimension, group: entry.id, path: [i, "dimensions", j] }))
      : [{ dimension: entry, group: null, path: [i] }],
  );
}

function gcd(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

/** A weight of at most six decimals in whole millionths. */
function millionths(weight: number): bigint {
  return BigInt(Math.floor(weight * MICRO + 0.5));
}

/**
 * The weights of an axis as the smallest whole numbers in the same proportion, groups multiplied out: a dimension of a
 * group weighs `group weight · own weight / sum of own weights in the group`. Null where a weight has more than six
 * decimals or the sum would pass {@link WEIGHT_LIMIT}.
 */
export function wholeWeights(axis: Axis): number[] | null {
  const fractions: { over: bigint; under: bigint }[] = [];
  for (const entry of axis.dimensions) {
    const members = isGroup(entry) ? entry.dimensions.map(({ weight }) => weight) : [1];
    if (![entry.weight, ...members].every(isWholeMicro)) return null;
    const whole = members.map(millionths);
    const sum = whole.reduce((total, weight) => total + weight, 0n);
    for (const weight of whole) {
      const over = millionths(entry.weight) * weight;
      const divisor = gcd(over, sum);
      fractions.push({ over: over / divisor, under: sum / divisor });
    }
  }
  let common = 1n;
  let shared = 0n;
  for (const { over, under } of fractions) {
    common = (common / gcd(common, under)) * under;
    shared = gcd(shared, over);
    // The sum is never below the common denominator (the shared factor divides the weight of every entry), so that one
    // above the limit is answer enough, and the numbers do not grow without bound.
    if (common > WEIGHT_LIMIT) return null;
  }
  const weights = fractions.map(({ over, under }) => (over / shared) * (common / under));
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  return sum > WEIGHT_LIMIT ? null : weights.map(Number);
}
