/**
 * Rounds parts so that they still add up to a total: the largest-remainder method (Hamilton). Each part is rounded down to
 * whole units, then the units that are missing go one by one to the largest remainders, ties to the earlier part.
 *
 * @param parts numbers that add up, unrounded, to about `total` units
 * @param total the whole number of units that the rounded parts must have
 */
export function apportion(parts: readonly number[], total: number): number[] {
  const whole = parts.map(Math.floor);
  const order = parts
    .map((part, i) => ({ i, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  let missing = total - whole.reduce((sum, part) => sum + part, 0);
  for (let turn = 0; missing > 0 && order.length > 0; turn++, missing--) {
    const at = (order[turn % order.length] as { i: number }).i;
    whole[at] = (whole[at] as number) + 1;
  }
  return whole;
}
