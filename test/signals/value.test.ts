import { economicValue, valueToPrice } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { dollars, on, sales, yuan } from "./sample.ts";

const drivers = [350, 100, 200].map((amount) => ({ text: "x", amount: yuan(amount) }));
const rates = { to: "CNY", rates: { USD: 7 } };

describe("economic value (Nagle)", () => {
  it("is 300 + 350 + 100 + 200 → 950", () => {
    expect(economicValue({ reference: yuan(300), positive: drivers })).toEqual({
      total: 950,
      switchingCost: 0,
    });
  });

  it("takes away what is worse and keeps switching cost apart", () => {
    const value = {
      reference: dollars(100),
      negative: [{ text: "x", amount: yuan(50) }],
      switchingCost: dollars(2),
    };
    expect(economicValue(value, rates)).toEqual({ total: 650, switchingCost: 14 });
  });

  it("is not known where an amount has no rate", () => {
    const euro = { amount: 1, currency: "EUR" };
    expect(economicValue({ reference: euro }, rates)).toBeNull();
    expect(economicValue({ reference: yuan(1), positive: [{ text: "x", amount: euro }] }, rates)).toBeNull();
    expect(economicValue({ reference: yuan(1), switchingCost: euro }, rates)).toBeNull();
  });
});

describe("value against price", () => {
  const confirmed = { value: true, asOf: "2026-08-25", grade: "verified" } as const;
  const value = {
    reference: yuan(300),
    positive: [{ text: "x", amount: yuan(300), confirmed }],
    switchingCost: yuan(100),
    price: { value: yuan(400), asOf: "2026-09-01", grade: "verified" },
  } as const;

  it("is (value − switching cost) ÷ price, the best over the sales", () => {
    expect(valueToPrice(sales({ value }, { value: { ...value, positive: [] } }), on)).toEqual({
      value: 125,
      asOf: "2026-08-25",
      grade: "verified",
    });
  });

  it("is believed while a figure is not confirmed", () => {
    const ours = { ...value, negative: [{ text: "y", amount: yuan(1), confirmed: false }] };
    expect(valueToPrice(sales({ value: ours }), on)?.grade).toBe("assumed");
    expect(
      valueToPrice(sales({ value: { ...value, positive: [{ text: "x", amount: yuan(1) }] } }), on)?.grade,
    ).toBe("assumed");
  });

  it("is not known without a value, a price, or a rate", () => {
    const euro = { amount: 1, currency: "EUR" };
    expect(valueToPrice(sales({}), on)).toBeNull();
    expect(valueToPrice(sales({ value: { reference: yuan(1) } }), on)).toBeNull();
    expect(valueToPrice(sales({ value: { reference: yuan(1), price: yuan(0) } }), on)).toBeNull();
    expect(valueToPrice(sales({ value: { reference: euro, price: yuan(1) } }), { ...on, rates })).toBeNull();
    expect(valueToPrice(sales({ value: { reference: yuan(1), price: euro } }), { ...on, rates })).toBeNull();
  });
});
