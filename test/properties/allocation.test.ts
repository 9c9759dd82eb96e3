// What holds of every plan of hours, and that no plan is better, against all plans tried one by one.
import fc from "fast-check";
import { type Allocation, allocate, type EffortCustomer } from "opportunity-matrix/portfolio";
import { describe, expect, it } from "vitest";
import {
  asked,
  bestOfAll,
  type Portfolio,
  portfolios,
  type Worth,
  worthOf,
} from "../portfolio/allocation/small.ts";

const small = portfolios(4, 6);
const middle = portfolios(14, 30);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The worth of a plan, counted from its hours and from nothing else that it says. */
function worthOfPlan({ customers }: Portfolio, plan: Allocation): Worth {
  const total: [number, number, number] = [0, 0, 0];
  for (const customer of customers) {
    const hours = plan.customers.find((line) => line.customer === customer.id)?.hours as number;
    const worth = worthOf(customer, hours) ?? [Number.NaN, Number.NaN, Number.NaN];
    for (const i of [0, 1, 2] as const) total[i] += worth[i];
  }
  return total;
}

/** The portfolio with other hours of one seller. */
const withHours = ({ customers, sellers }: Portfolio, seller: string, change: (hours: number) => number) => ({
  customers,
  sellers: sellers.map((one) => (one.id === seller ? { ...one, hours: change(one.hours) } : one)),
});

