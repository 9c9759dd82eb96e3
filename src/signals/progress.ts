import type { CustomerFile } from "../domain/customer-file.ts";
import { type KnownFact, knownOn } from "../domain/known.ts";
import type { Opportunity } from "../domain/opportunity.ts";
import type { OutcomeReached, SalesProcess, SalesStage } from "../domain/sales-process.ts";
import { isBy, resting, type Signal, type SignalContext, salesIn } from "./signal.ts";

/** The share of a stage's outcomes that makes it complete, with every essential one. Source: Target Account Selling, stage gate. */
const GATE = 0.8;

/** Whether so many outcomes of so many are enough. */
export function isPassed(reached: number, all: number): boolean {
  return reached >= all * GATE;
}

/** How far a stage of the sales process is passed, by what the customer has done. */
export type StageGate = {
  readonly stage: string;
  /** The ids of the outcomes that the customer's actions prove. */
  readonly reached: readonly string[];
  readonly missing: readonly string[];
  /** Of the missing ones those without which the stage is not complete. */
  readonly missingEssential: readonly string[];
  /** Whether the next stage has begun: one of its outcomes, or of a later stage's, is reached, or the sale stands in it. */
  readonly nextBegun: boolean;
  readonly complete: boolean;
};

/** What the customer has done up to the day; what we did ourselves proves nothing. */
export function provenOutcomes(
  { outcomes = [] }: Opportunity,
  context: SignalContext,
): readonly OutcomeReached[] {
  return outcomes.filter(({ by, day }) => by !== "us" && isBy(day, context));
}

function isWon({ closed }: Opportunity, context: SignalContext): boolean {
  return closed?.ending === "won" && isBy(closed.day, context);
}

/**
 * The stage gate: a stage is complete with at least 80 percent of its outcomes, every essential one, and the next stage begun; the last
 * stage has begun its next when the sale is won. Source: Target Account Selling. For one sale; how several stand is one answer each.
 *
 * @example
 * ```ts
 * import { stageGates } from "opportunity-matrix/domain";
 * const label = "What the customer does";
 * const process = { id: "road-map", stages: [
 *   { id: "lead", label: "Lead", outcomes: [{ id: "problemNamed", label, essential: true }] },
 *   { id: "proposal", label: "Proposal", outcomes: [{ id: "valueConfirmed", label }] },
 * ] } as const;
 * const outcomes = [
 *   { outcome: "problemNamed", day: "2026-02-11", by: "qian" },
 *   { outcome: "valueConfirmed", day: "2026-08-25", by: "he" },
 * ] as const;
 * const gates = stageGates({ id: "O-1", opened: "2026-01-15", outcomes }, process, { asOf: "2026-11-23" });
 * gates.map(({ stage, complete }) => [stage, complete]); // => [["lead", true], ["proposal", false]]
 * ```
 */
export function stageGates(
  sale: Opportunity,
  salesProcess: SalesProcess,
  context: SignalContext,
): readonly StageGate[] {
  const proven = new Set(provenOutcomes(sale, context).map(({ outcome }) => outcome));
  const stage = knownOn(sale.stage, context.asOf)?.value;
  const standsIn = salesProcess.stages.findIndex(({ id }) => id === stage);
  const hasReached = ({ outcomes }: SalesStage): boolean => outcomes.some(({ id }) => proven.has(id));
  return salesProcess.stages.map(({ id, outcomes }, i) => {
    const missing = outcomes.filter((outcome) => !proven.has(outcome.id));
    const missingEssential = missing.filter(({ essential }) => essential === true);
    const isLast = i === salesProcess.stages.length - 1;
    const nextBegun = isLast
      ? isWon(sale, context)
      : standsIn > i || salesProcess.stages.slice(i + 1).some(hasReached);
    const reached = outcomes.length - missing.length;
    return {
      stage: id,
      reached: outcomes.filter((outcome) => proven.has(outcome.id)).map((outcome) => outcome.id),
      missing: missing.map((outcome) => outcome.id),
      missingEssential: missingEssential.map((outcome) => outcome.id),
      nextBegun,
      complete: isPassed(reached, outcomes.length) && missingEssential.length === 0 && nextBegun,
    };
  });
}

/** The facts that a sale's proven outcomes are. */
function provenFacts(sale: Opportunity, context: SignalContext): readonly KnownFact<unknown>[] {
  return provenOutcomes(sale, context).map(({ outcome, day, grade = "stated" }) => ({
    value: outcome,
    asOf: day,
    grade,
  }));
}

/**
 * How far a sale is by what the customer has done: the outcomes reached ÷ all outcomes of the process, in percent. It is progress, not a
 * probability of winning. As of the newest outcome. Several sales: the furthest one. Null without a process or a sale.
 *
 * @example
 * ```ts
 * import { stageProgress } from "opportunity-matrix/domain";
 * const process = { id: "road-map", stages: [
 *   { id: "lead", label: "Lead", outcomes: [{ id: "problemNamed", label: "Somebody names a problem" }] },
 *   { id: "proposal", label: "Proposal", outcomes: [{ id: "valueConfirmed", label: "The customer confirms the value" }] },
 * ] } as const;
 * const outcomes = [{ outcome: "problemNamed", day: "2026-02-11", by: "customer" }] as const;
 * const file = { customer: { id: "C-1" }, opportunities: [{ id: "O-1", opened: "2026-01-15", outcomes }], process };
 * stageProgress(file, { asOf: "2026-11-23" }); // => { value: 50, asOf: "2026-02-11", grade: "stated" }
 * ```
 */
export function stageProgress(file: CustomerFile, context: SignalContext): Signal<number> {
  const sales = salesIn(file, context);
  const all = file.process?.stages.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)) ?? [];
  if (all.length === 0 || sales.length === 0) return null;
  const inProcess: ReadonlySet<unknown> = new Set(all);
  const progressOf = (sale: Opportunity): KnownFact<number> => {
    const facts = provenFacts(sale, context).filter(({ value }) => inProcess.has(value as string));
    const share = (new Set(facts.map(({ value }) => value)).size / all.length) * 100;
    const newest = facts.map(({ asOf }) => asOf).sort();
    return { ...resting(share, facts), asOf: newest.at(-1) ?? null };
  };
  return sales.map(progressOf).reduce((best, one) => (one.value > best.value ? one : best));
}
