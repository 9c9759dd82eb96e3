import { type BuyerConcern, type BuyingPhase, buyingPhases } from "../domain/buying-phase.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import { knownOn } from "../domain/known.ts";
import type { Opportunity } from "../domain/opportunity.ts";
import type { SalesProcess } from "../domain/sales-process.ts";
import { concerning, counted, type Found } from "./concerning.ts";
import { provenOutcomes, stageGates } from "./progress.ts";
import { isBy, type Signal, type SignalContext, salesIn } from "./signal.ts";

/** Where the customer is in its purchase: the phase of the latest day; of one day the last of a sale, and of several sales the furthest. */
function phaseIn(sales: readonly Opportunity[], context: SignalContext): Signal<BuyingPhase> {
  type Entered = NonNullable<Opportunity["phases"]>[number];
  const latest = (entered: readonly Entered[], wins: (one: Entered, last: Entered) => boolean) =>
    entered.reduce<Entered | undefined>((last, one) => {
      if (last === undefined || one.day > last.day) return one;
      return one.day === last.day && wins(one, last) ? one : last;
    }, undefined);
  const place = ({ phase }: Entered): number => Object.keys(buyingPhases).indexOf(phase);
  const now = sales.flatMap(({ phases = [] }) => {
    const past = phases.filter(({ day }) => isBy(day, context));
    return latest(past, () => true) ?? [];
  });
  const found = latest(now, (one, last) => place(one) > place(last));
  return found === undefined ? null : { value: found.phase, asOf: found.day, grade: null };
}

/** The phase of the purchase, and who worries about what in it. */
export function phaseFacts(file: CustomerFile, context: SignalContext) {
  const phase = phaseIn(salesIn(file, context), context);
  const told = (file.stakeholders ?? []).flatMap((person) => {
    const concerns = phase === null ? undefined : person.concerns?.[phase.value];
    return concerns === undefined ? [] : [{ person, concerns }];
  });
  const having = (concern: BuyerConcern): Found => {
    if (phase === null || told.length === 0) return null;
    const worried = told.filter(({ concerns }) => concerns.includes(concern)).map(({ person }) => person);
    return counted(worried, file, context, [phase]);
  };
  return {
    phase: concerning(phase),
    concernNeed: having("need"),
    concernCost: having("cost"),
    concernSolution: having("solution"),
    concernRisk: having("risk"),
    concernPrice: having("price"),
  };
}

/** The essential outcomes that the present stage of a sale still lacks. */
function missingOutcomes(sale: Opportunity, salesProcess: SalesProcess, context: SignalContext): Found {
  const standsIn = knownOn(sale.stage, context.asOf);
  const at = salesProcess.stages.findIndex(({ id }) => id === standsIn?.value);
  const [stage, gate] = [salesProcess.stages[at], stageGates(sale, salesProcess, context)[at]];
  if (stage === undefined || gate === undefined) return null;
  const missing = stage.outcomes.filter(({ id }) => gate.missingEssential.includes(id));
  const about = missing.map(({ label }) => label);
  return concerning(standsIn && { ...standsIn, value: about.length }, [], about);
}

/** The one sale that is meant; undefined where there are several, or none. */
function oneSale(file: CustomerFile, context: SignalContext): Opportunity | undefined {
  const [sale, ...others] = salesIn(file, context);
  return others.length === 0 ? sale : undefined;
}

/** How far the one sale is in the stages that the library knows of. */
export function stageFacts(file: CustomerFile, context: SignalContext) {
  const sale = oneSale(file, context);
  const { process: salesProcess } = file;
  return {
    missingOutcomes:
      sale === undefined || salesProcess === undefined ? null : missingOutcomes(sale, salesProcess, context),
  };
}

/** The facts that carry the team's own ids: the stage of the one sale, what the customer's actions prove, and which stages are left behind. */
export function processFacts(
  file: CustomerFile,
  context: SignalContext,
): readonly (readonly [string, Found])[] {
  const sale = oneSale(file, context);
  if (sale === undefined) return [];
  const stage = concerning(knownOn(sale.stage, context.asOf));
  const { process: salesProcess } = file;
  if (salesProcess === undefined) return [["stage", stage]];
  const proven = [...provenOutcomes(sale, context)].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  );
  const outcomes = salesProcess.stages.flatMap((one) => one.outcomes);
  return [
    ["stage", stage],
    ...outcomes.map(({ id }) => {
      const first = proven.find(({ outcome }) => outcome === id);
      const found: Found =
        first === undefined
          ? { value: false, asOf: null, grade: null }
          : concerning(
              { value: true, asOf: first.day, grade: first.grade ?? "stated" },
              first.by === "customer" ? [] : [first.by],
            );
      return [`outcome:${id}`, found] as const;
    }),
    ...stageGates(sale, salesProcess, context).map(
      (gate) => [`begun:${gate.stage}`, { value: gate.nextBegun, asOf: null, grade: null }] as const,
    ),
  ];
}
