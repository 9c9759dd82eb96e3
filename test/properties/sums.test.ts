// Contract: contributions plus adjustments give the axis score exactly, in any order; shown rounded, they still add up.
import fc from "fast-check";
import { explain } from "opportunity-matrix";
import { expect, it } from "vitest";
import { randomCase } from "./customers.ts";
import { asFacts, callOf, compile, micro } from "./run.ts";

it("contributions and adjustments add up to the score in whole micropoints, in any order", () => {
  fc.assert(
    fc.property(randomCase, fc.infiniteStream(fc.nat()), (one, order) => {
      const result = compile(one.document).assess(asFacts(one.raw), callOf(one));
      for (const { score, contributions, adjustments } of Object.values(result.axes)) {
        const parts = [
          ...contributions.map(({ contribution }) => contribution),
          ...adjustments.map(({ change }) => change),
        ];
        for (const part of parts) expect(micro(part) / 1e6).toBe(part);
        const keyed = parts.map((part) => ({ part, key: order.next().value }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ part }) => micro(part));
        expect(shuffled.reduce((sum, part) => sum + part, 0)).toBe(micro(score ?? 0));
      }
    }),
    { numRuns: 600 },
  );
});

it("a contribution lies between nothing and the dimension's part of the score", () => {
  fc.assert(
    fc.property(randomCase, (one) => {
      const result = compile(one.document).assess(asFacts(one.raw), callOf(one));
      for (const { contributions } of Object.values(result.axes)) {
        for (const { contribution, points } of contributions) {
          expect(contribution).toBeGreaterThanOrEqual(0);
          if (points === null || points === 0) expect(contribution).toBe(0);
        }
      }
    }),
    { numRuns: 300 },
  );
});

/** Tenths of a point in a shown text such as `-12.3`. */
const tenths = (shown: string): number => Math.round(Number(shown) * 10);

it("the shown points add up to the shown score", () => {
  fc.assert(
    fc.property(randomCase, fc.constantFrom("text" as const, "markdown" as const), (one, format) => {
      const result = compile(one.document).assess(asFacts(one.raw), callOf(one));
      const sections = explain(result, { locale: "en", format }).split("\n\n").slice(1, 3);
      for (const section of sections) {
        const [heading = "", ...lines] = section.split("\n");
        const total = / (\S+) \(between/.exec(heading)?.[1] ?? "0.0";
        const parts = lines.map((line) => /^(?: {2}|- )(-?\d+\.\d) {2}/.exec(line)?.[1] as string);
        expect(parts.reduce((sum, part) => sum + tenths(part), 0)).toBe(tenths(total));
      }
    }),
    { numRuns: 300 },
  );
});
