// The guard against flapping: who goes to and fro within the margin never moves, and without a guard what counts is where the model puts one.
import fc from "fast-check";
import { compileModel, type MovementGuard } from "opportunity-matrix";
import { countedHistory, timeline } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { sample } from "../engine/sample.ts";
import { at } from "../portfolio/log.ts";
import { dayText } from "./days.ts";

const values = fc.array(
  fc.option(
    fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
    { nil: undefined, freq: 12 },
  ),
  {
    minLength: 1,
    maxLength: 15,
  },
);

function walk(guard: MovementGuard | undefined, series: readonly (number | undefined)[]) {
  const by = compileModel(sample(guard === undefined ? {} : { movement: guard }));
  const log = series.map((a, i) => at(dayText(739_000 + i), a, { by }));
  return countedHistory(timeline(log), [by]).customers[0]?.entries ?? [];
}

it("a series that oscillates within the margin never counts as moved", () => {
  const near = fc.tuple(
    fc.constantFrom(40, 70),
    fc.array(fc.integer({ min: -499_999, max: 499_999 }), { minLength: 2, maxLength: 20 }),
  );
  fc.assert(
    fc.property(near, ([edge, around]) => {
      const cells = walk(
        { margin: 0.5 },
        around.map((micro) => edge + micro / 1e6),
      ).map(({ counted }) => counted.cell);
      expect(new Set(cells).size).toBe(1);
    }),
  );
});

it("a series that never stays beyond an edge for the snapshots never counts as moved", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), (ups) => {
      // After each score above the edge one below it.
      const series = [30, ...ups.flatMap((up) => (up ? [60, 30] : [30]))];
      expect(new Set(walk({ snapshots: 2 }, series).map(({ counted }) => counted.cell))).toEqual(
        new Set(["low/medium"]),
      );
    }),
  );
});

it("without a guard what counts is where the model puts it", () => {
  fc.assert(
    fc.property(values, (series) => {
      for (const { snapshot, counted } of walk(undefined, series)) {
        expect(counted).toEqual({ status: snapshot.status, cell: snapshot.cell });
      }
    }),
  );
});

const guards = fc.constantFrom<MovementGuard>(
  { margin: 3 },
  { margin: 12 },
  { snapshots: 2 },
  { snapshots: 4 },
  { margin: 8, snapshots: 3 },
);

it("what counts lies between where it counted before and where the model puts it now, and says why it is not there", () => {
  const rank = (cell: string | null) =>
    ["low", "medium", "high"].indexOf((cell ?? "").split("/")[0] as string);
  fc.assert(
    fc.property(guards, values, (guard, series) => {
      let last = -1;
      for (const { snapshot, counted, reasons } of walk(guard, series)) {
        const [model, counts] = [rank(snapshot.cell), rank(counted.cell)];
        const from = last < 0 || model < 0 ? model : last;
        expect(counts).toBeGreaterThanOrEqual(Math.min(from, model));
        expect(counts).toBeLessThanOrEqual(Math.max(from, model));
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.some(({ code }) => code.startsWith("guard.waiting"))).toBe(counts !== model);
        last = counts;
      }
    }),
  );
});

it("who stays where it is counts there in the end", () => {
  fc.assert(
    fc.property(guards, values, fc.integer({ min: 0, max: 1000 }), (guard, series, end) => {
      const still = new Array(5).fill(end / 10);
      const last = walk({ ...guard, snapshots: guard.snapshots ?? 5 }, [...series, ...still]).at(-1);
      expect(last?.counted.cell).toBe(last?.snapshot.cell);
    }),
  );
});
