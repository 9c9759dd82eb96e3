import { allocate, type EffortCustomer, type Seller } from "opportunity-matrix/portfolio";
import { describe, expect, it } from "vitest";

const lin: Seller = { id: "lin", hours: 10 };
const right = { id: "1", sellers: ["lin"], strategy: "invest", value: 100 };
const planned = (customers: readonly unknown[], sellers: readonly unknown[] = [lin]) =>
  allocate({ customers: customers as EffortCustomer[], sellers: sellers as Seller[] });
const issuesOf = (...customers: readonly unknown[]) =>
  planned(customers).issues.map(({ code, pointer }) => `${pointer} ${code}`);

describe("a customer", () => {
  it("that cannot be read is refused with its issues, and the others are planned for", () => {
    const wrong = [
      null,
      { ...right, value: "100" },
      { ...right, value: -1 },
      { ...right, minimum: Number.NaN },
    ];
    const plan = planned([...wrong, { id: "2", sellers: "lin", strategy: "invest" }, right]);
    expect(plan.issues.map(({ code, pointer }) => `${pointer} ${code}`)).toEqual([
      "/customers/0 shape.type",
      "/customers/1/value shape.type",
      "/customers/2/value shape.outOfRange",
      "/customers/3/minimum shape.type",
      "/customers/4/sellers shape.type",
      "/customers/4 shape.missing",
    ]);
    expect(plan.refused).toBe(5);
    expect(plan.customers.map(({ customer }) => customer)).toEqual(["1"]);
  });

  it("may have nulls where something is not known, and names in two languages", () => {
    const known = { ...right, name: { en: "One", "zh-CN": "一" }, tier: null, today: null, maximum: 3 };
    expect(issuesOf({ ...known, value: null }, { ...known, id: "2", strategy: null })).toEqual([]);
  });

  it("has a minimum that is not above its maximum", () => {
    expect(issuesOf({ ...right, minimum: 3, maximum: 2 })).toEqual(["/customers/0 customer.range"]);
    expect(issuesOf({ ...right, minimum: 3, maximum: 3 })).toEqual([]);
  });

  it("whose id another one has is refused, and the other one too, in whatever order they come", () => {
    const plan = planned([right, { ...right, id: "2" }, { ...right, value: 7 }]);
    expect(plan.issues).toEqual(
      [0, 2].map((i) => ({
        code: "customer.twice",
        pointer: `/customers/${i}/id`,
        params: { id: "1", count: 2 },
      })),
    );
    expect(plan.customers.map(({ customer }) => customer)).toEqual(["2"]);
    expect(plan.refused).toBe(2);
  });

  it("keeps its other sellers where one of them is not there", () => {
    const plan = planned([{ ...right, sellers: ["lee", "lin"] }]);
    expect(plan.issues).toEqual([
      { code: "customer.sellerMissing", pointer: "/customers/0/sellers/0", params: { found: '"lee"' } },
    ]);
    expect(plan.customers[0]?.by).toEqual([{ seller: "lin", hours: 10 }]);
  });
});

describe("sellers", () => {
  it.each([
    [[{ hours: 1 }], "sellers[0].id must be a text of its own, found undefined"],
    [[{ id: "", hours: 1 }], 'sellers[0].id must be a text of its own, found ""'],
    [[lin, lin], 'sellers[1].id must be a text of its own, found "lin"'],
    [[{ id: "a" }], "sellers[0].hours must be from 0 to 9000, found undefined"],
    [[{ id: "a", hours: -1 }], "sellers[0].hours must be from 0 to 9000, found -1"],
    [[{ id: "a", hours: Number.NaN }], "sellers[0].hours must be from 0 to 9000, found NaN"],
    [[{ id: "a", hours: 9001 }], "sellers[0].hours must be from 0 to 9000, found 9001"],
  ])("%j are refused", (sellers, message) => {
    expect(() => planned([], sellers)).toThrow(new RangeError(message));
  });
});

it("values that cannot be summed exactly are refused, and it is said what to do", () => {
  const large = { ...right, value: 5_000_000_000 };
  expect(planned([large]).refused).toBe(0);
  expect(() => planned([large, { ...large, id: "2" }])).toThrow(
    "the values of all customers must add up to at most 9000000000, found about 10000000000; give them in a larger unit, such as thousands",
  );
});
