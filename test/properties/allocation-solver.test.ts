// Plans of hours are as good as those of a solver of mixed-integer programs: HiGHS (Huangfu and Hall 2018), which knows nothing of how they are made.
import fc from "fast-check";
import load from "highs";
import { allocate, defaultEffortPolicy, type EffortPolicy } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { asLp, MINIMUM_HOUR, UNKNOWN_HOUR } from "../portfolio/allocation/as-lp.ts";

const highs = await load();
const ids = ["s1", "s2", "s3", "s4", "s5", "s6"];

const portfolio = fc.record({
  hours: fc.array(fc.integer({ min: 5, max: 160 }), { minLength: 2, maxLength: 6 }),
  drawn: fc.array(
    fc.record({
      open: fc.subarray(ids, { minLength: 1, maxLength: 3 }),
      strategy: fc.constantFrom(...Object.keys(defaultEffortPolicy.responses)),
      value: fc.option(fc.nat({ max: 1000 }), { freq: 8 }),
      minimum: fc.integer({ min: 0, max: 4 }),
      more: fc.option(fc.integer({ min: 0, max: 10 }), { freq: 3 }),
    }),
    { minLength: 20, maxLength: 45 },
  ),
});

const { tiers: _, ...untiered } = defaultEffortPolicy;

/** Steps of half an hour, at whose ends the bends of the default responses lie; and steps of three hours, over which they lie. */
const policies: readonly (readonly [EffortPolicy, number])[] = [
  [{ ...untiered, stepHours: 0.5 }, 1],
  [
    {
      ...untiered,
      responses: { ...untiered.responses, withdraw: { exitHours: 6 }, excluded: { exitHours: 9 } },
      stepHours: 3,
    },
    3,
  ],
];

it.each(policies)("in steps that lie in one piece of a response, or over several", (policy, unit) => {
  fc.assert(
    fc.property(portfolio, ({ hours, drawn }) => {
      const sellers = hours.map((one, i) => ({ id: ids[i] as string, hours: Math.ceil(one / unit) * unit }));
      const customers = drawn.map(({ open, strategy, value, minimum, more }, i) => ({
        id: `c${i}`,
        sellers: open.filter((id) => sellers.some((seller) => seller.id === id)),
        strategy,
        value,
        minimum: minimum * unit,
        maximum: more === null ? 9000 : (minimum + more) * unit,
      }));
      const { Status, ObjectiveValue } = highs.solve(asLp(customers, sellers, policy), { mip_rel_gap: 0 });
      expect(Status).toBe("Optimal");
      const plan = allocate({ customers, sellers, policy });
      const worth = plan.customers.map((line) => {
        const towards = Math.min(line.hours, line.minimum);
        return towards * (line.value === null ? UNKNOWN_HOUR : MINIMUM_HOUR) + (line.value ?? 0);
      });
      // Each step is rounded to a millionth, and the solver ends within its tolerances.
      expect(worth.reduce((a, b) => a + b, 0)).toBeCloseTo(ObjectiveValue, 2);
    }),
    { numRuns: 25 },
  );
});