describe("a plan of hours", () => {
  it("is the best of all plans", () => {
    fc.assert(
      fc.property(small, (portfolio) => {
        expect(worthOfPlan(portfolio, allocate(asked(portfolio)))).toEqual(bestOfAll(portfolio));
      }),
      { numRuns: 300 },
    );
  });

  it("says exactly what one more hour, another seller, and one seller less would change", () => {
    fc.assert(
      fc.property(small, (portfolio) => {
        const [minimum, , value] = bestOfAll(portfolio);
        for (const { seller, oneMore, another, without } of allocate(asked(portfolio)).sellers) {
          for (const [effect, change] of [
            [oneMore, (hours: number) => hours + 1],
            [another, (hours: number) => hours * 2],
            [without, () => 0],
          ] as const) {
            const [least, , most] = bestOfAll(withHours(portfolio, seller, change));
            expect(effect.minimumHours).toBe(least - minimum);
            expect(effect.value).toBeCloseTo((most - value) / 1000, 9);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("says of larger portfolios what the plan with other hours says", () => {
    const totals = (portfolio: Portfolio) => {
      const plan = allocate(asked(portfolio));
      const met = sum(plan.customers.map(({ hours, minimum }) => Math.min(hours, minimum)));
      return { plan, met, value: plan.value };
    };
    fc.assert(
      fc.property(middle, (portfolio) => {
        const { plan, met, value } = totals(portfolio);
        for (const { seller, oneMore, another, without } of plan.sellers) {
          for (const [effect, change] of [
            [oneMore, (hours: number) => hours + 1],
            [another, (hours: number) => hours * 2],
            [without, () => 0],
          ] as const) {
            const other = totals(withHours(portfolio, seller, change));
            expect(effect.minimumHours).toBe(other.met - met);
            expect(effect.value).toBeCloseTo(other.value - value, 6);
          }
        }
      }),
    );
  });

  it("never spends more than there is, and accounts for every hour", () => {
    fc.assert(
      fc.property(middle, (portfolio) => {
        const plan = allocate(asked(portfolio));
        expect(plan.planned + plan.unused).toBe(plan.hours);
        for (const { seller, hours, planned, unused, reasons } of plan.sellers) {
          expect(planned).toBeLessThanOrEqual(hours);
          expect(planned + unused).toBe(hours);
          expect(reasons.length > 0).toBe(unused > 0);
          const spent = plan.customers.flatMap(({ by }) => by).filter((one) => one.seller === seller);
          expect(sum(spent.map((one) => one.hours))).toBe(planned);
        }
        for (const line of plan.customers) {
          const { id: _, sellers } = portfolio.customers.find(
            ({ id }) => id === line.customer,
          ) as EffortCustomer;
          expect(sum(line.by.map(({ hours }) => hours))).toBe(line.hours);
          expect(line.by.every(({ seller, hours }) => sellers.includes(seller) && hours > 0)).toBe(true);
          expect(line.short).toBe(Math.max(0, line.minimum - line.hours));
        }
      }),
    );
  });

  it("leaves no value on the table: what one more step wins is nowhere above what a seller's last step wins, nor is there room", () => {
    fc.assert(
      fc.property(middle, (portfolio) => {
        const plan = allocate(asked(portfolio));
        for (const { customer, nextStep } of plan.customers) {
          if (nextStep === null || nextStep === 0) continue;
          const { sellers } = portfolio.customers.find(({ id }) => id === customer) as EffortCustomer;
          for (const seller of sellers) {
            expect(plan.sellers.find((one) => one.seller === seller)?.unused).toBe(0);
            for (const other of plan.customers) {
              const isServed = other.by.some((one) => one.seller === seller);
              if (isServed && other.hours > other.minimum)
                expect(other.lastStep).toBeGreaterThanOrEqual(nextStep);
            }
          }
        }
      }),
    );
  });

  it("is the same in any order", () => {
    const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
      fc.shuffledSubarray([...items], { minLength: items.length });
    const both = middle.chain((portfolio) =>
      fc.record({
        portfolio: fc.constant(portfolio),
        customers: shuffled(portfolio.customers),
        sellers: shuffled(portfolio.sellers),
      }),
    );
    fc.assert(
      fc.property(both, ({ portfolio, customers, sellers }) => {
        const turned = customers.map((one) => ({
          ...one,
          sellers: [...one.sellers, ...one.sellers].reverse(),
        }));
        expect(allocate(asked({ customers: turned, sellers }))).toEqual(allocate(asked(portfolio)));
      }),
    );
  });

  it("wins no less with more hours, meets no fewer minimums, and takes no hour from anybody", () => {
    fc.assert(
      fc.property(middle, fc.nat({ max: 5 }), (portfolio, more) => {
        const before = allocate(asked(portfolio));
        const after = allocate(asked(withHours(portfolio, "s1", (hours) => hours + more)));
        after.customers.forEach(({ hours }, i) => {
          expect(hours).toBeGreaterThanOrEqual(before.customers[i]?.hours as number);
        });
        expect(after.value).toBeGreaterThanOrEqual(before.value);
      }),
    );
  });

  it("explains what is short: those customers need exactly so much more than all their sellers have", () => {
    fc.assert(
      fc.property(portfolios(14, 6), (portfolio) => {
        const plan = allocate(asked(portfolio));
        const lineOf = (customer: string) => plan.customers.find((one) => one.customer === customer);
        for (const { customers, sellers, needed, available, short } of plan.shortages) {
          expect(needed).toBe(sum(customers.map((id) => lineOf(id)?.minimum as number)));
          const hours = sellers.map((id) => portfolio.sellers.find((one) => one.id === id)?.hours as number);
          expect(available).toBe(sum(hours));
          expect(short).toBe(needed - available);
          expect(short).toBe(sum(customers.map((id) => lineOf(id)?.short as number)));
          for (const id of customers) {
            const open = portfolio.customers.find((one) => one.id === id)?.sellers ?? [];
            expect(open.every((seller) => sellers.includes(seller))).toBe(true);
          }
        }
        const short = plan.customers.filter((line) => line.short > 0).map(({ customer }) => customer);
        const named = plan.shortages.flatMap(({ customers }) => customers);
        expect(named).toEqual([...new Set(named)]);
        expect(short.filter((customer) => !named.includes(customer))).toEqual([]);
      }),
    );
  });

  it("is plain JSON", () => {
    fc.assert(
      fc.property(middle, (portfolio) => {
        const plan = allocate(asked(portfolio));
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      }),
    );
  });
});
