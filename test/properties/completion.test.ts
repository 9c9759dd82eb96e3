// Contract: however the unknown facts turn out, the score then lies within today's bounds and the outcome is one of
// those that were possible.
import fc from "fast-check";
import { expect, it } from "vitest";
import { randomCase, validValue } from "./customers.ts";
import { dayText } from "./days.ts";
import { readFacts } from "./oracle-facts.ts";
import { asFacts, callOf, compile } from "./run.ts";

const drawn = fc.array(
  fc.record({
    at: fc.nat({ max: 999 }),
    free: fc.option(fc.integer({ min: -3000, max: 3000 }).map((n) => n / 16)),
    turnsOut: fc.integer({ min: 0, max: 4 }),
  }),
  { minLength: 8, maxLength: 8 },
);

it("whatever the unknown facts turn out to be was possible before", () => {
  fc.assert(
    fc.property(randomCase, drawn, (one, outcomes) => {
      const { known } = readFacts(one.document, one.raw, one);
      const found = [...one.facts].flatMap(([id, fact], i) => {
        const { at, free, turnsOut } = outcomes[i] as (typeof outcomes)[number];
        if (known.has(id) || turnsOut === 0) return [];
        const value = validValue(fact, at, free, one.asOf);
        return [[id, { value, grade: "verified", asOf: dayText(one.asOf) }] as const];
      });
      const matrix = compile(one.document);
      const today = matrix.assess(asFacts(one.raw), callOf(one));
      const later = matrix.assess(
        asFacts(Object.fromEntries([...Object.entries(one.raw), ...found])),
        callOf(one),
      );
      for (const [id, { score }] of Object.entries(later.axes)) {
        if (score === null) continue;
        expect(score).toBeGreaterThanOrEqual(today.axes[id]?.low as number);
        expect(score).toBeLessThanOrEqual(today.axes[id]?.high as number);
      }
      if (later.status === "excluded") expect(today.mayBeExcluded).toBe(true);
      if (later.status === "placed") expect(today.possibleCells).toContain(later.cell.id);
      if (today.status === "excluded") expect(later.status).toBe("excluded");
      if (today.settled) {
        expect(later.settled).toBe(true);
        expect(later.possibleCells).toEqual(today.possibleCells);
      }
    }),
    { numRuns: 1500 },
  );
});
