import { own } from "../core/json.ts";
import type { Money, Rates } from "../domain/money.ts";

/** An amount in the currency of the rates; null where there is no rate: none is guessed. Without rates the amount stands as it is. */
export function amountIn({ amount, currency }: Money, rates: Rates | undefined): number | null {
  if (rates === undefined || currency === rates.to) return amount;
  const rate = own(rates.rates ?? {}, currency);
  return typeof rate === "number" ? amount * rate : null;
}
