import type { CustomerFile } from "../domain/customer-file.ts";
import { knownOn } from "../domain/known.ts";
import type { CompetitorPosition, Opportunity } from "../domain/opportunity.ts";
import type { Differentiator } from "../domain/solution.ts";
import { needsOf } from "./needs.ts";
import { economicBuyers } from "./people.ts";
import {
  assumed,
  evidenced,
  resting,
  type Signal,
  type SignalContext,
  salesIn,
  strongest,
} from "./signal.ts";

/** Ours: how dangerous a competitor is by where it stands. */
export const THREAT: { readonly [P in CompetitorPosition]: number } = {
  excluded: 1,
  listed: 2,
  preferred: 3,
  embedded: 4,
};

/** The more dangerous competitor of those whose standing is known. */
function threatOf({ competitors }: Opportunity, { asOf }: SignalContext): Signal<number> {
  if (competitors === undefined) return null;
  if (competitors.length === 0) return { value: 1, asOf: null, grade: null };
  const positions = competitors.map(({ position }) => knownOn(position, asOf));
  const levels = positions.map((known): Signal<number> => known && { ...known, value: THREAT[known.value] });
  return strongest(levels, (level) => level);
}

/**
 * Competitive threat, 1 to 4, higher is worse: 1 nobody left in the running, 2 somebody on the list, 3 somebody preferred, 4 somebody
 * embedded. Ours. Several sales: the worst threat. Null where nothing is known of competitors, which is not the same as none.
 *
 * @example
 * ```ts
 * import { competitiveThreat } from "opportunity-matrix/domain";
 * const competitors = [{ name: "Borealis", position: "preferred" }, { name: "Do nothing", position: "listed" }] as const;
 * const file = { customer: { id: "C-1" }, opportunities: [{ id: "O-1", opened: "2026-01-15", competitors }] };
 * competitiveThreat(file, { asOf: "2026-11-23" })?.value; // => 3
 * ```
 */
export function competitiveThreat(file: CustomerFile, context: SignalContext): Signal<number> {
  const threats = salesIn(file, context).map((sale) => threatOf(sale, context));
  return strongest(threats, (level) => level);
}

/** What a difference is to the customer: 1 none, 2 one by our own word, 3 acknowledged, 4 acknowledged by an economic buyer. */
export function differenceOf(
  one: Differentiator,
  buyers: ReadonlySet<string>,
  sale: Opportunity,
  context: SignalContext,
): Signal<number> {
  const servesNeed = needsOf(sale, context).some(({ id }) => id === one.need);
  const unique = knownOn(one.unique, context.asOf);
  const heard = one.acknowledgedBy ?? [];
  const level = heard.some((id) => buyers.has(id)) ? 4 : heard.length > 0 ? 3 : 2;
  const shown = evidenced(level, one.evidence, context);
  const isDifference = servesNeed && unique?.value !== false;
  return shown === null || isDifference ? shown : { value: 1, asOf: null, grade: null };
}

/**
 * Differentiation, 1 to 4: 1 nothing that serves a need of the customer and that others lack; 2 something that does, by our own word; 3 somebody
 * there has said that it matters; 4 the economic buyer has. Ours, after Miller & Heiman's strengths. Several sales: the best one. Null where
 * no differentiator is written down.
 *
 * @example
 * ```ts
 * import { differentiation } from "opportunity-matrix/domain";
 * const sale = {
 *   id: "O-1", opened: "2026-01-15",
 *   needs: [{ id: "stops", kind: "explicit" }],
 *   solution: { differentiators: [{ text: "Warns a week ahead", need: "stops", acknowledgedBy: ["lin"] }] },
 * } as const;
 * const stakeholders = [{ id: "lin", influences: ["economic"] }] as const;
 * differentiation({ customer: { id: "C-1" }, stakeholders, opportunities: [sale] }, { asOf: "2026-11-23" })?.value; // => 4
 * ```
 */
export function differentiation(file: CustomerFile, context: SignalContext): Signal<number> {
  const buyers = new Set(economicBuyers(file, context).map(({ id }) => id));
  const levels = salesIn(file, context).flatMap((sale) =>
    (sale.solution?.differentiators ?? []).map((one) => differenceOf(one, buyers, sale, context)),
  );
  return strongest(levels, (level) => level);
}

/**
 * Fit of the solution: how far it meets the needs, in percent: full 1, partial ½, none 0, over all needs whose fit is known. Ours. Several
 * sales: the best one. Null where no fit is known; a need whose fit is not known leaves the number believed only.
 *
 * @example
 * ```ts
 * import { solutionFit } from "opportunity-matrix/domain";
 * const sale = {
 *   id: "O-1", opened: "2026-01-15",
 *   needs: [{ id: "stops", kind: "explicit" }, { id: "scrap", kind: "implied" }],
 *   solution: { fits: { stops: "full", scrap: "partial" } },
 * } as const;
 * solutionFit({ customer: { id: "C-1" }, opportunities: [sale] }, { asOf: "2026-11-23" })?.value; // => 75
 * ```
 */
export function solutionFit(file: CustomerFile, context: SignalContext): Signal<number> {
  const HALVES = { full: 2, partial: 1, none: 0 } as const;
  const fits = salesIn(file, context).map((sale): Signal<number> => {
    const known = needsOf(sale, context).map(({ id }) => knownOn(sale.solution?.fits?.[id], context.asOf));
    const found = known.filter((fit) => fit !== null);
    if (found.length === 0) return null;
    const share = (found.reduce((sum, { value }) => sum + HALVES[value], 0) / (2 * found.length)) * 100;
    const fact = resting(share, found);
    return found.length < known.length ? assumed(fact) : fact;
  });
  return strongest(fits, (fit) => fit);
}
