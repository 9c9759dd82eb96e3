import { bargainingZone, type Concession, negotiationWarnings, type Offer } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { dollars, on, sales, yuan } from "./sample.ts";

const gave = (
  id: string,
  by: "us" | "customer",
  kind: Concession["kind"],
  more: Partial<Concession> = {},
): Concession => ({
  id,
  day: "2026-10-02",
  by,
  kind,
  ...more,
});
const warned = (concessions: Concession[], offers: Offer[] = []) =>
  negotiationWarnings(sales({ concessions, offers }), on).map(
    ({ code, concession }) => `${code} ${concession}`,
  );

describe("negotiation warnings (mapping ours)", () => {
  it("tell a price cut and another concession without a return", () => {
    expect(
      warned([gave("a", "us", "price"), gave("b", "us", "terms"), gave("c", "customer", "price")]),
    ).toEqual(["priceErosion a", "goodwillConcession b"]);
  });

  it("take a return whichever side names the other", () => {
    expect(
      warned([gave("a", "us", "price", { inReturnFor: "b" }), gave("b", "customer", "commitment")]),
    ).toEqual([]);
    expect(
      warned([gave("a", "us", "price"), gave("b", "customer", "commitment", { inReturnFor: "a" })]),
    ).toEqual([]);
    expect(warned([gave("a", "us", "price", { inReturnFor: "b" }), gave("b", "us", "terms")])).toEqual([
      "priceErosion a",
      "goodwillConcession b",
    ]);
  });

  it("tell a first offer that was accepted as it stood", () => {
    const offer = (day: string, accepted: boolean): Offer => ({
      day,
      by: "customer",
      price: yuan(1),
      accepted,
    });
    expect(warned([], [offer("2026-10-01", true)])).toEqual(["prematureClose null"]);
    expect(warned([], [offer("2026-10-03", true), offer("2026-10-01", false)])).toEqual([]);
    expect(warned([], [offer("2026-10-01", true), offer("2026-10-03", false)])).toEqual([
      "prematureClose null",
    ]);
    expect(warned([], [{ day: "2026-10-01", by: "us", price: yuan(1) }])).toEqual([]);
  });

  it("stand in the order of their days, of all open sales, up to the day", () => {
    const file = sales(
      {
        concessions: [
          gave("a", "us", "price", { day: "2026-10-09" }),
          gave("z", "us", "price", { day: "2026-12-01" }),
        ],
      },
      { concessions: [gave("b", "us", "price"), gave("c", "us", "price")] },
      { concessions: [gave("d", "us", "price")], closed: { day: "2026-10-03", ending: "won" } },
    );
    expect(
      negotiationWarnings(file, on).map(({ opportunity, concession }) => `${opportunity} ${concession}`),
    ).toEqual(["O-2 b", "O-2 c", "O-1 a"]);
  });
});

describe("the zone of possible agreement", () => {
  const rates = { to: "CNY", rates: { USD: 7 } };

  it("runs from our reservation price to the customer's", () => {
    const position = {
      ours: { reservation: yuan(600) },
      customers: { reservation: { value: dollars(100), grade: "assumed" } },
    } as const;
    expect(bargainingZone(position, { ...on, rates })).toEqual({ from: 600, to: 700, isOpen: true });
    expect(bargainingZone({ ...position, ours: { reservation: yuan(701) } }, { ...on, rates })?.isOpen).toBe(
      false,
    );
  });

  it("is not known while one end is not, or has no rate", () => {
    expect(bargainingZone({ ours: { reservation: yuan(1) } }, on)).toBeNull();
    expect(bargainingZone({ customers: { reservation: yuan(1) } }, on)).toBeNull();
    const euro = { reservation: { amount: 1, currency: "EUR" } };
    expect(bargainingZone({ ours: euro, customers: { reservation: yuan(1) } }, { ...on, rates })).toBeNull();
  });
});
