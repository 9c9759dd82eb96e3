// Two people who scored the same customers of the small model on one day, on facts and on places.
import { disagreements, type Snapshot } from "opportunity-matrix/portfolio";
import { matrix, on } from "./attended.ts";

/** A score of a customer on the day of the review. */
export function scored(customer: string, raw: object, asOf = "2026-12-01"): Snapshot {
  return on(asOf, raw, customer);
}

/** What the two people disagree on. */
export function compared(first: readonly Snapshot[], second: readonly Snapshot[]) {
  return disagreements(first, second, { matrix });
}

const barred = false;

/** Five customers from each: four of them from both. */
export const firstScores: readonly Snapshot[] = [
  scored("A", { a: 90, b: 90, c: 3, barred }),
  scored("B", { a: 10, b: 90, c: 2, barred }),
  scored("C", { a: 90, b: 50, barred }),
  scored("D", { a: 90, b: 10, c: 1, barred: true }),
  scored("E", { a: 10, b: 10, barred }),
];
export const secondScores: readonly Snapshot[] = [
  scored("A", { a: 90, b: 90, c: 3, barred }),
  scored("B", { a: 50, b: 90, c: 1, barred }),
  scored("C", { a: 90, b: 55, c: 2, barred }),
  scored("D", { a: 90, b: 10, c: 1, barred: false }),
  scored("F", { a: 10, b: 10, barred }),
];
