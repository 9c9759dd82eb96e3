import { own } from "../core/json.ts";
import type { Customer } from "../domain/customer.ts";
import { type Known, type KnownFact, knownOn } from "../domain/known.ts";
import type { Money } from "../domain/money.ts";
import type { Terms } from "../domain/terms.ts";
import { amountOn } from "./amounts.ts";
import { resting, type Signal, type SignalContext } from "./signal.ts";

/** Something that can be said of a customer and in which good and bad customers may differ. */
export const customerTraits = {
  industry: { en: "Industry", "zh-CN": "行业" },
  region: { en: "Region", "zh-CN": "地区" },
  employees: { en: "Employees", "zh-CN": "员工人数" },
  annualRevenue: { en: "Annual revenue", "zh-CN": "年营业额" },
  growth: { en: "Growth of spend, percent per year", "zh-CN": "采购增速（%/年）" },
  strategicFit: { en: "Strategic fit", "zh-CN": "战略契合度" },
  buySellLevel: { en: "Buy-sell level", "zh-CN": "买卖层级" },
  paysReliably: { en: "Pays reliably", "zh-CN": "付款可靠" },
} as const satisfies Terms;

/** Something that can be said of a customer and in which good and bad customers may differ. */
export type CustomerTrait = keyof typeof customerTraits;

/** What a trait must be: one of some values, or a number within a bound. */
export type TraitTest =
  | { readonly is: readonly (string | boolean)[] }
  | { readonly atLeast: number }
  | { readonly atMost: number };

/** A criterion of the ideal customer, with what it was learnt from. */
export type IdealCriterion = {
  readonly trait: CustomerTrait;
  readonly test: TraitTest;
  /** How many of the best and of the worst customers pass, and of how many the trait is known. */
  readonly best: { readonly pass: number; readonly known: number };
  readonly worst: { readonly pass: number; readonly known: number };
  /** The share of the best that pass minus the share of the worst that pass, above 0 to 1: its weight. */
  readonly weight: number;
};

/** The ideal customer profile (理想客户画像): what the best customers have in common and the worst lack. */
export type IdealCustomerProfile = { readonly criteria: readonly IdealCriterion[] };

/** Ours: a criterion tells best from worst by half of them at least, and five criteria are enough. */
const TELLING = 0.5;
const MOST_CRITERIA = 5;

type Value = string | number | boolean;

/** How each trait is read; amounts of money in the currency of the rates. */
const TRAITS: {
  readonly [T in CustomerTrait]: (customer: Customer, context: SignalContext) => Signal<Value>;
} = {
  industry: ({ industry }, { asOf }) => knownOn(industry, asOf),
  region: ({ region }, { asOf }) => knownOn(region, asOf),
  employees: ({ employees }, { asOf }) => knownOn(employees, asOf),
  annualRevenue: ({ annualRevenue }, context) => moneyOn(annualRevenue, context),
  growth: ({ growth }, { asOf }) => knownOn(growth, asOf),
  strategicFit: ({ strategicFit }, { asOf }) => knownOn(strategicFit, asOf),
  buySellLevel: ({ buySellLevel }, { asOf }) => knownOn<number>(buySellLevel, asOf),
  paysReliably: ({ paysReliably }, { asOf }) => knownOn<boolean>(paysReliably, asOf),
};

/** An amount with rates alone: a profile outlives the customers from whom it was learnt, and so has to say in which currency. */
function moneyOn(money: Known<Money>, { asOf, rates }: SignalContext): Signal<number> {
  return rates === undefined ? null : amountOn(money, { asOf, rates });
}

function passes(value: Value, test: TraitTest): boolean {
  if ("is" in test) return test.is.includes(value as string | boolean);
  return "atLeast" in test ? (value as number) >= test.atLeast : (value as number) <= test.atMost;
}

/** The tests that a trait's values suggest: each number among the best as a bound, all values of the best that no worst one has. */
function testsFor(best: readonly Value[], worst: readonly Value[]): TraitTest[] {
  const numbers = best.filter((value) => typeof value === "number");
  if (numbers.length > 0) {
    const bounds = [...new Set(numbers)].sort((a, b) => a - b);
    return bounds.flatMap((bound) => [{ atLeast: bound }, { atMost: bound }]);
  }
  const own = [...new Set(best)].filter((value) => !worst.includes(value)).sort();
  return own.length === 0 ? [] : [{ is: own as (string | boolean)[] }];
}

