import {
  allocate,
  defaultEffortPolicy,
  type EffortCustomer,
  type EffortPolicy,
} from "opportunity-matrix/portfolio";
import { describe, expect, it } from "vitest";

const policy: EffortPolicy = {
  format: 1,
  id: "p",
  version: "2",
  stepHours: 0.5,
  responses: {
    win: {
      points: [
        [0, 0],
        [10, 0.5],
        [30, 0.7],
      ],
    },
    leave: { exitHours: 4 },
  },
  tiers: { A: { minimum: 2 } },
};
const lin = { id: "lin", hours: 20 };
const customer = (id: string, rest: Partial<EffortCustomer> = {}): EffortCustomer => ({
  id,
  sellers: ["lin"],
  strategy: "win",
  value: 1000,
  ...rest,
});
const plan = (customers: readonly EffortCustomer[], sellers = [lin]) =>
  allocate({ customers, sellers, policy });
const hoursIn = (customers: readonly EffortCustomer[]) =>
  plan(customers).customers.map(({ customer: id, hours }) => `${id} ${hours}`);

describe("hours go", () => {
  it("where they win most, and by id where they win the same", () => {
    expect(hoursIn([customer("2"), customer("1"), customer("3", { value: 1001 })])).toEqual([
      "1 10",
      "2 0",
      "3 10",
    ]);
  });

  it("to minimums first, those of unknown value before those of known ones, and exits last", () => {
    const all = [
      customer("known", { minimum: 10 }),
      customer("large", { value: 1_000_000 }),
      customer("unknown", { value: null, minimum: 9 }),
      customer("left", { strategy: "leave" }),
    ];
    expect(hoursIn(all)).toEqual(["known 10", "large 0", "left 1", "unknown 9"]);
  });

  it("to a customer that we leave for its exit alone, whatever its value, its minimum or its tier", () => {
    const left = customer("left", { strategy: "leave", minimum: 9, tier: "A", value: 1e6, today: 6 });
    const [line] = plan([left]).customers;
    expect(line).toMatchObject({
      hours: 4,
      minimum: 4,
      maximum: 4,
      value: 0,
      lastStep: null,
      nextStep: null,
    });
    expect(hoursIn([{ ...left, minimum: 0, maximum: 1 }])).toEqual(["left 1"]);
  });

  it("in whole steps: minimums are rounded up, maximums down, and a maximum limits the minimum of the tier", () => {
    expect(hoursIn([customer("1", { value: 0, minimum: 1.2 })])).toEqual(["1 1.5"]);
    expect(hoursIn([customer("1", { maximum: 1.9 })])).toEqual(["1 1.5"]);
    expect(hoursIn([customer("1", { minimum: 1.2, maximum: 1.3 })])).toEqual(["1 1"]);
    expect(hoursIn([customer("1", { tier: "A", value: 0, maximum: 1 })])).toEqual(["1 1"]);
    expect(hoursIn([customer("1", { tier: "constructor", value: 0 })])).toEqual(["1 0"]);
  });
});

