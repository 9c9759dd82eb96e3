// Contracts: weights times a positive number change nothing; record order, key order, dimension order, gate order and
// batch size change no number at all.
import fc from "fast-check";
import type { Assessment, FactRow, ModelDocument } from "opportunity-matrix";
import { expect, it } from "vitest";
import { type Case, randomCase, randomCases } from "./customers.ts";
import { dayText } from "./days.ts";
import { reversedDimensions, reversedKeys, reweighted } from "./reordered.ts";
import { asFacts, callOf, compile } from "./run.ts";

/** An assessment but for the identity of its model. */
function assessed(document: ModelDocument, one: Case): Omit<Assessment, "model"> {
  const { model: _, ...rest } = compile(document).assess(asFacts(one.raw), callOf(one));
  return rest;
}

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

it("multiplying the weights changes nothing", () => {
  const factors = fc.constantFrom(2, 3, 7, 10, 1000, 123);
  fc.assert(
    fc.property(randomCase, factors, factors, (one, factor, groupFactor) => {
      const other = reweighted(one.document, factor, groupFactor);
      expect(assessed(other, one)).toEqual(assessed(one.document, one));
    }),
    { numRuns: 300 },
  );
});

it("the order of keys changes nothing but the order of issues", () => {
  fc.assert(
    fc.property(randomCase, (one) => {
      const sorted = (result: Omit<Assessment, "model">): object => ({
        ...result,
        issues: [...result.issues].sort(byText),
      });
      const reversed = { ...one, raw: reversedKeys(one.raw) };
      const matrix = compile(reversedKeys(one.document));
      expect(sorted(assessed(matrix.model, reversed))).toEqual(sorted(assessed(one.document, one)));
    }),
    { numRuns: 300 },
  );
});

it("the order of gates changes only the order in which they are listed", () => {
  fc.assert(
    fc.property(randomCase, (one) => {
      const listed = ({ gates, gaps, ...rest }: Omit<Assessment, "model">): object => ({
        ...rest,
        gates: [...gates].sort(byText),
        gaps: gaps.map((gap) => ({ ...gap, gates: [...gap.gates].sort() })),
      });
      const other = { ...one.document, gates: [...(one.document.gates ?? [])].reverse() };
      expect(listed(assessed(other, one))).toEqual(listed(assessed(one.document, one)));
    }),
    { numRuns: 300 },
  );
});

it("the order of dimensions changes only the order in which they are listed", () => {
  fc.assert(
    fc.property(randomCase, (one) => {
      const isMinimum = (id: string): boolean =>
        one.document.axes.some((axis) => axis.id === id && axis.aggregation === "minimum");
      // Of equally weak dimensions the first declared carries the minimum: there the order does decide who is named.
      const listed = ({ axes, issues, ...rest }: Omit<Assessment, "model">): object => ({
        ...rest,
        issues: issues.filter(({ code }) => code !== "fact.noPoints"),
        axes: Object.entries(axes).map(([id, { contributions, ...axis }]) => ({
          ...axis,
          contributions: contributions
            .map((part) => (isMinimum(id) ? { ...part, contribution: null } : part))
            .sort(byText),
        })),
      });
      const other = reversedDimensions(one.document);
      expect(listed(assessed(other, one))).toEqual(listed(assessed(one.document, one)));
    }),
    { numRuns: 300 },
  );
});

it("the order and the number of rows change nothing", () => {
  fc.assert(
    fc.property(randomCases, ({ document, rows, asOf }) => {
      const options = { asOf: dayText(asOf) };
      const matrix = compile(document);
      const facts = rows as readonly FactRow[];
      const alone = facts.map((row) => [...compile(document).assessAll([row], options)][0]);
      expect([...matrix.assessAll(facts, options)]).toEqual(alone);
      expect([...matrix.assessAll([...facts].reverse(), options)].reverse()).toEqual(alone);
      expect(facts.map((row) => matrix.place(asFacts(row), options).axes)).toEqual(
        facts.map((row) => compile(document).place(asFacts(row), options).axes),
      );
    }),
    { numRuns: 150 },
  );
});
