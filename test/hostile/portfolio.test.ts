// Portfolios made to break the plan of hours: names that objects have of their own, and far more ways to serve than there are customers.
import { allocate, defaultEffortPolicy } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";

it.each(["__proto__", "constructor", "toString", "10", "客户 ", "a/b~c"])(
  "%s is an id, a tier and a strategy like any other",
  (name) => {
    const policy = {
      ...defaultEffortPolicy,
      responses: JSON.parse(`{${JSON.stringify(name)}:{"points":[[0,0],[4,0.4]]}}`),
      tiers: JSON.parse(`{${JSON.stringify(name)}:{"minimum":1}}`),
    };
    const { customers, sellers } = allocate({
      customers: [{ id: name, sellers: [name], tier: name, strategy: name, value: 10 }],
      sellers: [{ id: name, hours: 3 }],
      policy,
    });
    expect(customers[0]).toMatchObject({ customer: name, hours: 3, minimum: 1, value: 3 });
    expect(sellers[0]?.oneMore.value).toBe(1);
  },
);

it("10,000 customers who are each open to all of 200 sellers are planned for", () => {
  const sellers = Array.from({ length: 200 }, (_, i) => ({ id: `s${i}`, hours: 100 }));
  const ids = sellers.map(({ id }) => id);
  const customers = Array.from({ length: 10_000 }, (_, i) => ({
    id: `c${i}`,
    sellers: ids,
    strategy: "invest",
    value: 1 + (i % 977),
  }));
  const plan = allocate({ customers, sellers });
  expect([plan.planned, plan.unused]).toEqual([20_000, 0]);
  // All hours are one pool here, so the best 20,000 of them are easily found.
  const pool = allocate({
    customers: customers.map((one) => ({ ...one, sellers: ["a", "b", "c"] })),
    sellers: ["a", "b", "c"].map((id, i) => ({ id, hours: i < 2 ? 9000 : 2000 })),
  });
  expect(plan.value).toBe(pool.value);
});