describe("a plan", () => {
  it("says what hours win, what one more step would, and who serves", () => {
    const {
      customers,
      sellers,
      value,
      planned,
      unused,
      policy: made,
    } = plan([customer("1", { sellers: ["lin", "zhou"], today: 4 })], [lin, { id: "zhou", hours: 3.2 }]);
    expect(customers).toEqual([
      {
        customer: "1",
        name: "1",
        tier: null,
        strategy: "win",
        hours: 23,
        by: [
          { seller: "lin", hours: 20 },
          { seller: "zhou", hours: 3 },
        ],
        minimum: 0,
        maximum: null,
        short: 0,
        atStake: 1000,
        value: 630,
        lastStep: 5,
        nextStep: 5,
        today: 4,
        standing: "under",
        reasons: [
          { code: "beyondMinimum", params: { hours: 23, step: 0.5, value: 5 } },
          { code: "elsewhere", params: { step: 0.5, value: 5, sellers: ["lin", "zhou"] } },
          { code: "shared", params: { sellers: ["lin", "zhou"] } },
          { code: "underServed", params: { today: 4, hours: 23, more: 19 } },
        ],
      },
    ]);
    expect([value, planned, unused]).toEqual([630, 23, 0.2]);
    expect(made).toEqual({ id: "p", version: "2", label: "p" });
    expect(sellers[1]).toEqual({
      seller: "zhou",
      name: "zhou",
      hours: 3.2,
      planned: 3,
      unused: 0.2,
      customers: 1,
      oneMore: { hours: 1, value: 10, minimumHours: 0 },
      another: { value: 30, minimumHours: 0 },
      without: { value: -30, minimumHours: 0 },
      reasons: [{ code: "unused.belowStep", params: { hours: 0.2, step: 0.5 } }],
    });
  });

  it("counts in hours what one more hour brings towards minimums", () => {
    const [seller] = plan([customer("1", { minimum: 30 })]).sellers;
    expect(seller?.oneMore).toEqual({ hours: 1, value: 10, minimumHours: 1 });
    expect(seller?.without).toEqual({ value: -600, minimumHours: -20 });
  });

  it("gives a whole step more where a step is longer than an hour", () => {
    const [seller] = allocate({
      customers: [customer("1")],
      sellers: [lin],
      policy: { ...policy, stepHours: 4 },
    }).sellers;
    expect(seller?.oneMore).toEqual({ hours: 4, value: 40, minimumHours: 0 });
  });

  it("compares today's hours with what is planned, and calls nobody over-served who is short or unknown", () => {
    const { customers, overServed, underServed, toFindOut } = plan([
      customer("1", { today: 12, value: 2000, maximum: 10 }),
      customer("2", { today: 9.5, value: 1500, maximum: 10 }),
      customer("3", { today: 3, value: null }),
      customer("4", { today: 3, sellers: [], minimum: 1 }),
      customer("5", { today: 0, value: null }),
      customer("6", { strategy: null, minimum: 0 }),
    ]);
    expect(customers.map(({ standing }) => standing)).toEqual([
      "over",
      "under",
      "unsettled",
      "unsettled",
      "asPlanned",
      null,
    ]);
    expect(overServed).toEqual({ customers: 1, hours: 2 });
    expect(underServed).toEqual({ customers: 1, hours: 0.5 });
    expect(toFindOut).toEqual(["3", "5", "6"]);
  });

  it("is empty without customers, and serves nobody without sellers", () => {
    expect(plan([])).toMatchObject({
      hours: 20,
      planned: 0,
      unused: 20,
      value: 0,
      customers: [],
      shortages: [],
    });
    expect(allocate({ customers: [], sellers: [] })).toMatchObject({ hours: 0, sellers: [] });
    const { customers, shortages } = plan([customer("1", { sellers: [], tier: "A" })], []);
    expect(customers[0]?.hours).toBe(0);
    expect(shortages).toEqual([{ customers: ["1"], sellers: [], needed: 2, available: 0, short: 2 }]);
  });

  it("is frozen, leaves what it was given as it was, and shows names", () => {
    const customers = [customer("1", { name: { en: "One", "zh-CN": "一" } })];
    const made = plan(customers);
    expect(Object.isFrozen(made.customers[0]?.by)).toBe(true);
    expect(Object.isFrozen(customers[0])).toBe(false);
    expect(Object.isFrozen(customers[0]?.name)).toBe(false);
    expect(made.customers[0]?.name).toEqual({ en: "One", "zh-CN": "一" });
  });

  it("uses the policy of the library where none is given", () => {
    expect(allocate({ customers: [], sellers: [] }).policy).toEqual({
      id: defaultEffortPolicy.id,
      version: defaultEffortPolicy.version,
      label: defaultEffortPolicy.label,
    });
  });
});
