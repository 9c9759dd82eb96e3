import { describe, expect, it } from "vitest";
import { issuesOf } from "./findings.ts";

const file = {
  customer: {
    id: "C-1",
    annualSpend: { amount: 1, currency: "CNY" },
    spendWithUs: [{ value: { amount: 1, currency: "USD" }, asOf: "2026-01-01" }],
  },
  opportunities: [{ id: "O-1", opened: "2026-01-01", amount: { value: { amount: 1, currency: "EUR" } } }],
};

describe("money", () => {
  it("needs a rate for each currency but the one it is brought to", () => {
    expect(issuesOf(file, { to: "CNY", rates: { USD: 7.1, EUR: 7.7 } })).toEqual([]);
    expect(issuesOf(file, { to: "CNY", rates: { USD: 7.1 } })).toEqual([
      "file.noRate /opportunities/0/amount/value",
    ]);
    expect(issuesOf(file, { to: "EUR" })).toEqual([
      "file.noRate /customer/annualSpend",
      "file.noRate /customer/spendWithUs/0/value",
    ]);
  });

  it("keeps to one currency where no rates are given", () => {
    expect(issuesOf({ customer: file.customer })).toEqual([
      "file.mixedCurrencies /customer/annualSpend",
      "file.mixedCurrencies /customer/spendWithUs/0/value",
    ]);
    expect(issuesOf({ customer: { id: "C", annualSpend: { amount: 1, currency: "USD" } } })).toEqual([]);
  });

  it("does not take an inherited name for a rate", () => {
    const odd = { customer: { id: "C", annualSpend: { amount: 1, currency: "constructor" } } };
    expect(issuesOf(odd, { to: "CNY", rates: {} })).toEqual(["file.noRate /customer/annualSpend"]);
  });
});
