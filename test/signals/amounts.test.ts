import { expect, it } from "vitest";
import { amountIn } from "../../src/signals/amounts.ts";
import { dollars, yuan } from "./sample.ts";

it("brings an amount to the currency of the rates, and guesses no rate", () => {
  const rates = { to: "CNY", rates: { USD: 7 } };
  expect(amountIn(yuan(5), rates)).toBe(5);
  expect(amountIn(dollars(5), rates)).toBe(35);
  expect(amountIn({ amount: 5, currency: "EUR" }, rates)).toBeNull();
  expect(amountIn(dollars(5), { to: "CNY" })).toBeNull();
  expect(amountIn({ amount: 5, currency: "constructor" }, rates)).toBeNull();
  expect(amountIn(dollars(5), undefined)).toBe(5);
});
