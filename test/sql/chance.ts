// Rows for any model by a generator of numbers that starts where it is told: values that are right, and those that are not.
import type { FactDeclaration, FactValue, Matrix } from "opportunity-matrix";
import { optionId } from "../../src/core/fact.ts";
import { dayText } from "../properties/days.ts";
import type { TableRow } from "./expected.ts";

/** Source: Marsaglia, Xorshift RNGs (2003). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function someValue(
  declaration: FactDeclaration,
  listed: readonly number[] | null,
  next: () => number,
): FactValue {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;
  switch (declaration.type) {
    case "number": {
      if (listed !== null && next() < 0.9) return pick(listed);
      const { min = -200, max = 200 } = declaration;
      const odd = [
        min,
        max,
        min - 1,
        max + 1,
        0,
        -0,
        5e-324,
        1e-300,
        -1e308,
        Number.NaN,
        Infinity,
        -Infinity,
      ];
      return next() < 0.2 ? pick(odd) : min + (max - min) * next() ** 3;
    }
    case "choice":
      return next() < 0.05 ? pick(["", "no such option", " "]) : optionId(pick(declaration.options));
    case "flag":
      return next() < 0.5;
    case "day":
      return next() < 0.1
        ? pick(["2025-02-29", "", "2026-1-01", "0000-01-01", "9999-12-31"])
        : dayText(-Math.floor(next() * 900));
  }
}

/** Rows of facts of a model, before 2026-01-01 for the most part. */
export function rowsByChance(matrix: Matrix, count: number, seed: number): TableRow[] {
  const next = chance(seed);
  const grades = [null, null, "verified", "stated", "assumed", "certain"];
  return Array.from({ length: count }, () => {
    const share = next();
    const facts = matrix.plan.facts
      .filter(() => next() < share)
      .map(({ id, declaration, listed }) => {
        const day = next();
        const asOf = day < 0.3 ? null : day < 0.95 ? dayText(5 - Math.floor(next() * 1500)) : "2026-02-30";
        const grade = grades[Math.floor(next() * grades.length)] ?? null;
        return [id, { value: someValue(declaration, listed, next), asOf, grade }] as const;
      });
    const days = ["2026-01-01", "2025-06-30", "2026-13-01", null];
    return {
      facts: Object.fromEntries(facts),
      asOf: next() < 0.8 ? "2026-01-01" : days[Math.floor(next() * 4)],
      factsAsOf: days[Math.floor(next() * 4)],
    };
  });
}
