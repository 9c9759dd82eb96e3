import { moneySchema, ratesSchema } from "opportunity-matrix/schema";
import { expect, it } from "vitest";

it("takes money with an ISO 4217 code", () => {
  expect(moneySchema.safeParse({ amount: -1.5, currency: "CNY" }).success).toBe(true);
  for (const wrong of [
    { amount: 1, currency: "yuan" },
    { amount: "1", currency: "CNY" },
    { amount: Number.NaN, currency: "CNY" },
    { amount: 1 },
  ]) {
    expect(moneySchema.safeParse(wrong).success).toBe(false);
  }
});

it("takes rates above 0", () => {
  expect(ratesSchema.safeParse({ to: "CNY" }).success).toBe(true);
  expect(ratesSchema.safeParse({ to: "CNY", rates: { USD: 7.1 } }).success).toBe(true);
  expect(ratesSchema.safeParse({ to: "CNY", rates: { USD: 0 } }).success).toBe(false);
});
