import type { Count } from "./movement.ts";

/** Amounts are added as whole hundredths, so that sums are exact and their order changes nothing. */
const PARTS = 100;

/** The largest amount: of larger ones a double has no hundredths. */
export const MOST_AMOUNT = 90_000_000_000_000;

/** Counts customers with their amounts; null is an amount that is not known. */
export function countOf(amounts: readonly (number | null)[]): Count {
  const known = amounts.filter((amount) => amount !== null);
  const parts = known.reduce((sum, amount) => sum + Math.round(amount * PARTS), 0);
  return { customers: amounts.length, amount: parts / PARTS, withoutAmount: amounts.length - known.length };
}

/** Counts added up, exact to a hundredth as each of them is. */
export function sumOfCounts(counts: readonly Count[]): Count {
  const sum = (key: keyof Count, parts: number): number =>
    counts.reduce((all, one) => all + Math.round(one[key] * parts), 0) / parts;
  return {
    customers: sum("customers", 1),
    amount: sum("amount", PARTS),
    withoutAmount: sum("withoutAmount", 1),
  };
}