/**
 * Learns what tells the best customers from the worst, of customers whom somebody has named as such: for each trait the test with the
 * greatest difference between the share of the best and the share of the worst that pass it; the five traits that differ most, by half at least.
 * Source: Miller & Heiman, ideal customer profile; the choice of tests is ours. It says what these customers share, and not why. Revenue counts
 * with rates alone, the same ones when it is learnt and when it is asked.
 *
 * @throws {RangeError} where no best or no worst customer is named
 * @example
 * ```ts
 * import { idealFit, learnIdealCustomer } from "opportunity-matrix/domain";
 * const profile = learnIdealCustomer(
 *   { best: [{ id: "B-1", growth: 12 }, { id: "B-2", growth: 20 }], worst: [{ id: "W-1", growth: -3 }] },
 *   { asOf: "2026-11-23" },
 * );
 * profile.criteria[0]?.test; // => { atLeast: 12 }
 * idealFit({ customer: { id: "C-1", growth: 15 } }, profile, { asOf: "2026-11-23" })?.value; // => 100
 * ```
 */
export function learnIdealCustomer(
  { best, worst }: { readonly best: readonly Customer[]; readonly worst: readonly Customer[] },
  context: SignalContext,
): IdealCustomerProfile {
  if (best.length === 0 || worst.length === 0) {
    throw new RangeError(
      "best and worst must each name a customer, because a profile tells one kind from the other",
    );
  }
  const criteria = (Object.keys(TRAITS) as CustomerTrait[]).flatMap((trait): IdealCriterion[] => {
    const valuesOf = (customers: readonly Customer[]): Value[] =>
      customers.flatMap((customer) => TRAITS[trait](customer, context)?.value ?? []);
    const [good, bad] = [valuesOf(best), valuesOf(worst)];
    if (good.length === 0 || bad.length === 0) return [];
    const count = (values: readonly Value[], test: TraitTest) => ({
      pass: values.filter((value) => passes(value, test)).length,
      known: values.length,
    });
    const tried = testsFor(good, bad).map((test): IdealCriterion => {
      const [inBest, inWorst] = [count(good, test), count(bad, test)];
      const weight = inBest.pass / inBest.known - inWorst.pass / inWorst.known;
      return { trait, test, best: inBest, worst: inWorst, weight };
    });
    const [sharpest] = tried.sort((a, b) => b.weight - a.weight);
    return sharpest !== undefined && sharpest.weight >= TELLING ? [sharpest] : [];
  });
  return { criteria: criteria.sort((a, b) => b.weight - a.weight).slice(0, MOST_CRITERIA) };
}

/**
 * How far a customer fits the profile: the weights of the criteria that it passes ÷ the weights of those of which its trait is known, in
 * percent. Only believed while a trait is not known; null where none is.
 *
 * @example
 * ```ts
 * import { idealFit, learnIdealCustomer } from "opportunity-matrix/domain";
 * const worst = [{ id: "W-1", growth: -3, industry: "paper" }];
 * const profile = learnIdealCustomer({ best: [{ id: "B-1", growth: 12, industry: "automotive" }], worst }, { asOf: "2026-11-23" });
 * idealFit({ customer: { id: "C-1", growth: 15, industry: "paper" } }, profile, { asOf: "2026-11-23" })?.value; // => 50
 * ```
 */
export function idealFit(
  { customer }: { readonly customer: Customer },
  { criteria }: IdealCustomerProfile,
  context: SignalContext,
): Signal<number> {
  const judged = criteria.flatMap(({ trait, test, weight }) => {
    const read = own(TRAITS, trait) as (typeof TRAITS)[CustomerTrait] | undefined;
    const fact = read?.(customer, context) ?? null;
    return fact === null ? [] : [{ fact: fact as KnownFact<Value>, weight, pass: passes(fact.value, test) }];
  });
  if (judged.length === 0) return null;
  const sum = (list: typeof judged): number => list.reduce((total, { weight }) => total + weight, 0);
  const share = (sum(judged.filter(({ pass }) => pass)) / sum(judged)) * 100;
  const fact = resting(
    share,
    judged.map(({ fact: part }) => part),
  );
  return judged.length < criteria.length ? { ...fact, grade: "assumed" } : fact;
}
