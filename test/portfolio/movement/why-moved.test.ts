import { compare, compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { comparisonOf, strongestFact } from "../../../src/portfolio/movement/why-moved.ts";
import { facts, same, sample } from "../../engine/sample.ts";
import { at, matrix } from "../log.ts";

const [before, after] = [at("2026-10-01", 30, { b: 60 }), at("2026-11-01", 80, { b: 50 })];
const next = compileModel(sample({ version: "2" }));

it("is the very comparison of the assessments, from their snapshots alone", () => {
  const was = matrix.assess(facts({ a: 30, b: 60 }), { asOf: "2026-10-01" });
  const is = matrix.assess(facts({ a: 80, b: 50 }), { asOf: "2026-11-01" });
  expect(comparisonOf(before, after, { matrix })).toEqual(compare(was, is, { matrix }));
});

it("takes the earlier model where that made the earlier snapshot", () => {
  const later = at("2026-11-01", 80, { by: next });
  expect(comparisonOf(before, later, { matrix: next, earlier: matrix })?.before.model.version).toBe("1");
  expect(comparisonOf(later, later, { matrix: next, earlier: matrix })?.before.model.version).toBe("2");
});

it("is none where a model is not there", () => {
  const later = at("2026-11-01", 80, { by: next });
  expect(comparisonOf(before, later, { matrix })).toBeNull();
  expect(comparisonOf(before, later, { matrix: next })).toBeNull();
});

it("names the fact that moved a score most, up or down", () => {
  const of = (a: number, b: number) => {
    const comparison = comparisonOf(before, at("2026-11-01", a, { b }), { matrix });
    return comparison && strongestFact(comparison);
  };
  expect(of(80, 50)).toEqual({
    axis: "x",
    axisLabel: "x",
    fact: "a",
    label: "a",
    cause: "evidence",
    change: 50,
  });
  expect(of(35, 20)).toMatchObject({ axis: "y", fact: "b", change: -40 });
  expect(of(40, 70)).toMatchObject({ fact: "a", change: 10 });
  expect(of(30, 60)).toBeNull();
});

it("names no fact that pulled the other way, or on an axis that stayed", () => {
  const comparison = comparisonOf(before, at("2026-11-01", 40, { b: 10 }), { matrix });
  const along = (x: number, y: number) => comparison && strongestFact(comparison, { x, y })?.fact;
  expect(comparison && strongestFact(comparison)?.fact).toBe("b");
  expect([along(1, -1), along(1, 0), along(1, 1), along(0, -1)]).toEqual(["b", "a", "a", "b"]);
  expect([along(-1, 0), along(0, 1), along(0, 0)]).toEqual([undefined, undefined, undefined]);
});

it("names none where an axis came to have a score, or no fact but the aggregation moved it", () => {
  const nothing = at("2026-10-01", undefined);
  const entered = comparisonOf(nothing, at("2026-11-01", 80), { matrix });
  expect(entered && strongestFact(entered)).toBeNull();
  const two = [
    { id: "a", weight: 1, scale: same },
    { id: "c", weight: 1, scale: same },
  ];
  const facts2 = { c: { type: "number" } } as const;
  const sum = compileModel(sample({ facts: facts2, x: { dimensions: two } }));
  const least = compileModel(sample({ facts: facts2, x: { dimensions: two, aggregation: "minimum" } }));
  const snapshotBy = (model: typeof sum) => ({
    ...at("2026-11-01", 1, { by: model }),
    facts: {
      a: { value: 20, asOf: null, grade: "verified" as const },
      c: { value: 80, asOf: null, grade: "verified" as const },
    },
  });
  const comparison = comparisonOf(snapshotBy(sum), snapshotBy(least), { matrix: least, earlier: sum });
  expect(comparison?.axes.x?.causes.model.facts.map(({ fact }) => fact)).toEqual([null]);
  expect(comparison && strongestFact(comparison)).toBeNull();
});
