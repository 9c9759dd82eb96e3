/** How far the shares of two counts lie apart. */
export type StabilityIndex = {
  /** At least 0, rounded to six decimals; null where one of the counts is empty. */
  readonly psi: number | null;
  /** Whether half a customer was added to every bin, because one is empty on one side. */
  readonly corrected: boolean;
  /** What chance alone gives on average, were both drawn from the same customers; null where one of the counts is empty. */
  readonly byChance: number | null;
};

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/**
 * The population stability index of two counts over the same bins, `PSI = Σ (aᵢ − bᵢ) · ln(aᵢ / bᵢ)`, where aᵢ and bᵢ are the shares of bin
 * i after and before. It is the symmetric divergence J of Kullback and Leibler (1951); the name and the use come from credit scoring
 * (N. Siddiqi, Credit Risk Scorecards, 2006). Bins that are empty on both sides count for nothing.
 *
 * A bin that is empty on one side alone makes it infinite. No number would be wrong enough for that, so half a customer is added to every
 * bin on both sides (ours; a common correction of tables with empty cells), and the result says so.
 *
 * Two samples of n and m from the same customers differ by chance: over k bins n·m/(n+m)·PSI is near χ² with k − 1 degrees of freedom, so it is
 * `(k − 1)(1/n + 1/m)` on average (B. Yurdakul, Statistical Properties of Population Stability Index, 2018).
 */
export function stabilityIndex(before: readonly number[], after: readonly number[]): StabilityIndex {
  const used = before.map((_, i) => i).filter((i) => (before[i] as number) + (after[i] as number) > 0);
  const [n, m] = [total(before), total(after)];
  if (n === 0 || m === 0) return { psi: null, corrected: false, byChance: null };
  const corrected = used.some((i) => before[i] === 0 || after[i] === 0);
  const half = corrected ? 0.5 : 0;
  const sharesOf = (counts: readonly number[], all: number): number[] =>
    used.map((i) => ((counts[i] as number) + half) / (all + half * used.length));
  const [was, is] = [sharesOf(before, n), sharesOf(after, m)];
  const psi = is.reduce((sum, a, i) => {
    const b = was[i] as number;
    return sum + (a - b) * Math.log(a / b);
  }, 0);
  return { psi: rounded(psi), corrected, byChance: rounded((used.length - 1) * (1 / n + 1 / m)) };
}
