import type { CustomerFile } from "../domain/customer-file.ts";
import { type KnownFact, knownOn } from "../domain/known.ts";
import type { Rates } from "../domain/money.ts";
import { ratesFor } from "../domain/money-check.ts";
import type { EconomicValue, ValueDriver } from "../domain/solution.ts";
import { amountIn, rated } from "./amounts.ts";
import { resting, type Signal, type SignalContext, salesIn, strongest } from "./signal.ts";

/** What a solution is worth to the customer, in the currency of the rates. */
export type ValueTotals = {
  /** Reference value + positive − negative differentiation. */
  readonly total: number;
  /** What switching costs the customer, kept apart. */
  readonly switchingCost: number;
};

/**
 * Economic value to the customer: the price of the next best alternative + what ours does better − what it does worse. Switching cost stays
 * explicit beside it. Source: Nagle, The Strategy and Tactics of Pricing. Null where an amount has no rate, or amounts
 * are in several currencies and no rates are given.
 *
 * @example
 * ```ts
 * import { economicValue } from "opportunity-matrix/domain";
 * const yuan = (amount: number) => ({ amount, currency: "CNY" });
 * economicValue({
 *   reference: yuan(300),
 *   positive: [
 *     { text: "Less scrap", amount: yuan(350) },
 *     { text: "Shorter set-up", amount: yuan(100) },
 *     { text: "Fewer spare parts", amount: yuan(200) },
 *   ],
 * }); // => { total: 950, switchingCost: 0 }
 * ```
 */
export function economicValue(value: EconomicValue, given?: Rates): ValueTotals | null {
  const { reference, positive = [], negative = [], switchingCost } = value;
  const rates = ratesFor(value, given);
  const amounts = (drivers: readonly ValueDriver[]): (number | null)[] =>
    drivers.map(({ amount }) => amountIn(amount, rates));
  const plus = [amountIn(reference, rates), ...amounts(positive)];
  const minus = amounts(negative);
  const switching = switchingCost === undefined ? 0 : amountIn(switchingCost, rates);
  if (switching === null || [...plus, ...minus].includes(null)) return null;
  const sum = (list: readonly (number | null)[]): number =>
    (list as readonly number[]).reduce((total, one) => total + one, 0);
  return { total: sum(plus) - sum(minus), switchingCost: switching };
}

/** Whether the customer has confirmed a driver's figure: without that the figure is ours. */
export function confirmation({ confirmed }: ValueDriver, { asOf }: SignalContext): KnownFact<boolean> {
  const known = knownOn(confirmed, asOf);
  return known?.value ? known : { value: false, asOf: null, grade: "assumed" };
}

/**
 * Quantified value against price: (total value − switching cost) ÷ price, in percent; above 100 the customer gains by buying. As well proved as
 * the weakest driver: a figure that the customer has not confirmed is our own belief. Several sales: the best one. Null without a price.
 *
 * @example
 * ```ts
 * import { valueToPrice } from "opportunity-matrix/domain";
 * const yuan = (amount: number) => ({ amount, currency: "CNY" });
 * const value = {
 *   reference: yuan(300),
 *   positive: [{ text: "Less scrap", amount: yuan(350), confirmed: true }],
 *   switchingCost: yuan(50),
 *   price: yuan(400),
 * };
 * const file = { customer: { id: "C-1" }, opportunities: [{ id: "O-1", opened: "2026-01-15", value }] };
 * valueToPrice(file, { asOf: "2026-11-23" })?.value; // => 150
 * ```
 */
export function valueToPrice(file: CustomerFile, context: SignalContext): Signal<number> {
  const { rates } = rated(file, context);
  const ratios = salesIn(file, context).map(({ value }): Signal<number> => {
    const price = knownOn(value?.price, context.asOf);
    if (value === undefined || price === null) return null;
    const totals = economicValue(value, rates);
    const asked = amountIn(price.value, rates);
    if (totals === null || asked === null || asked <= 0) return null;
    const drivers = [...(value.positive ?? []), ...(value.negative ?? [])];
    const ratio = ((totals.total - totals.switchingCost) / asked) * 100;
    return resting(ratio, [price, ...drivers.map((driver) => confirmation(driver, context))]);
  });
  return strongest(ratios, (ratio) => ratio);
}
