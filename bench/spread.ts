/** A figure of several rounds. */
export type Spread = { readonly median: number; readonly least: number; readonly most: number };

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
  return { median, least: sorted[0] as number, most: sorted.at(-1) as number };
}

/** The spread of the ratios within each round. */
export function ratios(of: readonly number[], to: readonly number[]): Spread {
  return spreadOf(of.map((time, round) => time / (to[round] as number)));
}
