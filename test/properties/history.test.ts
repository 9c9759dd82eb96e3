// A log of snapshots says the same in any order; what is there twice changes nothing, and what comes in later changes its own day alone.
import fc from "fast-check";
import { readSnapshots, type Snapshot, timeline, writeSnapshots } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { at } from "../portfolio/log.ts";
import { dayText } from "./days.ts";

const FIRST = 739_000;

/** Few customers, days and values, so that corrections, late snapshots, conflicts and repetitions are common. */
const snapshots = fc
  .record({
    customer: fc.constantFrom("A", "B", "__proto__"),
    day: fc.integer({ min: 0, max: 4 }),
    delay: fc.integer({ min: 0, max: 4 }),
    a: fc.constantFrom(undefined, 10, 50),
  })
  .map(({ customer, day, delay, a }) =>
    at(dayText(FIRST + day), a, { customer, recordedOn: dayText(FIRST + day + delay) }),
  );
const logs = fc.array(snapshots, { maxLength: 25 });

/** The entries and open days of a customer's day, as text; the days that a log says something of, by customer and day. */
function daysOf(log: readonly Snapshot[]): Map<string, string> {
  const days = timeline(log).customers.flatMap(({ customer, entries, open }) =>
    [...entries, ...open].map((one) => {
      const { late: _, ...said } = { late: false, ...one };
      return [`${customer} ${one.asOf}`, JSON.stringify(said)] as const;
    }),
  );
  return new Map(days);
}

it("says the same in any order", () => {
  fc.assert(
    fc.property(
      logs.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))),
      ([log, shuffled]) => {
        expect(timeline(shuffled)).toEqual(timeline(log));
      },
    ),
  );
});

it("is changed by no duplicate", () => {
  fc.assert(
    fc.property(
      logs.chain((log) => fc.tuple(fc.constant(log), fc.subarray(log))),
      ([log, again]) => {
        expect(timeline([...log, ...again])).toEqual(timeline(log));
      },
    ),
  );
});

it("one more snapshot changes its own day alone, whatever comes in when, but for what is late", () => {
  fc.assert(
    fc.property(logs, snapshots, (log, one) => {
      const [before, after] = [daysOf(log), daysOf([...log, one])];
      const own = `${one.customer} ${one.asOf}`;
      expect(after.has(own)).toBe(true);
      before.delete(own);
      after.delete(own);
      expect(after).toEqual(before);
    }),
  );
});

it("what is recorded later changes nothing of what was known before", () => {
  fc.assert(
    fc.property(logs, fc.integer({ min: 0, max: 8 }), (log, day) => {
      const knownOn = dayText(FIRST + day);
      const then = log.filter(({ recordedOn }) => recordedOn <= knownOn);
      expect(timeline(log, { knownOn })).toEqual({ ...timeline(then), knownOn });
    }),
  );
});

it("loses nothing: every snapshot of the log holds, is corrected, is open, or repeats one of these", () => {
  fc.assert(
    fc.property(logs, (log) => {
      const { customers } = timeline(log);
      const said = customers.flatMap(({ entries, open }) => [
        ...entries.flatMap(({ snapshot, corrected }) => [snapshot, ...corrected]),
        ...open.flatMap(({ snapshots: all, corrected }) => [...all, ...corrected]),
      ]);
      const content = ({ recordedOn: _, ...rest }: Snapshot): string => JSON.stringify(rest);
      expect(new Set(said.map(content))).toEqual(new Set(log.map(content)));
    }),
  );
});

it("comes back from JSON Lines as it was, and the rest of it where a line is spoilt", () => {
  fc.assert(
    fc.property(logs, fc.nat(), (log, at) => {
      const lines = [...writeSnapshots(log)];
      expect(readSnapshots(lines)).toEqual({ snapshots: log, issues: [] });
      const spoilt = lines.toSpliced(at % (lines.length + 1), 0, "{");
      expect(readSnapshots(spoilt).snapshots).toEqual(log);
      expect(readSnapshots(spoilt).issues.map(({ line }) => line)).toEqual([(at % (lines.length + 1)) + 1]);
    }),
  );
});
