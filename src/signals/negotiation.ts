import type { CustomerFile } from "../domain/customer-file.ts";
import { knownOn } from "../domain/known.ts";
import type { Rates } from "../domain/money.ts";
import { ratesFor } from "../domain/money-check.ts";
import type { Concession, NegotiationPosition, Offer } from "../domain/negotiation.ts";
import type { Opportunity } from "../domain/opportunity.ts";
import type { Terms } from "../domain/terms.ts";
import { amountIn } from "./amounts.ts";
import { isBy, type SignalContext, salesIn } from "./signal.ts";

/** What goes wrong in negotiations. Source: Kennedy; the mapping to what a file holds is ours. */
export const negotiationWarningCodes = {
  prematureClose: {
    en: "Premature close (the first offer was accepted as it stood)",
    "zh-CN": "仓促成交（首次报价原样成交）",
  },
  priceErosion: {
    en: "Price erosion (we cut the price and got nothing for it)",
    "zh-CN": "被降价（我方降价，没有换回任何东西）",
  },
  goodwillConcession: {
    en: "Goodwill concession (we gave way and got nothing for it)",
    "zh-CN": "有害善意（我方让步，没有换回任何东西）",
  },
} as const satisfies Terms;

/** What goes wrong in negotiations. */
export type NegotiationWarningCode = keyof typeof negotiationWarningCodes;

/** A warning, and what it is about. */
export type NegotiationWarning = {
  readonly code: NegotiationWarningCode;
  readonly opportunity: string;
  readonly day: string;
  /** The id of the concession; null where it is about an offer. */
  readonly concession: string | null;
};

/** The concessions of ours for which the customer gave something, whichever of the two names the other. */
function returned(all: readonly Concession[]): ReadonlySet<string> {
  const theirs = all.filter(({ by }) => by === "customer");
  const given = new Set(theirs.map(({ id }) => id));
  const named = theirs.flatMap(({ inReturnFor }) => inReturnFor ?? []);
  const naming = all.filter(({ inReturnFor }) => inReturnFor !== undefined && given.has(inReturnFor));
  return new Set([...named, ...naming.map(({ id }) => id)]);
}

/** What we gave up and got nothing for by the day. */
export function unreturned(
  concessions: readonly Concession[],
  context: SignalContext,
): readonly Concession[] {
  const given = concessions.filter(({ day }) => isBy(day, context));
  const answered = returned(given);
  return given.filter(({ by, id }) => by === "us" && !answered.has(id));
}

/** The earliest of some offers; of several on one day the one that stands first. */
export function firstOf(offers: readonly Offer[]): Offer | undefined {
  return offers.reduce<Offer | undefined>(
    (earliest, one) => (earliest === undefined || one.day < earliest.day ? one : earliest),
    undefined,
  );
}

function warningsOf({ id: opportunity, offers = [], concessions = [] }: Opportunity, context: SignalContext) {
  const found: NegotiationWarning[] = unreturned(concessions, context).map(({ id, kind, day }) => ({
    code: kind === "price" ? "priceErosion" : "goodwillConcession",
    opportunity,
    day,
    concession: id,
  }));
  const made = offers.filter(({ day }) => isBy(day, context));
  const first = firstOf(made);
  if (first?.accepted === true)
    found.push({ code: "prematureClose", opportunity, day: first.day, concession: null });
  return found;
}

/**
 * Negotiation warnings of the open sales, in order of their days: a first offer that was accepted as it stood, a price cut without a return,
 * another concession without a return. Source: Kennedy; mapping ours. Several sales: the warnings of all of them.
 *
 * @example
 * ```ts
 * import { negotiationWarnings } from "opportunity-matrix/domain";
 * const file = {
 *   customer: { id: "C-1" },
 *   opportunities: [{
 *     id: "O-1", opened: "2026-03-01",
 *     concessions: [
 *       { id: "c1", day: "2026-10-02", by: "us", kind: "price" },
 *       { id: "c2", day: "2026-10-09", by: "us", kind: "delivery" },
 *       { id: "c3", day: "2026-10-09", by: "customer", kind: "commitment", inReturnFor: "c2" },
 *     ],
 *   }],
 * } as const;
 * negotiationWarnings(file, { asOf: "2026-11-23" }).map(({ code }) => code); // => ["priceErosion"]
 * ```
 */
export function negotiationWarnings(
  file: CustomerFile,
  context: SignalContext,
): readonly NegotiationWarning[] {
  return salesIn(file, context)
    .flatMap((sale) => warningsOf(sale, context))
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** The prices that both sides can live with, in the currency of the rates. */
export type BargainingZone = {
  /** The lowest price that we take. */
  readonly from: number;
  /** The highest price that the customer takes, as we believe. */
  readonly to: number;
  /** Whether there is any such price. */
  readonly isOpen: boolean;
};

/**
 * The zone of possible agreement (ZOPA): from our reservation price to the customer's. Source: Raiffa, The Art and Science of Negotiation
 * (1982). Null while one of the two is not known or has no rate.
 *
 * @example
 * ```ts
 * import { bargainingZone } from "opportunity-matrix/domain";
 * const yuan = (amount: number) => ({ amount, currency: "CNY" });
 * const position = { ours: { reservation: yuan(500) }, customers: { reservation: yuan(560) } };
 * bargainingZone(position, { asOf: "2026-11-23" }); // => { from: 500, to: 560, isOpen: true }
 * ```
 */
export function bargainingZone(
  position: NegotiationPosition,
  { asOf, rates }: { readonly asOf: string; readonly rates?: Rates },
): BargainingZone | null {
  const inRates = ratesFor(position, rates);
  const [ours, customers] = [position.ours, position.customers].map((side) => {
    const reservation = knownOn(side?.reservation, asOf);
    return reservation === null ? null : amountIn(reservation.value, inRates);
  });
  if (typeof ours !== "number" || typeof customers !== "number") return null;
  return { from: ours, to: customers, isOpen: ours <= customers };
}
