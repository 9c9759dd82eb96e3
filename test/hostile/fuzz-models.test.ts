// 6,000 models: good ones, changed. Each is refused by everyone with the same places, or it compiles and scores whatever it is given.
import fc from "fast-check";
import {
  compileModel,
  explain,
  type Facts,
  findingText,
  hashModel,
  lintModel,
  lintPlaybook,
  type ModelDocument,
  ModelError,
} from "opportunity-matrix";
import { matrixSvg } from "opportunity-matrix/charts";
import {
  customerModel,
  customerPlaybook,
  nineBoxModel,
  salesLikelihoodModel,
} from "opportunity-matrix/models";
import { parseModel, parsePlaybook } from "opportunity-matrix/schema";
import { expect, it } from "vitest";
import { small } from "../cli/small.ts";
import { mutated, mutations } from "./mutations.ts";

const SEED = 20_261_123;

/** What stands at a JSON pointer; fails where nothing does. Below a list or text anything is nothing. */
function isPlace(document: unknown, pointer: string): boolean {
  let here = document;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replace(/~1/g, "/").replace(/~0/g, "~");
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return false;
    here = Object.getOwnPropertyDescriptor(here, key)?.value;
  }
  return true;
}

const issuesOf = (call: () => unknown): readonly unknown[] => {
  try {
    call();
  } catch (error) {
    if (error instanceof ModelError) return error.issues;
    throw error;
  }
  return [];
};

const facts = fc.dictionary(
  fc.constantFrom(
    "spend",
    "stance",
    "seen",
    "barred",
    "growth",
    "need",
    "budget",
    "annualSpend",
    "size",
    "__proto__",
  ),
  fc.oneof(
    fc.integer({ min: -5, max: 2_000_000 }),
    fc.constantFrom(0.5, "warm", "approved", "2026-11-01", "2030-01-01", true, null, Number.NaN),
    fc.record({
      value: fc.constantFrom(4, "cold", "2026-01-01", false, {}),
      grade: fc.constantFrom("stated", "sure"),
    }),
  ),
);

/** How many of the changed documents still compiled: neither all nor none, or the changes would try too little. */
const counts = { compiled: 0, refused: 0 };

it.each([
  ["a small model", small, 2500],
  ["the customer model", customerModel, 1500],
  ["the nine boxes", nineBoxModel, 800],
  ["the likelihood of the sale", salesLikelihoodModel, 700],
] as const)("%s, changed", (_, model, numRuns) => {
  fc.assert(
    fc.property(mutations(4), fc.array(facts, { maxLength: 3 }), (changes, rows) => {
      const document = mutated(model, changes) as ModelDocument;
      const findings = lintModel(document);
      for (const finding of findings) {
        expect(isPlace(document, finding.pointer), `${finding.code} ${finding.pointer}`).toBe(true);
        const text = findingText(finding, "zh-CN");
        // In a list there may be an undefined, and then that is what was found.
        expect(text).not.toMatch(
          finding.params.found === "undefined" ? /\{\w+\}|\[object/ : /\{\w+\}|undefined|\[object/,
        );
      }
      const errors = findings.filter(({ severity }) => severity === "error");
      if (errors.length > 0) {
        counts.refused++;
        for (const call of [compileModel, parseModel])
          expect(issuesOf(() => call(document))).toEqual(findings);
        issuesOf(() => hashModel(document));
        return;
      }
      counts.compiled++;
      const matrix = compileModel(parseModel(document));
      expect(hashModel(document)).toBe(matrix.hash);
      const options = { asOf: "2026-11-23" };
      const results = [...matrix.assessAll(rows, options)];
      expect(results.map(({ row }) => row)).toEqual(rows);
      for (const result of results) {
        expect(matrix.place(result.row as Facts, options).status).toBe(result.status);
        for (const { score, low, high } of Object.values(result.axes)) {
          expect(low).toBeLessThanOrEqual(score ?? low);
          expect(score ?? high).toBeLessThanOrEqual(high);
        }
        expect(explain(result, { locale: "en" })).not.toMatch(/undefined|\[object/);
      }
      expect(matrixSvg(matrix, results, { locale: "en" }).split("data-customer").length).toBeGreaterThan(
        results.length,
      );
    }),
    { numRuns, seed: SEED },
  );
});

it("some of them were refused and some were not", () => {
  expect(counts.compiled).toBeGreaterThan(500);
  expect(counts.refused).toBeGreaterThan(2000);
});

it("a playbook, changed", () => {
  fc.assert(
    fc.property(mutations(4), (changes) => {
      const document = mutated(customerPlaybook, changes);
      const findings = lintPlaybook(document, customerModel as ModelDocument);
      for (const { pointer, code } of findings)
        expect(isPlace(document, pointer), `${code} ${pointer}`).toBe(true);
      const isRefused = findings.some(({ severity }) => severity === "error");
      const issues = issuesOf(() => parsePlaybook(document, customerModel as ModelDocument));
      expect(issues).toEqual(isRefused ? findings : []);
    }),
    { numRuns: 500, seed: SEED },
  );
});
