// Two scores of one portfolio: nobody disagrees with himself, who is first does not matter, nor does any order; and the weighted kappa is the
// formula of Cohen as it is written, summed over all pairs of cells.
import fc from "fast-check";
import { disagreements, type Snapshot } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { matrix, on } from "../portfolio/attention/attended.ts";

const points = fc.option(fc.constantFrom(10, 50, 90), { nil: undefined, freq: 8 });
const raw = fc.record({ a: points, b: points, barred: fc.option(fc.boolean(), { nil: undefined }) });
const scores = fc.uniqueArray(fc.tuple(fc.constantFrom(..."ABCDEFGH"), raw), {
  selector: ([customer]) => customer,
});
const snapshots = scores.map((all) => all.map(([customer, facts]) => on("2026-12-01", facts, customer)));
const compared = (first: readonly Snapshot[], second: readonly Snapshot[]) =>
  disagreements(first, second, { matrix });

it("nobody disagrees with himself", () => {
  fc.assert(
    fc.property(snapshots, (all) => {
      const { customers, alike, cells, axes, facts } = compared(all, all);
      expect([alike, facts]).toEqual([customers.length, []]);
      for (const { kappa, why } of [cells, ...axes]) expect(kappa).toBe(why === null ? 1 : null);
    }),
    { numRuns: 100 },
  );
});

it("is the same whoever is first, with the sides exchanged", () => {
  fc.assert(
    fc.property(snapshots, snapshots, (one, other) => {
      const [there, back] = [compared(one, other), compared(other, one)];
      expect(back).toEqual({
        ...there,
        customers: there.customers.map((of) => ({
          ...of,
          first: of.second,
          second: of.first,
          facts: of.facts.map((fact) => ({ ...fact, first: fact.second, second: fact.first })),
        })),
        onlyFirst: there.onlySecond,
        onlySecond: there.onlyFirst,
      });
    }),
    { numRuns: 100 },
  );
});

it("does not depend on the order of the scores", () => {
  fc.assert(
    fc.property(snapshots, snapshots, (one, other) => {
      expect(compared([...one].reverse(), [...other].reverse())).toEqual(compared(one, other));
    }),
    { numRuns: 100 },
  );
});

it("has the kappa of the formula as it is written", () => {
  const cells = matrix.plan.cells.flatMap((row, x) => row.map(({ id }, y) => ({ id, x, y })));
  const share = (all: readonly string[], id: string) => all.filter((one) => one === id).length / all.length;
  fc.assert(
    fc.property(snapshots, snapshots, (one, other) => {
      const found = compared(one, other);
      const placed = found.customers.filter((of) => of.first.includes("/") && of.second.includes("/"));
      const [firsts, seconds] = [placed.map((of) => of.first), placed.map((of) => of.second)];
      const both = placed.map((of) => `${of.first} ${of.second}`);
      let [observed, expected] = [0, 0];
      for (const first of cells) {
        for (const second of cells) {
          const distance = Math.abs(first.x - second.x) + Math.abs(first.y - second.y);
          observed += distance * share(both, `${first.id} ${second.id}`);
          expected += distance * share(firsts, first.id) * share(seconds, second.id);
        }
      }
      const { customers, kappa } = found.cells;
      expect(customers).toBe(placed.length);
      if (kappa === null) expect(placed.length === 0 || expected === 0).toBe(true);
      else expect(kappa).toBeCloseTo(1 - observed / expected, 9);
    }),
    { numRuns: 200 },
  );
});
