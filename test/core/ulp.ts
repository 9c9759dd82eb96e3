// The doubles next to a double: where a comparison or a rounding is off by one, it shows there.
const bits = new BigInt64Array(1);
const double = new Float64Array(bits.buffer);

/** The smallest double above a finite one. */
export function nextUp(x: number): number {
  if (x === 0) return Number.MIN_VALUE;
  double[0] = x;
  bits[0] = (bits[0] as bigint) + (x > 0 ? 1n : -1n);
  return double[0];
}

/** The largest double below a finite one. */
export function nextDown(x: number): number {
  return -nextUp(-x);
}
