/**
 * How far two people agree on ordered places. `kappa` is Cohen's weighted kappa, at most 1: 1 is full agreement, 0 as much as chance alone
 * would give with what each of them uses. It is null, with `why`, where nobody was placed by both (`nobody`), and where both put everybody into
 * one place (`onePlace`), so that chance alone agrees as well.
 */
export type Agreement = {
  /** The customers whom both placed. */
  readonly customers: number;
  /** Those of them whom both placed alike. */
  readonly alike: number;
} & (
  | { readonly kappa: number; readonly why: null }
  | { readonly kappa: null; readonly why: "nobody" | "onePlace" }
);

/** Where somebody stands: a rank, a whole number from 0, on each axis. */
export type Ranks = readonly number[];

/** How many stand at each rank. */
function countsOf(ranks: readonly number[]): [rank: number, count: number][] {
  const counts = new Map<number, number>();
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return [...counts];
}

/** The distance of every rank of the one from every rank of the other, summed: n² times the mean that chance alone would give. */
function distancesByChance(first: readonly number[], second: readonly number[]): number {
  const others = countsOf(second);
  let sum = 0;
  for (const [rank, count] of countsOf(first))
    for (const [other, times] of others) sum += count * times * Math.abs(rank - other);
  return sum;
}

/**
 * Cohen's weighted kappa: κ = 1 − Σ v·p_o / Σ v·p_e, where v is the city-block distance of two places, p_o the share of customers whom the two
 * people put there, and p_e the share that chance would put there. Source: J. Cohen, "Weighted kappa", Psychological Bulletin 70 (1968),
 * 213–220; the distance is ours. City-block distances add up over the axes, so their sums do; all of them are whole numbers, and exact.
 */
export function weightedKappa(pairs: readonly (readonly [first: Ranks, second: Ranks])[]): Agreement {
  const customers = pairs.length;
  const [one] = pairs;
  if (one === undefined) return { customers, alike: 0, kappa: null, why: "nobody" };
  const apart = pairs.map(([first, second]) =>
    first.reduce((sum, rank, axis) => sum + Math.abs(rank - (second[axis] as number)), 0),
  );
  const alike = apart.filter((distance) => distance === 0).length;
  const expected = one[0].reduce((sum, _, axis) => {
    const firsts = pairs.map(([first]) => first[axis] as number);
    const seconds = pairs.map(([, second]) => second[axis] as number);
    return sum + distancesByChance(firsts, seconds);
  }, 0);
  if (expected === 0) return { customers, alike, kappa: null, why: "onePlace" };
  const observed = customers * apart.reduce((sum, distance) => sum + distance, 0);
  return { customers, alike, kappa: (expected - observed) / expected, why: null };
}
