import {
  type Concession,
  type CustomerFile,
  concessionKinds,
  type Offer,
  type Opportunity,
} from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { factsOf, sales, yuan } from "./sample.ts";

const offer = (day: string, by: Offer["by"], accepted?: boolean): Offer => ({
  day,
  by,
  price: yuan(100),
  ...(accepted !== undefined && { accepted }),
});
const withBuyer = (...list: Partial<Opportunity>[]): CustomerFile => ({
  ...sales(...list),
  stakeholders: [
    { id: "lin", influences: ["economic"] },
    { id: "sun", roles: ["buyer"] },
  ],
});

describe("our concessions without a return", () => {
  const given = (id: string, more: Partial<Concession> = {}): Concession => ({
    id,
    day: "2026-10-20",
    by: "us",
    kind: "payment",
    ...more,
  });
  const open = (...concessions: Concession[]) => factsOf(withBuyer({ concessions })).openConcessions;

  it("are counted, with what they are and with whom to talk of them", () => {
    const text = { en: "30 days longer to pay", "zh-CN": "账期延长 30 天" };
    const list = [
      given("c1", { text }),
      given("c2", { kind: "price", day: "2026-11-01" }),
      given("c3", { kind: "delivery" }),
      given("c4", { by: "customer", kind: "commitment", inReturnFor: "c3" }),
      given("c5", { day: "2026-11-24" }),
    ];
    expect(open(...list)).toEqual({
      value: 2,
      asOf: "2026-11-01",
      grade: null,
      people: ["sun"],
      about: [text, concessionKinds.price],
    });
  });

  it("are none where each got something, or none is written down, and unknown where no sale lists any", () => {
    const none = { value: 0, asOf: null, grade: null };
    expect(open()).toEqual(none);
    expect(open(given("c1", { by: "customer" }))).toEqual(none);
    expect(open(given("c1", { day: "2026-11-24" }))).toEqual(none);
    expect(factsOf(withBuyer({})).openConcessions).toBeUndefined();
    expect(factsOf({ customer: { id: "C-1" } }).openConcessions).toBeUndefined();
  });

  it("are only believed to be all where one of several sales does not list them", () => {
    const file = withBuyer({ concessions: [given("c1")] }, {});
    expect(factsOf(file).openConcessions).toMatchObject({ value: 1, grade: "assumed" });
    expect(factsOf(file, { opportunity: "O-1" }).openConcessions?.grade).toBeNull();
    expect(factsOf(file, { opportunity: "O-2" }).openConcessions).toBeUndefined();
  });

  it("concern the economic buyer where nobody is the buyer", () => {
    const file = {
      ...sales({ concessions: [given("c1")] }),
      stakeholders: [{ id: "lin", influences: ["economic"] }],
    } as const;
    expect(factsOf(file).openConcessions?.people).toEqual(["lin"]);
    expect(factsOf(sales({ concessions: [given("c1")] })).openConcessions?.people).toBeUndefined();
  });
});

describe("the first offer", () => {
  const first = (...offers: Offer[]) => factsOf(withBuyer({ offers })).firstOffer;

  it("is unknown where no sale lists offers, and none before there is one", () => {
    expect(factsOf(withBuyer({})).firstOffer).toBeUndefined();
    expect(factsOf({ customer: { id: "C-1" } }).firstOffer).toBeUndefined();
    expect(first()).toEqual({ value: "none", asOf: null, grade: null });
    expect(first(offer("2026-11-24", "customer"))?.value).toBe("none");
  });

  it("is open where it is the customer's, and nobody has answered or accepted it", () => {
    expect(first(offer("2026-11-23", "customer"))).toEqual({
      value: "open",
      asOf: "2026-11-23",
      grade: null,
      people: ["sun"],
    });
    expect(first(offer("2026-11-01", "customer", false))?.value).toBe("open");
  });

  it("is answered where another follows, or it was ours", () => {
    expect(first(offer("2026-11-01", "customer"), offer("2026-11-02", "us"))).toMatchObject({
      value: "answered",
      asOf: "2026-11-02",
    });
    expect(first(offer("2026-11-01", "customer"), offer("2026-11-24", "us"))?.value).toBe("open");
    expect(first(offer("2026-11-01", "us"))?.value).toBe("answered");
    expect(first(offer("2026-11-01", "us"), offer("2026-11-02", "us", true))?.value).toBe("answered");
  });

  it("is accepted where it was taken as it stood, whoever made it", () => {
    expect(first(offer("2026-11-01", "us", true))?.value).toBe("accepted");
    expect(first(offer("2026-11-02", "us"), offer("2026-11-01", "customer", true))?.value).toBe("accepted");
  });

  it("is that of the sale in which it presses most", () => {
    const [none, answered, accepted, open] = [
      [],
      [offer("2026-11-01", "us")],
      [offer("2026-11-01", "us", true)],
      [offer("2026-11-01", "customer")],
    ];
    const over = (...lists: Offer[][]) =>
      factsOf(withBuyer(...lists.map((offers) => ({ offers })))).firstOffer?.value;
    expect(over(none, answered)).toBe("answered");
    expect(over(answered, accepted)).toBe("accepted");
    expect(over(accepted, open, none)).toBe("open");
  });
});

describe("offers on the table", () => {
  it("are counted over the sales that are meant", () => {
    const two = [offer("2026-11-01", "customer"), offer("2026-10-01", "us"), offer("2026-11-24", "us")];
    const file = withBuyer({ offers: two }, { offers: [offer("2026-09-01", "us")] }, {});
    expect(factsOf(file).offers).toEqual({ value: 3, asOf: "2026-11-01", grade: "assumed" });
    expect(factsOf(file, { opportunity: "O-2" }).offers).toEqual({
      value: 1,
      asOf: "2026-09-01",
      grade: null,
    });
    expect(factsOf(file, { opportunity: "O-3" }).offers).toBeUndefined();
    expect(factsOf(withBuyer({ offers: [] })).offers).toEqual({ value: 0, asOf: null, grade: null });
  });
});
