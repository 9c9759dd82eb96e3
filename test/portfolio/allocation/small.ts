// Small portfolios, a policy whose gains per hour are whole, and every plan there is, tried one by one.
import fc from "fast-check";
import type { AllocateOptions, EffortCustomer, EffortPolicy, Seller } from "opportunity-matrix/portfolio";

/** By strategy, what each hour wins, in thousandths of the value at stake. */
const perHour = {
  steep: [30, 20, 20, 10, 0, 0],
  flat: [10, 10, 10, 10, 10, 10],
  short: [50, 0, 0, 0, 0, 0],
} as const;

/** The points of a response that wins so much per hour, those on a straight line too. */
function pointsOf(gains: readonly number[]): readonly (readonly [number, number])[] {
  const until = (hours: number): number => gains.slice(0, hours).reduce((sum, gain) => sum + gain, 0);
  return [0, ...gains].map((_, hours) => [hours, until(hours) / 1000]);
}

const exitHours = 2;

const policy: EffortPolicy = {
  format: 1,
  id: "small",
  version: "1",
  stepHours: 1,
  responses: {
    ...Object.fromEntries(Object.entries(perHour).map(([id, gains]) => [id, { points: pointsOf(gains) }])),
    leave: { exitHours },
  },
  tiers: { A: { minimum: 1 }, B: { maximum: 3 } },
};

export type Portfolio = {
  readonly customers: readonly EffortCustomer[];
  readonly sellers: readonly Seller[];
};

const sellerIds = ["s1", "s2", "s3"] as const;

/** Up to three sellers and so many customers, with values that often are the same, so that ties are common. */
export function portfolios(customers: number, hours: number): fc.Arbitrary<Portfolio> {
  const customer = fc.record({
    sellers: fc.subarray([...sellerIds]),
    strategy: fc.constantFrom("steep", "flat", "short", "leave", null),
    tier: fc.constantFrom("A", "B", "C", null),
    value: fc.constantFrom(null, 0, 100, 200, 201, 500),
    range: fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 3 })),
    isBound: fc.boolean(),
    today: fc.constantFrom(null, 0, 1, 3),
  });
  return fc
    .record({
      customers: fc.array(customer, { maxLength: customers }),
      hours: fc.array(fc.nat({ max: hours }), { minLength: 1, maxLength: 3 }),
    })
    .map(({ customers: drawn, hours: given }) => {
      const sellers = given.map((one, i) => ({ id: sellerIds[i] as string, hours: one }));
      return {
        sellers,
        customers: drawn.map(({ range: [minimum, more], isBound, sellers: open, ...rest }, i) => ({
          id: `c${i}`,
          ...rest,
          sellers: open.filter((id) => sellers.some((one) => one.id === id)),
          ...(isBound && { minimum, maximum: minimum + more }),
        })),
      };
    });
}

/** What a plan is judged by, the most important first: hours towards minimums, those of customers of unknown value, and value in thousandths. */
export type Worth = readonly [minimum: number, unknown: number, value: number];

/** What so many hours are worth with a customer; undefined where it must not have so many. */
export function worthOf(customer: EffortCustomer, hours: number): Worth | undefined {
  const { strategy, value } = customer;
  const tier = policy.tiers?.[customer.tier ?? ""] ?? {};
  const most = customer.maximum ?? tier.maximum ?? Infinity;
  const isLeft = strategy === "leave";
  const least = Math.min(isLeft ? exitHours : (customer.minimum ?? tier.minimum ?? 0), most);
  const towards = Math.min(hours, least);
  if (isLeft) return hours > least ? undefined : [towards, 0, 0];
  if (strategy === null || value === null) return hours > least ? undefined : [towards, towards, 0];
  const gains: readonly number[] = perHour[strategy as keyof typeof perHour];
  return hours > most ? undefined : [towards, 0, value * gains.slice(0, hours).reduce((a, b) => a + b, 0)];
}

const isBetter = (a: Worth, b: Worth): boolean =>
  a[0] - b[0] > 0 || (a[0] === b[0] && (a[1] > b[1] || (a[1] === b[1] && a[2] > b[2])));

const plus = (a: Worth, b: Worth): Worth => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

/** The worth of the best of all plans, found by trying each way to give each customer hours of each of its sellers. */
export function bestOfAll({ customers, sellers }: Portfolio): Worth {
  const left = new Map(sellers.map(({ id, hours }) => [id, hours]));
  const known = new Map<string, Worth>();
  const bestFrom = (i: number): Worth => {
    const customer = customers[i];
    if (customer === undefined) return [0, 0, 0];
    const state = `${i} ${[...left.values()].join(" ")}`;
    const found = known.get(state);
    if (found !== undefined) return found;
    let best: Worth = [-1, 0, 0];
    const give = (which: number, hours: number): void => {
      const seller = customer.sellers[which];
      if (seller === undefined) {
        const worth = worthOf(customer, hours);
        const all = worth && plus(worth, bestFrom(i + 1));
        if (all && isBetter(all, best)) best = all;
        return;
      }
      const room = left.get(seller) as number;
      for (let taken = 0; taken <= Math.min(room, 8); taken++) {
        left.set(seller, room - taken);
        give(which + 1, hours + taken);
      }
      left.set(seller, room);
    };
    give(0, 0);
    known.set(state, best);
    return best;
  };
  return bestFrom(0);
}

export const asked = (portfolio: Portfolio): AllocateOptions => ({ ...portfolio, policy });
