/**
 * Rounds parts so that they still add up to a total: the largest-remainder method (Hamilton). Each part is rounded down to
 * whole units, then the units that are missing go one by one to the largest remainders, ties to the earlier part.
 *
 * @param parts numbers of units, unrounded
 * @param total what the rounded parts must add up to: their sum rounded down or up
 */
export function apportion(parts: readonly number[], total: number): number[] {
  const whole = parts.map(Math.floor);
  const order = parts
    .map((part, i) => ({ i, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  const missing = total - whole.reduce((sum, part) => sum + part, 0);
  for (const { i } of order.slice(0, Math.max(0, missing))) whole[i] = (whole[i] as number) + 1;
  return whole;
}
