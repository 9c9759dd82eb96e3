import type { CustomerFile } from "../domain/customer-file.ts";
import { knownOn } from "../domain/known.ts";
import type { Need } from "../domain/need.ts";
import type { Opportunity } from "../domain/opportunity.ts";
import { evidenced, isTold, resting, type Signal, type SignalContext, salesIn, strongest } from "./signal.ts";

/** The needs of a sale that were known by the day: one of which all evidence came later was not. */
export function needsOf({ needs = [] }: Opportunity, context: SignalContext): readonly Need[] {
  return needs.filter(({ evidence }) => isTold(evidence, context));
}

/** How mature a need is: 2 implied, 3 explicit, 4 explicit with what the problem costs and by when it must be solved. */
export function maturityOf(need: Need, context: SignalContext): Signal<number> {
  const kind = knownOn(need.kind, context.asOf);
  if (kind === null) return null;
  const cost = knownOn(need.annualCost, context.asOf);
  const solveBy = knownOn(need.solveBy, context.asOf);
  const isSharp = kind.value === "explicit" && cost !== null && solveBy !== null;
  const level = isSharp ? 4 : kind.value === "explicit" ? 3 : 2;
  const shown = evidenced(level, need.evidence, context);
  if (shown === null) return null;
  // The kind's own day and grade say more than the evidence list, where they are there.
  const dated = kind.asOf === null && kind.grade === null ? shown : kind;
  return resting(level, isSharp ? [dated, cost, solveBy] : [dated]);
}

/**
 * Maturity of needs, 1 to 4, as `customerModel` reads it: 1 asked, and no problem named; 2 a problem is felt (implied need); 3 a want is
 * stated (explicit need); 4 the customer says what the problem costs and by when it must be solved. Source of implied and explicit: Rackham,
 * SPIN Selling; the fourth level is ours. Several sales: the ripest need counts. Null where nobody has asked.
 *
 * @example
 * ```ts
 * import { needMaturity } from "opportunity-matrix/domain";
 * const file = {
 *   customer: { id: "C-1" },
 *   opportunities: [{
 *     id: "O-1", opened: "2026-01-10",
 *     needs: [{ id: "downtime", kind: [
 *       { value: "implied", asOf: "2026-02-01", grade: "stated" },
 *       { value: "explicit", asOf: "2026-06-15", grade: "stated" },
 *     ], evidence: [{ text: "“Two stops a week.”", day: "2026-02-01" }] }],
 *   }],
 * } as const;
 * needMaturity(file, { asOf: "2026-03-31" }); // => { value: 2, asOf: "2026-02-01", grade: "stated" }
 * needMaturity(file, { asOf: "2026-11-23" }); // => { value: 3, asOf: "2026-06-15", grade: "stated" }
 * ```
 */
export function needMaturity(file: CustomerFile, context: SignalContext): Signal<number> {
  const asked = salesIn(file, context).filter(({ needs }) => needs !== undefined);
  if (asked.length === 0) return null;
  const found = asked.flatMap(({ needs = [] }) => needs.map((need) => maturityOf(need, context)));
  const ripest = strongest(found, (level) => level);
  return ripest ?? { value: 1, asOf: null, grade: null };
}
