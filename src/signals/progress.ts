import type { CustomerFile } from "../domain/customer-file.ts";
import type { KnownFact } from "../domain/known.ts";
import type { Opportunity } from "../domain/opportunity.ts";
import type { OutcomeReached, SalesProcess, SalesStage } from "../domain/sales-process.ts";
import { isBy, resting, type Signal, type SignalContext } from "./signal.ts";

/** The share of a stage's outcomes that makes it complete, with every essential one. Source: Target Account Selling, stage gate. */
const GATE = 0.8;

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
function provenOutcomes({ outcomes = [] }: Opportunity, context: SignalContext): readonly OutcomeReached[] {
  return outcomes.filter(({ by, day }) => by !== "us" && isBy(day, context));
}

function isWon({ closed }: Opportunity, context: SignalContext): boolean {
  return closed?.ending === "won" && isBy(closed.day, context);
}

/**
 * The stage gate: a stage is complete with at least 80 percent of its outcomes, every essential one, and the next stage begun; the last
 * stage has begun its next when the sale is won. Source: Target Account Selling. For one sale; how several stand is one answer each.
 */
export function stageGates(
  sale: Opportunity,
  salesProcess: SalesProcess,
  context: SignalContext,
): readonly StageGate[] {
  const proven = new Set(provenOutcomes(sale, context).map(({ outcome }) => outcome));
  const standsIn = salesProcess.stages.findIndex(({ id }) => id === sale.stage);
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
      complete: reached >= outcomes.length * GATE && missingEssential.length === 0 && nextBegun,
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
 */
export function stageProgress(
  file: CustomerFile,
  sales: readonly Opportunity[],
  context: SignalContext,
): Signal<number> {
  const all = file.process?.stages.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)) ?? [];
  if (all.length === 0 || sales.length === 0) return null;
  const progressOf = (sale: Opportunity): KnownFact<number> => {
    const facts = provenFacts(sale, context).filter(({ value }) => all.includes(value as string));
    const share = (new Set(facts.map(({ value }) => value)).size / all.length) * 100;
    const newest = facts.reduce<string | null>(
      (day, fact) => ((fact.asOf ?? "") > (day ?? "") ? fact.asOf : day),
      null,
    );
    return { ...resting(share, facts), asOf: newest };
  };
  return sales.map(progressOf).reduce((best, one) => (one.value > best.value ? one : best));
}
