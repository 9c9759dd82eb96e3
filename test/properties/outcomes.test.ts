// What the gaps in full promise: whatever a fact turns out to be, the result is the one that is said of that value.
import fc from "fast-check";
import { type FactOutcome, type FactValue, gapsInFull, type Matrix } from "opportunity-matrix";
import { expect, it } from "vitest";
import { type Case, randomCase } from "./customers.ts";
import { dayText } from "./days.ts";
import type { Declared } from "./declarations.ts";
import { isOpaque, manyValues } from "./many-values.ts";
import { asFacts, callOf, compile, withFact } from "./run.ts";

/** The result of a fact that is found out today and verified. */
function assessWith(matrix: Matrix, one: Case, fact: string, value: FactValue) {
  const raw = withFact(one.raw, fact, { value, grade: "verified", asOf: dayText(one.asOf) });
  return matrix.assess(asFacts(raw), callOf(one));
}

/** Whether a value lies in the ranges or among the values of an outcome. */
function leads({ values, ranges }: FactOutcome, value: FactValue): boolean {
  return (
    values.some((one) => one.value === value) ||
    ranges.some(({ from, to }) => (from === null || value >= from) && (to === null || value < to))
  );
}

/** The double before a number, by its bits. */
function before(x: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x === 0 ? -0 : x);
  view.setBigInt64(0, view.getBigInt64(0) + (x > 0 ? -1n : 1n));
  return view.getFloat64(0);
}

/** The ends of the ranges, and what lies right before them. */
function edges(outcomes: readonly FactOutcome[]): FactValue[] {
  const ends = outcomes.flatMap(({ ranges }) => ranges.flatMap(({ from, to }) => [from, to]));
  return ends.flatMap((end): FactValue[] =>
    typeof end === "number" ? [before(end), end] : end === null ? [] : [end],
  );
}

it("every value of a gap leads to the outcome that is said of it", () => {
  const seen = { decisive: 0, not: 0, pieces: 0, left: 0, inexact: 0 };
  fc.assert(
    fc.property(randomCase, (one) => {
      const matrix = compile(one.document);
      const now = matrix.assess(asFacts(one.raw), callOf(one));
      const gaps = gapsInFull(matrix, asFacts(one.raw), callOf(one));
      expect(gaps.map(({ fact }) => fact).sort()).toEqual(now.gaps.map(({ fact }) => fact).sort());
      for (const { fact, outcomes, exact, decisive, settles } of gaps) {
        const declared = one.facts.get(fact) as Declared;
        if (isOpaque(one.document, fact)) expect(exact).toBe(false);
        if (!exact) seen.inexact++;
        const reached = new Set<FactOutcome>();
        const { min = -Infinity, max = Infinity } = declared.declaration as { min?: number; max?: number };
        const values = [...manyValues(declared, { ...one, isSampled: false }), ...edges(outcomes)].filter(
          (value) => typeof value !== "number" || (value >= min && value <= max),
        );
        for (const value of values) {
          const then = assessWith(matrix, one, fact, value);
          const said = outcomes.filter((outcome) => leads(outcome, value));
          const hasPoints = !then.issues.some(
            ({ code, params }) => code === "fact.noPoints" && params.fact === fact,
          );
          if (!hasPoints) seen.left++;
          if (said.length === 0 && !exact) continue;
          expect(said.length, `${fact} ${value}`).toBe(Number(hasPoints));
          for (const outcome of said) {
            const { status, cell, possibleCells, mayBeExcluded, settled } = outcome;
            expect({ status, cell, possibleCells, mayBeExcluded, settled }, `${fact} ${value}`).toEqual({
              status: then.status,
              cell: then.cell?.id ?? null,
              possibleCells: then.possibleCells,
              mayBeExcluded: then.mayBeExcluded,
              settled: then.settled,
            });
            reached.add(outcome);
          }
        }
        // No outcome is said that no value has: each begins at a value that was tried, or at the end of the range.
        if (exact && "min" in declared.declaration) expect(reached.size).toBe(outcomes.length);
        seen.pieces += outcomes.length;
        const isElsewhere = ({ status, cell }: FactOutcome): boolean =>
          status !== now.status || cell !== (now.cell?.id ?? null);
        expect(decisive).toBe(outcomes.some(isElsewhere));
        expect(settles).toBe(outcomes.some(({ settled }) => settled));
        seen[decisive ? "decisive" : "not"]++;
      }
      expect(JSON.parse(JSON.stringify(gaps))).toEqual(gaps);
    }),
    { numRuns: 250 },
  );
  expect(Math.min(seen.decisive, seen.not, seen.left, seen.inexact)).toBeGreaterThan(40);
  expect(seen.pieces).toBeGreaterThan(500);
});
