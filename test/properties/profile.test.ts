// What the profile of many rows promises: a fact that is said to place a row alone does so, and no other fact does.
import fc from "fast-check";
import { type FactValue, profileFacts } from "opportunity-matrix";
import { expect, it } from "vitest";
import { randomCase } from "./customers.ts";
import { dayText } from "./days.ts";
import type { Declared } from "./declarations.ts";
import { isOpaque, manyValues } from "./many-values.ts";
import { asFacts, callOf, compile, withFact } from "./run.ts";

it("a fact is said to place a row alone exactly where some valid value of it does", () => {
  const seen = { placing: 0, not: 0 };
  fc.assert(
    fc.property(randomCase, (one) => {
      const matrix = compile(one.document);
      const call = callOf(one);
      fc.pre(matrix.assess(asFacts(one.raw), call).status === "unplaced");
      const profiler = profileFacts(matrix);
      profiler.add({ facts: one.raw }, call);
      for (const { fact, places } of profiler.profile().facts) {
        const statusWith = (value: FactValue): string =>
          matrix.assess(
            asFacts(withFact(one.raw, fact, { value, grade: "verified", asOf: dayText(one.asOf) })),
            call,
          ).status;
        const isSampled = isOpaque(one.document, fact);
        const values = manyValues(one.facts.get(fact) as Declared, { ...one, isSampled });
        const isPlaced = values.some((value) => statusWith(value) === "placed");
        // Of an opaque function values are a sample: what is said holds, and something may be missed.
        if (isSampled) expect(places, fact).toBeLessThanOrEqual(Number(isPlaced));
        else expect(places, fact).toBe(Number(isPlaced));
        seen[isPlaced ? "placing" : "not"]++;
      }
    }),
    { numRuns: 1500 },
  );
  expect(Math.min(seen.placing, seen.not)).toBeGreaterThan(200);
});
