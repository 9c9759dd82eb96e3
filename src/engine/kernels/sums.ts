import { divideWhole, FULL, MICRO, toPoints } from "../../core/micropoints.ts";
import { fillLane, type Lanes } from "./lanes.ts";
import { type Lane, NONE, type Points } from "./points.ts";

// Weights stand in lanes, so that they are read as doubles. Of a small whole number the engine would make a product of integers, and ask of each whether it
// is 0, which is as good as random.

type Four = readonly [Points, Points, Points, Points];

/** Adds four lanes by weight to a sum, so that the sum is fetched and put back once for all four. */
function addFour([a, b, c, d]: Four, weights: Lane, sum: Lane, n: number): void {
  const wa = weights[0] as number;
  const wb = weights[1] as number;
  const wc = weights[2] as number;
  const wd = weights[3] as number;
  for (let i = 0; i < n; i++) {
    const ab = wa * (a[i] as number) + wb * (b[i] as number);
    const cd = wc * (c[i] as number) + wd * (d[i] as number);
    sum[i] = (sum[i] as number) + (ab + cd);
  }
}

/** Makes the sum of lanes by weight, which is exact in any order, since all are whole. */
export function sumOf(lanes: readonly Points[], weights: Lane): (sum: Lane, n: number) => void {
  const fours = Array.from({ length: Math.ceil(lanes.length / 4) }, (_, q) => {
    const at = [q * 4, q * 4 + 1, q * 4 + 2, q * 4 + 3];
    return {
      // Where there are fewer than four, the first stands in without a weight.
      lanes: at.map((l) => lanes[l] ?? lanes[0]) as unknown as Four,
      weights: Float64Array.from(at, (l) => weights[l] ?? 0),
    };
  });
  return (sum, n) => {
    fillLane(sum, 0, n);
    for (const four of fours) addFour(four.lanes, four.weights, sum, n);
  };
}

/** Makes the least of points; {@link NONE} where none count. */
export function leastOf(lanes: readonly Points[]): (least: Lane, n: number) => void {
  return (least, n) => {
    fillLane(least, NONE, n);
    for (const lane of lanes) {
      for (let i = 0; i < n; i++) least[i] = Math.min(least[i] as number, lane[i] as number);
    }
  };
}

/** For each value of one byte of a mask, the sum of a number over the facts whose bits are set in it. */
export type BitTable = { readonly word: number; readonly shift: number; readonly sums: Lane };

/** A table for each byte of a mask in which a fact with a number stands. */
export function bitTables(numbers: ReadonlyMap<number, number>): BitTable[] {
  const bytes = [...new Set([...numbers.keys()].map((fact) => fact >> 3))];
  return bytes.map((byte) => {
    const eight = Float64Array.from({ length: 8 }, (_, bit) => numbers.get(byte * 8 + bit) ?? 0);
    const sums = new Float64Array(256);
    for (let bits = 1; bits < 256; bits++) {
      const lowest = 31 - Math.clz32(bits & -bits);
      sums[bits] = (sums[bits & (bits - 1)] as number) + (eight[lowest] as number);
    }
    return { word: byte >> 2, shift: (byte & 3) * 8, sums };
  });
}

/**
 * Subtracts what the unknown facts of each record come to, looked up by their bits, eight at once. To ask of every fact whether it is known would be a
 * branch for each, and where facts are missing at random it is often guessed wrong.
 */
export function subtractUnknown(
  tables: readonly BitTable[],
  { masks: { unknown, words }, at }: Lanes,
  out: Lane,
  n: number,
): void {
  for (const { word, shift, sums } of tables) {
    for (let i = 0; i < n; i++) {
      const bits = ((unknown[(at + i) * words + word] as number) >>> shift) & 255;
      out[i] = (out[i] as number) - (sums[bits] as number);
    }
  }
}

/** The sum with 100 points for all weight that is not known. */
export function boundUnknown(low: Lane, known: Lane, all: number, high: Lane, n: number): void {
  for (let i = 0; i < n; i++) high[i] = (low[i] as number) + FULL * (all - (known[i] as number));
}

/**
 * Adds what is guaranteed and what is possible of dimension `d`, on present evidence, to the sums of its axis. What is unknown has no certainty,
 * whatever its points stand at.
 */
export function addBounds(
  points: Points,
  certainty: Points,
  weights: Lane,
  d: number,
  low: Lane,
  high: Lane,
  n: number,
): void {
  const weight = weights[d] as number;
  for (let i = 0; i < n; i++) {
    const sure = certainty[i] as number;
    const at = points[i] as number;
    low[i] = (low[i] as number) + weight * divideWhole(sure * at, MICRO);
    high[i] = (high[i] as number) + weight * (FULL - divideWhole(sure * (FULL - at), MICRO));
  }
}

/** The same where the least counts; there the points of what does not count lie above all others. */
export function leastBounds(points: Points, certainty: Points, low: Lane, high: Lane, n: number): void {
  for (let i = 0; i < n; i++) {
    const sure = certainty[i] as number;
    const at = Math.min(points[i] as number, FULL);
    low[i] = Math.min(low[i] as number, divideWhole(sure * at, MICRO));
    high[i] = Math.min(high[i] as number, FULL - divideWhole(sure * (FULL - at), MICRO));
  }
}

/** Coverage where every known fact of a batch has the same certainty. */
export function coverEvenly(known: Lane, certainty: number, certain: Lane, n: number): void {
  for (let i = 0; i < n; i++) certain[i] = certainty * (known[i] as number);
}

/**
 * Makes scores of sums, NaN where nothing counts, and writes coverage.
 *
 * @param counted the weight that counts
 */
export function finish(
  sum: Lane,
  counted: Lane,
  certain: Lane,
  all: number,
  minimumCoverage: number,
  isCovered: Uint8Array,
  coverage: Float64Array,
  at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const under = counted[i] as number;
    const known = divideWhole(certain[i] as number, all);
    sum[i] = under === 0 ? Number.NaN : divideWhole(sum[i] as number, under);
    isCovered[i] = (Number(under > 0) | 0) & (Number(known >= minimumCoverage) | 0);
    coverage[at + i] = toPoints(known);
  }
}

/** Divides sums by one weight, rounded once. */
export function divideLane(sum: Lane, weight: number, n: number): void {
  for (let i = 0; i < n; i++) sum[i] = divideWhole(sum[i] as number, weight);
}

/** Writes micropoints as points. */
export function writePoints(micropoints: Lane, column: Float64Array, at: number, n: number): void {
  for (let i = 0; i < n; i++) column[at + i] = toPoints(micropoints[i] as number);
}
