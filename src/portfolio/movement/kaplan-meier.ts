/** How long something lasted, or had lasted when it was last seen. */
export type Duration = {
  /** Whole, at least 0. */
  readonly days: number;
  /** Whether it ended then; else it was still going on, and lasts for longer. */
  readonly ended: boolean;
};

/**
 * The median of durations some of which had not ended when they were last seen: the first day by which at least half have ended, by the
 * estimate of Kaplan and Meier, S(t) = Π (1 − dᵢ / nᵢ) over the days tᵢ ≤ t on which any ended, dᵢ ended on that day, nᵢ were seen
 * until then. Null where fewer than half have: nobody can say yet. Counted in whole numbers, so that a half is a half.
 *
 * Source: E. L. Kaplan and P. Meier, Nonparametric Estimation from Incomplete Observations, JASA 53 (1958), 457–481.
 */
export function medianDuration(durations: readonly Duration[]): number | null {
  const ends = new Map<number, number>();
  for (const { days, ended } of durations) if (ended) ends.set(days, (ends.get(days) ?? 0) + 1);
  const lengths = durations.map(({ days }) => days).sort((a, b) => a - b);
  let [surviving, all] = [1n, 1n];
  let shorter = 0;
  for (const [days, ended] of [...ends].sort(([a], [b]) => a - b)) {
    while ((lengths[shorter] as number) < days) shorter++;
    const seen = durations.length - shorter;
    surviving *= BigInt(seen - ended);
    all *= BigInt(seen);
    if (surviving * 2n <= all) return days;
  }
  return null;
}
