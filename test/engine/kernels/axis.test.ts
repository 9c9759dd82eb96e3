import { compileModel, type ModelDocument } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, onX, same, sample, xOf } from "../sample.ts";

const gate = (
  id: string,
  effect: "cap" | "floor",
  band: string,
): NonNullable<ModelDocument["gates"]>[number] => ({
  id,
  when: { fact: id, is: true },
  then: { [effect]: { axis: "x", band } } as never,
});
const flag = { type: "flag" } as const;
const matrix = compileModel(
  sample({
    facts: { low: flag, medium: flag, high: flag },
    gates: [gate("low", "cap", "low"), gate("medium", "cap", "medium"), gate("high", "floor", "high")],
  }),
);
const clear = { low: false, medium: false, high: false };

/** Score, low and high of the x axis. */
function measuresOf(row: object) {
  const { score, low, high } = matrix.placeAll([row], { bounds: true }).axes.x ?? {};
  return [score?.[0], low?.[0], high?.[0]];
}

it("lets floors raise and then caps lower, the strongest of each", () => {
  expect(measuresOf({ a: 50, ...clear })).toEqual([50, 50, 50]);
  expect(measuresOf({ a: 50, ...clear, high: true })).toEqual([70, 70, 70]);
  expect(measuresOf({ a: 90, ...clear, low: true, medium: true })).toEqual([39.999999, 39.999999, 39.999999]);
  expect(measuresOf({ a: 50, ...clear, high: true, medium: true })).toEqual([
    69.999999, 69.999999, 69.999999,
  ]);
});

it("lets an open gate move only the bound that it could move", () => {
  expect(measuresOf({ a: 50, ...clear, low: null })).toEqual([50, 39.999999, 50]);
  expect(measuresOf({ a: 50, ...clear, high: null })).toEqual([50, 50, 70]);
  expect(measuresOf(clear)).toEqual([Number.NaN, 0, 100]);
});

it("gives the same bounds whether all certainties are even or not", () => {
  const dimensions = [
    { id: "a", weight: 2, scale: same, unknown: { assume: 20 } },
    { id: "c", weight: 1, scale: same },
  ];
  const two = compileModel(sample({ facts: { c: { type: "number" } }, x: { dimensions } }));
  const rows = [{ a: 50 }, { c: 50 }, { a: 10, c: 20 }];
  const graded = rows.map((row) => ({ ...row, b: { value: 5, grade: "stated" } }));
  const x = (given: readonly object[]) => two.placeAll(given, { bounds: true, contributions: true }).axes.x;
  expect(x(graded)).toEqual(x(rows));
  expect([...(x(rows)?.low ?? [])]).toEqual([33.333333, 16.666667, 13.333333]);
  expect([...(x(rows)?.high ?? [])]).toEqual([66.666667, 83.333333, 13.333333]);
  expect([...(x(rows)?.contributions?.a ?? [])]).toEqual([50, 13.333333, 6.666667]);
});

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
