import type { ProductLine } from "../domain/customer.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import { type Known, type KnownFact, knownOn } from "../domain/known.ts";
import type { Money } from "../domain/money.ts";
import { amountOn, type RatedContext, rated } from "./amounts.ts";
import { assumed, isBy, resting, type Signal, type SignalContext } from "./signal.ts";

/** The sum of one amount over all product lines; null where a line lacks it. */
function overLines(
  lines: readonly ProductLine[],
  amountOf: (line: ProductLine) => Known<Money>,
  context: RatedContext,
): Signal<number> {
  const amounts = lines.map((line) => amountOn(amountOf(line), context));
  const known = amounts.filter((amount) => amount !== null);
  if (known.length === 0 || known.length < amounts.length) return null;
  return resting(
    known.reduce((sum, { value }) => sum + value, 0),
    known,
  );
}

/**
 * What the customer spends in a year on what we could supply, with all suppliers: as it is known, or over all its product lines.
 *
 * @example
 * ```ts
 * import { annualSpend } from "opportunity-matrix/domain";
 * const million = (amount: number) => ({ amount: amount * 1_000_000, currency: "CNY" });
 * const productLines = [
 *   { id: "sensors", installed: "ours", annualSpend: million(6), spendWithUs: million(6) },
 *   { id: "software", installed: "competitor", annualSpend: million(4), spendWithUs: million(0) },
 * ] as const;
 * annualSpend({ customer: { id: "C-1", productLines } }, { asOf: "2026-11-23" })?.value; // => 10000000
 * ```
 */
export function annualSpend(file: CustomerFile, context: SignalContext): Signal<number> {
  const { annualSpend: stated, productLines = [] } = file.customer;
  const inRates = rated(file, context);
  return amountOn(stated, inRates) ?? overLines(productLines, (line) => line.annualSpend, inRates);
}

/**
 * What of that it spends with us.
 *
 * @example
 * ```ts
 * import { spendWithUs } from "opportunity-matrix/domain";
 * const million = (amount: number) => ({ amount: amount * 1_000_000, currency: "CNY" });
 * const productLines = [
 *   { id: "sensors", installed: "ours", annualSpend: million(6), spendWithUs: million(6) },
 *   { id: "software", installed: "competitor", annualSpend: million(4), spendWithUs: million(0) },
 * ] as const;
 * spendWithUs({ customer: { id: "C-1", productLines } }, { asOf: "2026-11-23" })?.value; // => 6000000
 * ```
 */
export function spendWithUs(file: CustomerFile, context: SignalContext): Signal<number> {
  const { spendWithUs: stated, productLines = [] } = file.customer;
  const inRates = rated(file, context);
  return amountOn(stated, inRates) ?? overLines(productLines, (line) => line.spendWithUs, inRates);
}

/**
 * Share of wallet, percent: as it is known, or spend with us ÷ annual spend. The customer's, whatever its sales. A prospect's is 0.
 *
 * @example
 * ```ts
 * import { shareOfWallet } from "opportunity-matrix/domain";
 * const million = (amount: number) => ({ amount: amount * 1_000_000, currency: "CNY" });
 * const file = { customer: { id: "C-1", annualSpend: million(40), spendWithUs: million(6) } };
 * shareOfWallet(file, { asOf: "2026-11-23" })?.value; // => 15
 * ```
 */
export function shareOfWallet(file: CustomerFile, context: SignalContext): Signal<number> {
  const { shareOfWallet: stated, status } = file.customer;
  const known = knownOn(stated, context.asOf);
  if (known !== null) return known;
  const [all, ours] = [annualSpend(file, context), spendWithUs(file, context)];
  if (all !== null && ours !== null && all.value > 0)
    return resting((ours.value / all.value) * 100, [all, ours]);
  return status === "prospect" ? { value: 0, asOf: null, grade: null } : null;
}

/** The share that contracts tie to somebody else, percent: as it is known, or over the product lines that are tied on the day. */
function tiedShare(file: CustomerFile, context: SignalContext): Signal<number> {
  const { customer } = file;
  const known = knownOn(customer.tiedShare, context.asOf);
  if (known !== null) return known;
  const all = annualSpend(file, context);
  const lines = customer.productLines ?? [];
  const inRates = rated(file, context);
  if (all === null || all.value <= 0 || lines.length === 0) return null;
  const tied = lines.flatMap((line) => {
    const until = knownOn(line.tiedUntil, context.asOf);
    return until === null || isBy(until.value, context)
      ? []
      : [{ until, spend: amountOn(line.annualSpend, inRates) }];
  });
  const parts: KnownFact<number>[] = tied.flatMap(({ spend }) => spend ?? []);
  if (parts.length < tied.length) return null;
  const share = (parts.reduce((sum, { value }) => sum + value, 0) / all.value) * 100;
  return resting(share, [all, ...parts, ...tied.map(({ until }) => until)]);
}

/**
 * The share of wallet that is still open, percent, as `customerModel` reads it: 100 − our share − what contracts tie to others, at least 0.
 * Where nothing is known of contracts it is an upper end, and only believed.
 *
 * @example
 * ```ts
 * import { openShare } from "opportunity-matrix/domain";
 * const customer = { id: "C-1", shareOfWallet: 15, tiedShare: 30 };
 * openShare({ customer }, { asOf: "2026-11-23" })?.value; // => 55
 * ```
 */
export function openShare(file: CustomerFile, context: SignalContext): Signal<number> {
  const [ours, tied] = [shareOfWallet(file, context), tiedShare(file, context)];
  if (ours === null) return null;
  const open = Math.max(0, 100 - ours.value - (tied?.value ?? 0));
  return tied === null ? assumed(resting(open, [ours])) : resting(open, [ours, tied]);
}

/**
 * The ids of the product lines that the customer uses, or could use, and does not have from us: whitespace.
 *
 * @example
 * ```ts
 * import { whitespace } from "opportunity-matrix/domain";
 * const productLines = [{ id: "sensors", installed: "ours" }, { id: "software", installed: "competitor" }] as const;
 * whitespace({ customer: { id: "C-1", productLines } }, { asOf: "2026-11-23" }); // => ["software"]
 * ```
 */
export function whitespace({ customer }: CustomerFile, { asOf }: SignalContext): readonly string[] {
  return (customer.productLines ?? [])
    .filter(({ installed }) => {
      const known = knownOn(installed, asOf);
      return known !== null && known.value !== "ours";
    })
    .map(({ id }) => id);
}
