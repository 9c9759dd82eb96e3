import { compileModel, type FactDeclaration } from "opportunity-matrix";
import { type Snapshot, takeSnapshot } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import type { PlannedFact } from "../../../src/engine/plan.ts";
import { binningOf } from "../../../src/portfolio/movement/bins.ts";
import { facts, same, sample } from "../../engine/sample.ts";

const asOf = "2026-11-11";
const declared: { readonly [fact: string]: FactDeclaration } = {
  sector: { type: "choice", options: ["retail", { id: "steel", label: "Steel" }] },
  met: { type: "flag" },
  seen: { type: "day" },
};
const levels = {
  kind: "levels",
  levels: [
    { level: 1, points: 0, text: "low" },
    { level: 3, points: 50, text: "so" },
  ],
} as const;
const matrix = compileModel(
  sample({
    facts: { ...declared, rated: { type: "number" } },
    x: {
      dimensions: [
        { id: "a", weight: 1, scale: same },
        { id: "rated", weight: 1, scale: levels },
        { id: "seen", weight: 1, scale: { kind: "decay", halvesAtDays: 30 } },
        { id: "met", weight: 1, scale: { kind: "flag", yes: 100, no: 0 } },
        {
          id: "sector",
          weight: 1,
          scale: {
            kind: "categories",
            categories: [
              { option: "retail", points: 10 },
              { option: "steel", points: 90 },
            ],
          },
        },
      ],
    },
  }),
);

function of(raw: object): Snapshot {
  return takeSnapshot(matrix.assess(facts(raw), { asOf }), { customer: "A", recordedOn: asOf });
}

function planned(fact: string): PlannedFact {
  return matrix.plan.facts.find(({ id }) => id === fact) as PlannedFact;
}

/** The bins in which snapshots with these values are, when the ranges are cut by the snapshots before. */
function told(
  fact: string,
  values: readonly unknown[],
  before: readonly unknown[] = [],
  edges?: readonly number[],
) {
  const earlier = before.map((value) => of({ [fact]: value }));
  const { bins, binOf } = binningOf(planned(fact), earlier, edges);
  return values.map((value) => bins[binOf(of({ [fact]: value }))]);
}

const range = (from: number | null, to: number | null) => ({ kind: "range", from, to });
const value = (one: unknown) => ({ kind: "value", value: one });

it("gives options, levels, yes and no a bin each", () => {
  expect(told("sector", ["retail", "steel"])).toEqual([value("retail"), value("steel")]);
  expect(told("met", [true, false])).toEqual([value(true), value(false)]);
  expect(told("rated", [1, 3])).toEqual([value(1), value(3)]);
});

it("cuts other numbers at the tenths of the earlier values", () => {
  const before = Array.from({ length: 20 }, (_, i) => i + 1);
  expect(told("a", [0, 2, 3, 20, 99], before)).toEqual([
    range(null, 3),
    range(null, 3),
    range(3, 5),
    range(19, null),
    range(19, null),
  ]);
});

it("cuts nothing where the earlier values are alike or are none", () => {
  expect(told("a", [1, 7, 9], [7, 7, 7, undefined])).toEqual(new Array(3).fill(range(null, null)));
  expect(told("a", [1], [])).toEqual([range(null, null)]);
  expect(told("a", [6, 7, 8], [5, 7, 7, 7])).toEqual([range(null, 7), range(7, null), range(7, null)]);
});

it("cuts at edges that are given, a levels' too", () => {
  expect(told("a", [9, 10, 20], [], [10, 20])).toEqual([range(null, 10), range(10, 20), range(20, null)]);
  expect(told("rated", [1, 3], [], [2])).toEqual([range(null, 2), range(2, null)]);
});

it("takes a day by its age", () => {
  expect(told("seen", ["2026-11-11", "2026-10-12"], [], [30])).toEqual([range(null, 30), range(30, null)]);
});

it("keeps apart what is unknown, and what another model knew", () => {
  const foreign = { ...of({}), facts: { a: { value: "many", asOf: null, grade: "stated" as const } } };
  const strange = { ...of({}), facts: { sector: { value: "coal", asOf: null, grade: "stated" as const } } };
  expect(told("a", [undefined])).toEqual([{ kind: "unknown" }]);
  const numbers = binningOf(planned("a"), [foreign], undefined);
  expect(numbers.bins[numbers.binOf(foreign)]).toEqual({ kind: "other" });
  const sectors = binningOf(planned("sector"), [], undefined);
  expect(sectors.bins[sectors.binOf(strange)]).toEqual({ kind: "other" });
  // A fact's name may be that of something that every object has.
  expect(sectors.bins[sectors.binOf(of({}))]).toEqual({ kind: "unknown" });
});
