// Contract: bad data never throws and never disappears: n records in, n results out.
import fc from "fast-check";
import { explain, type FactRow, issueText } from "opportunity-matrix";
import { expect, it } from "vitest";
import { randomCase, randomCases } from "./customers.ts";
import { dayText } from "./days.ts";
import { asFacts, callOf, compile } from "./run.ts";

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});
const weird = fc.oneof(
  anything,
  fc.constantFrom(null, undefined, Number.NaN, -0, "", Symbol("row"), () => 1, 10n),
  fc.record({ value: anything, asOf: anything, grade: anything }, { requiredKeys: [] }),
);

it("anything at all as a customer, or as a fact, gives a result", () => {
  fc.assert(
    fc.property(randomCase, weird, fc.array(weird, { minLength: 8, maxLength: 8 }), (one, row, values) => {
      const matrix = compile(one.document);
      const odd = Object.fromEntries(Object.keys(one.document.facts).map((id, i) => [id, values[i]]));
      for (const facts of [row, odd]) {
        const result = matrix.assess(asFacts(facts), callOf(one));
        expect(matrix.place(asFacts(facts), callOf(one)).status).toBe(result.status);
        for (const issue of result.issues) expect(issueText(issue, "zh-CN")).not.toBe("");
      }
    }),
    { numRuns: 400 },
  );
});

it("n rows in, n results out, each with its row", () => {
  fc.assert(
    fc.property(randomCases, fc.array(weird, { maxLength: 5 }), ({ document, rows, asOf }, odd) => {
      const all: unknown[] = [...rows, ...odd, ...rows];
      const results = [...compile(document).assessAll(all as FactRow[], { asOf: dayText(asOf) })];
      expect(results.map(({ row }) => row)).toEqual(all);
      for (const { row, issues } of results) {
        const isNoObject = typeof row !== "object" || row === null;
        const saysSo = issues.some(({ code }) => code === "facts.type");
        if (isNoObject) expect(saysSo).toBe(true);
        if ((rows as readonly object[]).includes(row)) expect(saysSo).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});

it("every assessment can be explained, with no placeholder left", () => {
  fc.assert(
    fc.property(randomCase, (one) => {
      const result = compile(one.document).assess(asFacts(one.raw), callOf(one));
      for (const locale of ["en", "zh-CN"] as const) {
        expect(explain(result, { locale })).not.toMatch(/\{\w+\}|undefined|\[object/);
      }
    }),
    { numRuns: 200 },
  );
});
