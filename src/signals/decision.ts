import type { CustomerFile } from "../domain/customer-file.ts";
import { knownOn } from "../domain/known.ts";
import type { BudgetState, DecisionProcess } from "../domain/opportunity.ts";
import { budgetStates } from "../domain/opportunity.ts";
import { evidenced, isBy, type Signal, type SignalContext, salesIn, strongest } from "./signal.ts";

/**
 * Whether there is money: the best state over the open sales, since one approved budget is money. Null where no sale says.
 *
 * @example
 * ```ts
 * import { budget } from "opportunity-matrix/domain";
 * const opportunities = [
 *   { id: "O-1", opened: "2026-01-15", budget: "planned" },
 *   { id: "O-2", opened: "2026-03-02", budget: "approved" },
 * ] as const;
 * budget({ customer: { id: "C-1" }, opportunities }, { asOf: "2026-11-23" })?.value; // => "approved"
 * budget({ customer: { id: "C-1" }, opportunities }, { asOf: "2026-11-23", opportunity: "O-1" })?.value; // => "planned"
 * ```
 */
export function budget(file: CustomerFile, context: SignalContext): Signal<BudgetState> {
  const states = salesIn(file, context).map((sale) => knownOn(sale.budget, context.asOf));
  return strongest(states, (state) => Object.keys(budgetStates).indexOf(state));
}

/** How clear a decision process is, 1 to 4. */
function clarityOf(way: DecisionProcess, context: SignalContext): Signal<number> {
  const { steps = [], criteria = [], deciders = [], evidence = [] } = way;
  const told = evidence.filter(({ day }) => isBy(day, context));
  const sources = new Set(told.flatMap(({ from }) => from ?? []));
  const isLaidOut = steps.length > 0 && criteria.length > 0 && deciders.length > 0;
  const isDated = steps.length > 0 && steps.every(({ day }) => knownOn(day, context.asOf) !== null);
  const inWriting = knownOn<boolean>(way.inWriting, context.asOf);
  if (inWriting?.value === true && isLaidOut && isDated) return { ...inWriting, value: 4 };
  if (isLaidOut && sources.size >= 2) return evidenced(3, evidence, context);
  return evidenced(deciders.length > 0 ? 2 : 1, evidence, context);
}

/**
 * Clarity of the decision process, 1 to 4, as `customerModel` reads it: 4 steps, criteria and dates in writing; 3 two people, asked apart, name
 * deciders, steps and criteria; 2 the deciders are named; 1 not even that. Ours; need, budget and decision process are the source
 * article's criteria. Several sales: the clearest one. Null where nothing is written down.
 *
 * @example
 * ```ts
 * import { decisionClarity } from "opportunity-matrix/domain";
 * const decisionProcess = {
 *   deciders: ["lin"],
 *   steps: [{ text: "Management meeting", day: "2026-12-18" }],
 *   criteria: [{ text: "Stops per month" }],
 *   inWriting: true,
 * } as const;
 * const file = { customer: { id: "C-1" }, opportunities: [{ id: "O-1", opened: "2026-01-15", decisionProcess }] };
 * decisionClarity(file, { asOf: "2026-11-23" })?.value; // => 4
 * ```
 */
export function decisionClarity(file: CustomerFile, context: SignalContext): Signal<number> {
  const levels = salesIn(file, context).map(
    ({ decisionProcess }) => decisionProcess && clarityOf(decisionProcess, context),
  );
  return strongest(
    levels.map((level) => level ?? null),
    (level) => level,
  );
}
