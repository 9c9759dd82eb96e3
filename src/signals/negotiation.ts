import type { CustomerFile } from "../domain/customer-file.ts";
import { knownOn } from "../domain/known.ts";
import type { Rates } from "../domain/money.ts";
import type { Concession, NegotiationPosition } from "../domain/negotiation.ts";
import type { Opportunity } from "../domain/opportunity.ts";
import { amountIn } from "./amounts.ts";
import { isBy, type SignalContext, salesIn } from "./signal.ts";

/** What goes wrong in negotiations. Source: Kennedy; the mapping to what a file holds is ours. */
export type NegotiationWarningCode =
  /** 仓促成交: the first offer of one side was accepted as it stood. */
  | "prematureClose"
  /** 被降价: we cut the price and got nothing for it. */
  | "priceErosion"
  /** 有害善意: we gave up something else and got nothing for it. */
  | "goodwillConcession";

/** A warning, and what it is about. */
export type NegotiationWarning = {
  readonly code: NegotiationWarningCode;
  readonly opportunity: string;
  readonly day: string;
  /** The id of the concession; null where it is about an offer. */
  readonly concession: string | null;
};

/** Whether the other side gave something for a concession, whichever of the two names the other. */
function isReturned(one: Concession, all: readonly Concession[]): boolean {
  return all.some(
    ({ id, by, inReturnFor }) => by !== one.by && (id === one.inReturnFor || inReturnFor === one.id),
  );
}

function warningsOf({ id: opportunity, offers = [], concessions = [] }: Opportunity, context: SignalContext) {
  const given = concessions.filter(({ day }) => isBy(day, context));
  const found: NegotiationWarning[] = given
    .filter((one) => one.by === "us" && !isReturned(one, given))
    .map(({ id, kind, day }) => ({
      code: kind === "price" ? "priceErosion" : "goodwillConcession",
      opportunity,
      day,
      concession: id,
    }));
  const made = offers.filter(({ day }) => isBy(day, context));
  const first = made.reduce<(typeof made)[number] | undefined>(
    (earliest, one) => (earliest === undefined || one.day < earliest.day ? one : earliest),
    undefined,
  );
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
 */
export function bargainingZone(
  position: NegotiationPosition,
  { asOf, rates }: { readonly asOf: string; readonly rates?: Rates },
): BargainingZone | null {
  const [ours, customers] = [position.ours, position.customers].map((side) => {
    const reservation = knownOn(side?.reservation, asOf);
    return reservation === null ? null : amountIn(reservation.value, rates);
  });
  if (typeof ours !== "number" || typeof customers !== "number") return null;
  return { from: ours, to: customers, isOpen: ours <= customers };
}
