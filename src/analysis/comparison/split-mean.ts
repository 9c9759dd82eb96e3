import type { Share } from "./share.ts";
import type { Sum } from "./tally.ts";

/** A dimension that counts at a time, in whole numbers of any size. */
type Counted = { readonly fact: string; readonly weight: bigint; readonly points: bigint };

/** A mean as the whole numbers that it is the quotient of. */
type Mean = { readonly over: bigint; readonly under: bigint };

/** The dimensions that count, each under its id and the fact that it reads: one that reads another fact is another one. */
function countedIn({ parts }: Sum): Map<string, Counted> {
  const counted = parts.filter(({ points }) => !Number.isNaN(points));
  return new Map(
    counted.map(({ dimension, fact, weight, points }) => [
      JSON.stringify([dimension, fact]),
      { fact, weight: BigInt(weight), points: BigInt(points) },
    ]),
  );
}

function meanOf(counted: Iterable<Counted>): Mean {
  let [over, under] = [0n, 0n];
  for (const { weight, points } of counted) {
    over += weight * points;
    under += weight;
  }
  return { over, under };
}

/** A quotient rounded down; the divisor is positive. */
function floorOf(over: bigint, under: bigint): bigint {
  return over / under - (over % under < 0n ? 1n : 0n);
}

/** Exact parts over one divisor, rounded down, and what is missing to the total added one by one to the largest remainders. */
function rounded(parts: ReadonlyMap<string, bigint>, under: bigint, total: number): Share[] {
  const shares = [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fact, over]) => {
      const whole = floorOf(over, under);
      return { fact, change: Number(whole), rest: over - whole * under };
    });
  const missing = total - shares.reduce((sum, { change }) => sum + change, 0);
  // The order is stable, and so ties go by id.
  const byRest = [...shares].sort((a, b) => Number(b.rest > a.rest) - Number(b.rest < a.rest));
  for (const share of byRest.slice(0, missing)) share.change++;
  return shares.map(({ fact, change }) => ({ fact, change }));
}

/**
 * Splits the movement of a mean by weight. Let w and s be the weight and the points of a dimension, 0 before and 1 after, and D the
 * weights that count at that time. Both times counts a set C; let m0 be its mean with the points after and the weights before, and
 * m1 with the weights after; where C is empty, both are the mean before. Then the movement is the sum of these parts:
 *
 *     in C, its points moved:      w0 × (s1 − s0) / D0
 *     no longer counting:          w0 × (m0 − s0) / D0
 *     in C, its weight moved:      (w1 / ΣC w1 − w0 / ΣC w0) × (s1 − m0)
 *     counting now:                w1 × (s1 − m1) / D1
 *
 * Each line adds up to one step on the way: the mean before, the mean with the points after, m0, m1, the mean after. So the parts
 * add up to the whole; a dimension that is what it was gets nothing; no order of the facts comes into it; and no part is larger
 * than the 100 points that an axis has. The parts are fractions of whole numbers, worked out exactly and rounded once. The rule is ours.
 *
 * @param isBlank whether nothing counted in between: the mean before is then only remembered
 */
export function splitMean(before: Sum, after: Sum, isBlank: boolean): Share[] {
  const remembered = countedIn(before);
  const was: ReadonlyMap<string, Counted> = isBlank ? new Map() : remembered;
  const is = countedIn(after);
  const from = meanOf(remembered.values());
  const { under: weightsAfter } = meanOf(is.values());
  const common = [...is].flatMap(([key, now]) => {
    const then = was.get(key);
    return then === undefined ? [] : [{ then, now }];
  });
  const isNone = common.length === 0;
  const m0 = isNone ? from : meanOf(common.map(({ then, now }) => ({ ...now, weight: then.weight })));
  const m1 = isNone ? from : meanOf(common.map(({ now }) => now));

  const under = from.under * m0.under * m0.under * m1.under * weightsAfter;
  const parts = new Map<string, bigint>();
  const add = (fact: string, over: bigint, divisor: bigint): void =>
    void parts.set(fact, (parts.get(fact) ?? 0n) + over * (under / divisor));
  for (const { then, now } of common) {
    add(now.fact, then.weight * (now.points - then.points), from.under);
    const reweighted = now.weight * m0.under - then.weight * m1.under;
    add(now.fact, reweighted * (now.points * m0.under - m0.over), m0.under * m0.under * m1.under);
  }
  for (const [key, { fact, weight, points }] of was) {
    if (!is.has(key)) add(fact, weight * (m0.over - points * m0.under), from.under * m0.under);
  }
  for (const [key, { fact, weight, points }] of is) {
    if (!was.has(key)) add(fact, weight * (points * m1.under - m1.over), weightsAfter * m1.under);
  }
  return rounded(parts, under, after.value - before.value);
}
