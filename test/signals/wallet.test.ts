import {
  annualSpend,
  type Customer,
  openShare,
  shareOfWallet,
  spendWithUs,
  whitespace,
} from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { dollars, on, yuan } from "./sample.ts";

const of = (parts: Partial<Customer>) => ({ customer: { id: "C-1", ...parts } });
const rates = { to: "CNY", rates: { USD: 7 } };

describe("spend", () => {
  it("is what is known, in the currency of the rates", () => {
    expect(annualSpend(of({ annualSpend: dollars(10) }), { ...on, rates })?.value).toBe(70);
    expect(annualSpend(of({ annualSpend: { amount: 10, currency: "EUR" } }), { ...on, rates })).toBeNull();
  });

  it("is the sum over product lines where each is known", () => {
    const lines = [
      { id: "a", annualSpend: { value: yuan(10), asOf: "2026-05-01" }, spendWithUs: yuan(4) },
      { id: "b", annualSpend: { value: yuan(5), asOf: "2026-03-01" } },
    ];
    expect(annualSpend(of({ productLines: lines }), on)).toEqual({
      value: 15,
      asOf: "2026-03-01",
      grade: null,
    });
    expect(spendWithUs(of({ productLines: lines }), on)).toBeNull();
    expect(annualSpend(of({}), on)).toBeNull();
  });
});

describe("share of wallet", () => {
  it("is what is stated, else what follows from the spends, else 0 of a prospect", () => {
    expect(
      shareOfWallet(of({ shareOfWallet: 20, annualSpend: yuan(10), spendWithUs: yuan(1) }), on)?.value,
    ).toBe(20);
    expect(shareOfWallet(of({ annualSpend: yuan(10), spendWithUs: yuan(1) }), on)?.value).toBe(10);
    expect(shareOfWallet(of({ annualSpend: yuan(0), spendWithUs: yuan(0) }), on)).toBeNull();
    expect(shareOfWallet(of({ status: "prospect" }), on)?.value).toBe(0);
    expect(shareOfWallet(of({ status: "existing" }), on)).toBeNull();
  });
});

describe("the share that is still open", () => {
  it("is what is neither ours nor tied", () => {
    expect(openShare(of({ shareOfWallet: 20, tiedShare: 30 }), on)).toEqual({
      value: 50,
      asOf: null,
      grade: null,
    });
    expect(openShare(of({ shareOfWallet: 80, tiedShare: 30 }), on)?.value).toBe(0);
    expect(openShare(of({ tiedShare: 30 }), on)).toBeNull();
  });

  it("is an upper end, and believed, where nothing is known of contracts", () => {
    expect(openShare(of({ shareOfWallet: 20 }), on)).toEqual({ value: 80, asOf: null, grade: "assumed" });
    expect(
      openShare(of({ shareOfWallet: 20, annualSpend: yuan(0), productLines: [{ id: "a" }] }), on)?.grade,
    ).toBe("assumed");
  });

  it("follows from the product lines that are tied on the day", () => {
    const productLines = [
      { id: "a", annualSpend: yuan(10), tiedUntil: { value: "2027-01-01", asOf: "2026-02-01" } },
      { id: "b", annualSpend: yuan(20), tiedUntil: "2026-11-23" },
      { id: "c", annualSpend: yuan(10) },
    ];
    expect(openShare(of({ shareOfWallet: 5, productLines }), on)).toEqual({
      value: 70,
      asOf: "2026-02-01",
      grade: null,
    });
    const unknown = [{ id: "a", tiedUntil: "2027-01-01" }];
    expect(openShare(of({ shareOfWallet: 5, annualSpend: yuan(10), productLines: unknown }), on)?.grade).toBe(
      "assumed",
    );
  });
});

describe("whitespace", () => {
  it("is every line that is known not to be ours", () => {
    const productLines = [
      { id: "a", installed: "ours" },
      { id: "b", installed: "competitor" },
      { id: "c", installed: "none" },
      { id: "d" },
    ] as const;
    expect(whitespace(of({ productLines }), on)).toEqual(["b", "c"]);
    expect(whitespace(of({}), on)).toEqual([]);
  });
});
