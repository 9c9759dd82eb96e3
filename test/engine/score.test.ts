import { compileModel } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, onX, same, sample, xOf } from "./sample.ts";

const more = { c: { type: "number" }, d: { type: "number" } } as const;
const numbers = ({
  score,
  low,
  high,
  coverage,
}: {
  score: number | null;
  low: number;
  high: number;
  coverage: number;
}) => ({ score, low, high, coverage });

describe("a weighted sum", () => {
  const x = {
    dimensions: [
      { id: "a", weight: 3, scale: same },
      { id: "c", weight: 1, scale: same },
    ],
  };

  it("weighs what is known; the bounds weigh all", () => {
    expect(numbers(onX({ facts: more, x }, { a: 80, c: 40 }))).toEqual({
      score: 70,
      low: 70,
      high: 70,
      coverage: 1,
    });
    expect(numbers(onX({ facts: more, x }, { a: 80 }))).toEqual({
      score: 80,
      low: 60,
      high: 85,
      coverage: 0.75,
    });
    expect(numbers(onX({ facts: more, x }, { c: 40 }))).toEqual({
      score: 40,
      low: 10,
      high: 85,
      coverage: 0.25,
    });
  });

  it("counts an unknown dimension as the model assumes, in the score alone", () => {
    const assumed = { dimensions: [x.dimensions[0], { ...x.dimensions[1], unknown: { assume: 20 } }] };
    expect(numbers(onX({ facts: more, x: assumed as typeof x }, { a: 80 }))).toEqual({
      score: 65,
      low: 60,
      high: 85,
      coverage: 0.75,
    });
  });

  it("gives the weight of an unknown dimension to the known ones across groups", () => {
    const grouped = {
      dimensions: [
        { id: "a", weight: 1, scale: same },
        {
          id: "group",
          weight: 1,
          dimensions: [
            { id: "c", weight: 1, scale: same },
            { id: "d", weight: 1, scale: same },
          ],
        },
      ],
    };
    // Within the group c keeps its own quarter of the axis: (2·30 + 1·90) / 3.
    expect(onX({ facts: more, x: grouped }, { a: 30, c: 90 }).score).toBe(50);
  });

  it("is rounded half upwards to a micropoint", () => {
    const halves = { dimensions: ["a", "c"].map((id) => ({ id, weight: 1, scale: same })) };
    expect(onX({ facts: more, x: halves }, { a: 0.000001, c: 0 }).score).toBe(0.000001);
    expect(onX({ facts: more, x: halves }, { a: 0.000001, c: 0.000002 }).score).toBe(0.000002);
  });
});

describe("certainty", () => {
  it("moves the bounds, not the score", () => {
    expect(numbers(onX({}, { a: { value: 60, grade: "stated" } }))).toEqual({
      score: 60,
      low: 48,
      high: 68,
      coverage: 0.8,
    });
    expect(numbers(onX({}, { a: { value: 60, grade: "assumed" } }))).toEqual({
      score: 60,
      low: 30,
      high: 80,
      coverage: 0.5,
    });
  });

  it("is gone from an expired value, which still counts in the score", () => {
    const matrix = compileModel(
      sample({ facts: { a: { type: "number", ages: { freshDays: 1, expiresDays: 2 } } } }),
    );
    const x = xOf(matrix, { a: { value: 60, asOf: "2020-01-01" } }, { asOf: "2026-11-23" });
    expect(numbers(x)).toEqual({ score: 60, low: 0, high: 100, coverage: 0 });
    expect(
      matrix.place(facts({ a: { value: 60, asOf: "2020-01-01" }, b: 1 }), { asOf: "2026-11-23" }).status,
    ).toBe("placed");
  });
});

describe("a minimum", () => {
  const x = (unknown?: { assume: number }) => ({
    aggregation: "minimum" as const,
    dimensions: ["a", "c"].map((id, i) => ({ id, weight: i + 1, scale: same, ...(unknown && { unknown }) })),
  });

  it("is the weakest dimension, in the score and in each bound; weights matter for coverage alone", () => {
    const stated = (value: number) => ({ value, grade: "stated" });
    expect(numbers(onX({ facts: more, x: x() }, { a: stated(60), c: 50 }))).toEqual({
      score: 50,
      low: 48,
      high: 50,
      coverage: 0.933333,
    });
    expect(numbers(onX({ facts: more, x: x() }, { a: 60 }))).toEqual({
      score: 60,
      low: 0,
      high: 60,
      coverage: 0.333333,
    });
  });

  it("takes what the model assumes for the score", () => {
    expect(numbers(onX({ facts: more, x: x({ assume: 10 }) }, { a: 60 }))).toEqual({
      score: 10,
      low: 0,
      high: 60,
      coverage: 0.333333,
    });
    expect(numbers(onX({ facts: more, x: x({ assume: 90 }) }, { a: 60 }))).toEqual({
      score: 60,
      low: 0,
      high: 60,
      coverage: 0.333333,
    });
  });
});
