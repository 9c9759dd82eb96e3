import type { Count } from "./movement.ts";

/** Amounts are added as whole hundredths, so that sums are exact and their order changes nothing. */
const PARTS = 100;

/** Counts customers with their amounts; null is an amount that is not known. */
export function countOf(amounts: readonly (number | null)[]): Count {
  const known = amounts.filter((amount) => amount !== null);
  const parts = known.reduce((sum, amount) => sum + Math.round(amount * PARTS), 0);
  return { customers: amounts.length, amount: parts / PARTS, withoutAmount: amounts.length - known.length };
}
