/** The least number above 0 that a double can hold. */
const LEAST = Number.MIN_VALUE;

const bits = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

/** The double that follows a finite one; there is none between them (IEEE 754: the bits of doubles of one sign are in their order). */
export function nextUp(x: number): number {
  if (x === 0) return LEAST;
  bits.setFloat64(0, x);
  bits.setBigInt64(0, bits.getBigInt64(0) + (x > 0 ? 1n : -1n));
  return bits.getFloat64(0) + 0;
}

/** The double before a finite one. */
export function nextDown(x: number): number {
  return -nextUp(-x) + 0;
}

/**
 * Where to halve the doubles from one to a higher one: the last of the lower half, below the higher one. Ends of different sign are
 * parted at 0, ends of different size at their geometric mean, and others in the middle, so that every double is reached in
 * about 70 steps, and none is left out.
 */
export function middleOf(from: number, to: number): number {
  if (from < 0 && to >= 0) return -LEAST;
  if (from === 0) return 0;
  const [small, large] = from < 0 ? [-to, -from] : [from, to];
  const middle = large / small > 4 ? Math.sqrt(small) * Math.sqrt(large) : small + (large - small) / 2;
  // Of two neighbours the middle may be rounded to either.
  if (from < 0) return -middle < to ? -middle : from;
  return middle < to ? middle : from;
}
