import { type Customer, idealFit, learnIdealCustomer } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { dollars, on, yuan } from "./sample.ts";

const best: Customer[] = [
  { id: "B-1", industry: "automotive", growth: 12, paysReliably: true, employees: 900, buySellLevel: 4 },
  { id: "B-2", industry: "automotive", growth: 20, paysReliably: true, employees: 200, buySellLevel: 4 },
  { id: "B-3", industry: "food", growth: 15, paysReliably: true, employees: 400 },
];
const worst: Customer[] = [
  { id: "W-1", industry: "food", growth: 30, paysReliably: false, employees: 5_000, buySellLevel: 1 },
  { id: "W-2", industry: "textiles", growth: -5, paysReliably: false, employees: 9_000, buySellLevel: 2 },
];
const profile = learnIdealCustomer({ best, worst }, on);

describe("the ideal customer", () => {
  it("is what the best share and the worst lack, the sharpest first, with counts", () => {
    expect(profile.criteria).toEqual([
      {
        trait: "employees",
        test: { atMost: 900 },
        best: { pass: 3, known: 3 },
        worst: { pass: 0, known: 2 },
        weight: 1,
      },
      {
        trait: "buySellLevel",
        test: { atLeast: 4 },
        best: { pass: 2, known: 2 },
        worst: { pass: 0, known: 2 },
        weight: 1,
      },
      {
        trait: "paysReliably",
        test: { is: [true] },
        best: { pass: 3, known: 3 },
        worst: { pass: 0, known: 2 },
        weight: 1,
      },
      {
        trait: "industry",
        test: { is: ["automotive"] },
        best: { pass: 2, known: 3 },
        worst: { pass: 0, known: 2 },
        weight: 2 / 3,
      },
      {
        trait: "growth",
        test: { atLeast: 12 },
        best: { pass: 3, known: 3 },
        worst: { pass: 1, known: 2 },
        weight: 0.5,
      },
    ]);
  });

  it("takes nothing that does not tell best from worst, or is known of one side alone", () => {
    const alike = {
      best: [{ id: "a", growth: 5, region: "east", strategicFit: 2 }],
      worst: [{ id: "b", growth: 5, region: "east" }],
    };
    expect(learnIdealCustomer(alike, on)).toEqual({ criteria: [] });
  });

  it("compares money in one currency", () => {
    const rates = { to: "CNY", rates: { USD: 7 } };
    const money = {
      best: [{ id: "a", annualRevenue: dollars(100) }],
      worst: [
        { id: "b", annualRevenue: yuan(600) },
        { id: "c", annualRevenue: { amount: 1, currency: "EUR" } },
      ],
    };
    expect(learnIdealCustomer(money, { ...on, rates }).criteria[0]?.test).toEqual({ atLeast: 700 });
  });

  it("needs a best and a worst customer by name", () => {
    expect(() => learnIdealCustomer({ best, worst: [] }, on)).toThrow(RangeError);
    expect(() => learnIdealCustomer({ best: [], worst }, on)).toThrow(RangeError);
  });
});

describe("the fit", () => {
  it("is the weight of what passes, of what is known", () => {
    const whole = {
      id: "C",
      industry: "automotive",
      growth: 3,
      paysReliably: true,
      employees: 300,
      buySellLevel: 4,
    } as const;
    // 3 criteria of weight 1 and one of 2/3 pass, growth of weight 1/2 does not.
    const fit = idealFit({ customer: whole }, profile, on);
    expect(fit?.value).toBeCloseTo(88, 10);
    expect(fit?.grade).toBeNull();
    expect(idealFit({ customer: { id: "C", growth: 15 } }, profile, on)).toEqual({
      value: 100,
      asOf: null,
      grade: "assumed",
    });
    expect(idealFit({ customer: { id: "C", paysReliably: false } }, profile, on)?.value).toBe(0);
  });

  it("is not known where no trait is, nor of a trait that does not exist", () => {
    expect(idealFit({ customer: { id: "C" } }, profile, on)).toBeNull();
    const odd = { criteria: [{ ...profile.criteria[0], trait: "constructor" }] } as never;
    expect(idealFit({ customer: { id: "C" } }, odd, on)).toBeNull();
  });
});
