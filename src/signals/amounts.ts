import { own } from "../core/json.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import { type Known, knownOn } from "../domain/known.ts";
import type { Money, Rates } from "../domain/money.ts";
import { ratesFor } from "../domain/money-check.ts";
import type { Signal, SignalContext } from "./signal.ts";

/** A context with rates: those that are given, or the file's one currency. */
export type RatedContext = SignalContext & { readonly rates: Rates };

/** The context with the rates by which the amounts of a file are compared. */
export function rated(file: CustomerFile, context: SignalContext): RatedContext {
  return { ...context, rates: ratesFor(file, context.rates) };
}

/** An amount in the currency of the rates; null where there is no rate: none is guessed. */
export function amountIn({ amount, currency }: Money, { to, rates = {} }: Rates): number | null {
  if (currency === to) return amount;
  const rate = own(rates, currency);
  return typeof rate === "number" ? amount * rate : null;
}

/** An amount as it was known, in the currency of the rates; null where there is no rate. */
export function amountOn(money: Known<Money>, { asOf, rates }: RatedContext): Signal<number> {
  const known = knownOn(money, asOf);
  const amount = known === null ? null : amountIn(known.value, rates);
  return known === null || amount === null ? null : { ...known, value: amount };
}
