import {
  annualSpend,
  bargainingZone,
  economicValue,
  type FileIssue,
  factsFrom,
  fileIssueText,
  shareOfWallet,
  spendWithUs,
  valueToPrice,
} from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { amountIn } from "../../src/signals/amounts.ts";
import { dollars, on, sales, yuan } from "./sample.ts";

it("brings an amount to the currency of the rates, and guesses no rate", () => {
  const rates = { to: "CNY", rates: { USD: 7 } };
  expect(amountIn(yuan(5), rates)).toBe(5);
  expect(amountIn(dollars(5), rates)).toBe(35);
  expect(amountIn({ amount: 5, currency: "EUR" }, rates)).toBeNull();
  expect(amountIn(dollars(5), { to: "CNY" })).toBeNull();
  expect(amountIn({ amount: 5, currency: "constructor" }, rates)).toBeNull();
});

describe("without rates", () => {
  const customer = { id: "C-1", annualSpend: yuan(40), spendWithUs: yuan(6) };
  const mixed = { customer: { ...customer, spendWithUs: dollars(6) } };

  it("a file of one currency is read as it stands", () => {
    expect(shareOfWallet({ customer }, on)?.value).toBe(15);
    expect(annualSpend({ customer: { id: "C-1", annualSpend: dollars(40) } }, on)?.value).toBe(40);
  });

  it("no amount is known in a file of several currencies, in whichever order they stand", () => {
    expect([annualSpend(mixed, on), spendWithUs(mixed, on), shareOfWallet(mixed, on)]).toEqual([
      null,
      null,
      null,
    ]);
    const sale = { id: "O-1", opened: "2026-01-05", amount: dollars(1) };
    expect(factsFrom({ customer, opportunities: [sale] }, on)).not.toHaveProperty("amount");
    expect(factsFrom({ opportunities: [sale], customer }, on)).not.toHaveProperty("annualSpend");
    const rates = { to: "CNY", rates: { USD: 7 } };
    expect(factsFrom({ customer, opportunities: [sale] }, { ...on, rates }).amount?.value).toBe(7);
  });

  it("value and bargaining zone of several currencies are not known", () => {
    expect(economicValue({ reference: yuan(1), switchingCost: dollars(1) })).toBeNull();
    expect(
      bargainingZone({ ours: { reservation: yuan(1) }, customers: { reservation: dollars(1) } }, on),
    ).toBeNull();
    const value = { reference: yuan(200), price: dollars(100) };
    expect(valueToPrice(sales({ value }), on)).toBeNull();
  });

  it("and the caller is told", () => {
    const told: string[] = [];
    const onIssue = (issue: FileIssue) => void told.push(`${issue.pointer} ${fileIssueText(issue, "en")}`);
    factsFrom(mixed, { ...on, onIssue });
    factsFrom({ customer }, { ...on, onIssue, rates: { to: "USD", rates: { CNY: 0.14 } } });
    factsFrom({ customer }, { ...on, onIssue });
    expect(told).toEqual([
      "/customer/annualSpend The file has amounts in several currencies, this one in CNY; give rates, or all of them count as unknown.",
      "/customer/spendWithUs The file has amounts in several currencies, this one in USD; give rates, or all of them count as unknown.",
    ]);
    told.length = 0;
    factsFrom(mixed, { ...on, onIssue, rates: { to: "CNY" } });
    expect(told).toEqual([
      "/customer/spendWithUs There is no rate from USD to CNY; add one, or the amount counts as unknown.",
    ]);
  });
});
