// A review is the same in any order of portfolio and log, and over any course of reviews an alert never comes twice before it clears.
import fc from "fast-check";
import { type AlertRecord, type Review, review, timeline } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { matrix, on, policy } from "../portfolio/attention/attended.ts";
import { dayText } from "./days.ts";

const points = fc.option(fc.constantFrom(10, 50, 90), { nil: undefined });
const raw = fc.record({
  a: points,
  b: points,
  c: fc.option(fc.nat(3), { nil: undefined }),
  barred: fc.option(fc.boolean(), { nil: undefined }),
});
const day = (month: number) => dayText(739_500 + month * 30);
const log = fc
  .array(fc.tuple(fc.constantFrom(..."ABCD"), fc.nat(5), raw), { maxLength: 16 })
  .map((rows) => rows.map(([customer, month, facts]) => on(day(month), facts, customer)));

/** Six reviews, each with the log of those before. */
function course(snapshots: ReturnType<typeof on>[], order: (records: AlertRecord[]) => AlertRecord[]) {
  const records: AlertRecord[] = [];
  const { customers } = timeline(snapshots);
  return Array.from({ length: 6 }, (_, month): Review => {
    const made = review(
      { customers: month % 2 ? customers : [...customers].reverse() },
      {
        asOf: day(month),
        matrix,
        policy,
        earlier: order([...records]),
      },
    );
    records.push(...made.records);
    return made;
  });
}

it("does not depend on the order of portfolio and log", () => {
  fc.assert(
    fc.property(log, (snapshots) => {
      const one = course(snapshots, (records) => records);
      expect(course([...snapshots].reverse(), (records) => records.reverse())).toEqual(one);
    }),
    { numRuns: 50 },
  );
});

it("raises what is not open, clears what is, and keeps each alert in one list", () => {
  fc.assert(
    fc.property(log, (snapshots) => {
      const open = new Set<string>();
      for (const { raised, open: still, cleared } of course(snapshots, (records) => records)) {
        for (const { id } of raised) expect(open.has(id)).toBe(false);
        const before = [...still.map(({ id }) => id), ...cleared.map(({ alert }) => alert.id)];
        expect(before.sort()).toEqual([...open].sort());
        for (const { alert } of cleared) open.delete(alert.id);
        for (const { id } of raised) open.add(id);
      }
    }),
    { numRuns: 50 },
  );
});
