// Transitions add up to the counts of the cells they come from and go to; a portfolio beside itself has moved and drifted nowhere.
import fc from "fast-check";
import { dwellTimes, factDrift, movement, type Standing, timeline } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { at, matrix } from "../portfolio/log.ts";
import { dayText } from "./days.ts";

const value = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
const portfolios = (asOf: string) =>
  fc
    .dictionary(fc.constantFrom(..."ABCDEFGH"), fc.tuple(value, value), { maxKeys: 8 })
    .map((customers): Standing[] =>
      Object.entries(customers).map(([customer, [a, b]]) => ({ snapshot: at(asOf, a, { customer, b }) })),
    );
const [earlier, later] = [portfolios("2026-10-01"), portfolios("2026-11-01")];
const amounts = fc.dictionary(
  fc.constantFrom(..."ABCDEFGH"),
  fc.nat(1_000_000).map((cents) => cents / 100),
);

it("the transitions from a state add up to who was in it, and those to it to who is; nobody is lost", () => {
  fc.assert(
    fc.property(earlier, later, amounts, (before, after, money) => {
      const { states, transitions } = movement(before, after, {
        matrix,
        amountOf: (customer) => money[customer],
      });
      for (const { state, before: was, after: is } of states) {
        for (const key of ["customers", "withoutAmount", "amount"] as const) {
          const sum = (end: "from" | "to") =>
            transitions
              .filter((one) => one[end] === state)
              .reduce((all, one) => all + Math.round(one[key] * 100), 0) / 100;
          expect([sum("from"), sum("to")]).toEqual([was[key], is[key]]);
        }
      }
      const customers = new Set([...before, ...after].map(({ snapshot }) => snapshot.customer));
      expect(transitions.reduce((all, one) => all + one.customers, 0)).toBe(customers.size);
    }),
  );
});

it("is the same in any order", () => {
  const shuffledTwo = fc
    .tuple(earlier, later)
    .chain(([before, after]) =>
      fc.tuple(
        fc.constant([before, after] as const),
        fc.shuffledSubarray(before, { minLength: before.length }),
        fc.shuffledSubarray(after, { minLength: after.length }),
      ),
    );
  fc.assert(
    fc.property(shuffledTwo, ([[before, after], was, is]) => {
      expect(movement(was, is, { matrix })).toEqual(movement(before, after, { matrix }));
      expect(factDrift(was, is, { matrix })).toEqual(factDrift(before, after, { matrix }));
    }),
    { numRuns: 50 },
  );
});

it("beside itself nobody has moved and nothing has drifted", () => {
  fc.assert(
    fc.property(earlier, (portfolio) => {
      expect(movement(portfolio, portfolio, { matrix }).moved).toEqual([]);
      for (const { psi } of factDrift(portfolio, portfolio, { matrix }))
        expect(psi).toBe(portfolio.length === 0 ? null : 0);
    }),
  );
});

it("the index of a drift is never negative, and every customer is in one bin of each fact", () => {
  fc.assert(
    fc.property(earlier, later, (before, after) => {
      for (const { psi, bins } of factDrift(before, after, { matrix })) {
        expect(psi ?? 0).toBeGreaterThanOrEqual(0);
        expect(bins.reduce((sum, bin) => sum + bin.before, 0)).toBe(before.length);
        expect(bins.reduce((sum, bin) => sum + bin.after, 0)).toBe(after.length);
      }
    }),
  );
});

it("a customer's stays fill the time from the first snapshot to the last, and one of them goes on", () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
      const log = values.map((a, i) => at(dayText(739_000 + i * 30), a));
      const dwell = dwellTimes(timeline(log));
      expect(dwell.reduce((sum, { inside }) => sum + inside, 0)).toBe(1);
      expect(dwell.reduce((sum, { fromTheStart }) => sum + fromTheStart, 0)).toBe(1);
      expect(dwell.reduce((sum, { spells }) => sum + spells, 0)).toBeLessThanOrEqual(values.length);
      for (const { spells, ended, inside } of dwell) expect(ended + inside).toBe(spells);
    }),
  );
});

it("the fact that is named for a move pulled the way the customer went, and no other fact of that way pulled more", () => {
  const bands = ["low", "medium", "high"];
  const ranks = (cell: string): number[] => cell.split("/").map((band) => bands.indexOf(band));
  fc.assert(
    fc.property(earlier, later, (before, after) => {
      for (const { from, to, strongest, comparison } of movement(before, after, { matrix }).moved) {
        if (!from.includes("/") || !to.includes("/")) continue;
        const [was, is] = [ranks(from), ranks(to)];
        const ways = { x: (is[0] ?? 0) - (was[0] ?? 0), y: (is[1] ?? 0) - (was[1] ?? 0) };
        const pulls = Object.entries(comparison?.axes ?? {}).flatMap(([axis, { change }]) => {
          const points = (change.score ?? 0) / 1e6;
          return points * ways[axis as "x" | "y"] > 0 ? [Math.abs(points)] : [];
        });
        // In this model each axis has one fact, and no gate: the change of an axis is its fact's.
        expect(strongest === null ? 0 : Math.abs(strongest.change)).toBe(Math.max(0, ...pulls));
        if (strongest) expect(strongest.change * ways[strongest.axis as "x" | "y"]).toBeGreaterThan(0);
      }
    }),
  );
});
