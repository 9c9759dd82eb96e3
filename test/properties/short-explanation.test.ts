// The short form is three whole lines, whatever the model and the customer; and no dimension speaks both for and against.
import fc from "fast-check";
import { explain } from "opportunity-matrix";
import { expect, it } from "vitest";
import { topReasons } from "../../src/analysis/explanation/top-reasons.ts";
import { randomCase } from "./customers.ts";
import { asFacts, callOf, compile } from "./run.ts";

it("has three lines in both languages, each with something to say", () => {
  fc.assert(
    fc.property(
      randomCase,
      fc.constantFrom("en" as const, "zh-CN" as const),
      fc.constantFrom("model" as const, "edge" as const),
      (one, locale, baseline) => {
        const matrix = compile(one.document);
        const result = matrix.assess(asFacts(one.raw), callOf(one));
        for (const model of [undefined, one.document]) {
          const text = explain(result, { locale, length: "short", baseline, model });
          const lines = text.split("\n");
          expect(lines).toHaveLength(3);
          for (const line of lines) expect(line.trim()).not.toBe("");
          expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+\}|null/);
        }
      },
    ),
    { numRuns: 400 },
  );
});

it("names no dimension both for and against", () => {
  fc.assert(
    fc.property(randomCase, fc.constantFrom("model" as const, "edge" as const), (one, baseline) => {
      const result = compile(one.document).assess(asFacts(one.raw), callOf(one));
      const top = topReasons(result, baseline, 99);
      const names = [...top.for, ...top.against].flatMap(({ axis, driver }) =>
        driver === null ? [] : [JSON.stringify([axis, driver.dimension])],
      );
      expect(new Set(names).size).toBe(names.length);
    }),
    { numRuns: 300 },
  );
});
