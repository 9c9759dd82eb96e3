import { compileModel } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, onX, same, sample, xOf } from "../sample.ts";

const three = { c: { type: "number" }, d: { type: "number" } } as const;
const weighed = (...weights: readonly number[]) =>
  ["a", "c", "d"].flatMap((id, i) =>
    weights[i] === undefined ? [] : [{ id, weight: weights[i], scale: same }],
  );
const steps = ({ contributions }: { contributions: readonly { contribution: number }[] }): number[] =>
  contributions.map(({ contribution }) => contribution);

describe("contributions of a weighted sum", () => {
  it("add up where plain floats would not: weights 19, 21 and 12 with everything at 100", () => {
    const x = onX({ facts: three, x: { dimensions: weighed(19, 21, 12) } }, { a: 100, c: 100, d: 100 });
    expect(x.score).toBe(100);
    expect(steps(x)).toEqual([36.538462, 40.384615, 23.076923]);
  });

  it("are steps of a running sum by id, so that the declared order changes none", () => {
    const raw = { a: 100, c: 100, d: 0 };
    const x = onX({ facts: three, x: { dimensions: weighed(1, 1, 1) } }, raw);
    const reversed = onX({ facts: three, x: { dimensions: weighed(1, 1, 1).reverse() } }, raw);
    // A third is 33.333333 and two thirds 66.666667: the second third carries the micropoint.
    expect(steps(x)).toEqual([33.333333, 33.333334, 0]);
    expect(steps(reversed)).toEqual([0, 33.333334, 33.333333]);
  });

  it("go to the known dimensions, or to what the model assumes", () => {
    const dimensions = [
      { id: "a", weight: 1, scale: same },
      { id: "c", weight: 2, scale: same, unknown: { assume: 25 } },
      { id: "d", weight: 1, scale: same },
    ];
    const x = onX({ facts: three, x: { dimensions } }, { a: 40 });
    expect(x.score).toBe(30);
    expect(
      x.contributions.map(({ points, assumed, contribution, value }) => [
        points,
        assumed,
        contribution,
        value,
      ]),
    ).toEqual([
      [40, false, 13.333333, 40],
      [25, true, 16.666667, null],
      [null, false, 0, null],
    ]);
    expect(x.contributions.map(({ share }) => share)).toEqual([0.25, 0.5, 0.25]);
  });

  it("are nothing where there is no score", () => {
    const x = onX({}, {});
    expect(x).toMatchObject({ score: null, band: null, low: 0, high: 100, coverage: 0, adjustments: [] });
    expect(steps(x)).toEqual([0]);
  });
});

describe("contributions of a minimum", () => {
  const minimum = (raw: object) =>
    onX({ facts: three, x: { aggregation: "minimum", dimensions: weighed(1, 5, 1) } }, raw);

  it("are the weakest dimension's alone", () => {
    expect(minimum({ a: 70, c: 20, d: 90 }).score).toBe(20);
    expect(steps(minimum({ a: 70, c: 20, d: 90 }))).toEqual([0, 20, 0]);
    expect(steps(minimum({ a: 70 }))).toEqual([70, 0, 0]);
    expect(minimum({ d: 0 })).toMatchObject({ score: 0, low: 0, high: 0 });
  });

  it("are the first declared's on a tie", () => {
    expect(steps(minimum({ a: 30, c: 30, d: 30 }))).toEqual([30, 0, 0]);
    expect(steps(minimum({ a: 31, c: 30, d: 30 }))).toEqual([0, 30, 0]);
  });

  it("are nothing where nothing is known", () => {
    expect(minimum({})).toMatchObject({ score: null, low: 0, high: 100 });
    expect(steps(minimum({}))).toEqual([0, 0, 0]);
  });
});

it("a contribution says what was read, in the words of the model", () => {
  const matrix = compileModel(
    sample({
      facts: {
        a: { type: "number", label: "Fact a", unit: "CNY", ages: { freshDays: 0, expiresDays: 100 } },
        c: { type: "choice", options: ["plain", { id: "worded", label: { en: "Worded", "zh-CN": "有字" } }] },
        d: { type: "number" },
      },
      x: {
        dimensions: [
          { id: "a", weight: 1, scale: same },
          {
            id: "group",
            weight: 3,
            dimensions: [
              {
                id: "chosen",
                fact: "c",
                label: "Chosen",
                weight: 1,
                scale: { kind: "categories", categories: [{ option: "plain", points: 0 }], otherwise: 10 },
              },
              {
                id: "rated",
                fact: "d",
                weight: 2,
                scale: { kind: "levels", levels: [{ level: 1, points: 55, text: "Often" }] },
              },
            ],
          },
        ],
      },
    }),
  );
  const raw = { a: { value: 50, asOf: "2026-11-13", grade: "stated" }, c: "worded", d: 1 };
  const [a, chosen, rated] = xOf(matrix, raw, { asOf: "2026-11-23" }).contributions;
  expect(a).toEqual({
    dimension: "a",
    group: null,
    fact: "a",
    label: "Fact a",
    value: 50,
    valueLabel: null,
    unit: "CNY",
    points: 50,
    assumed: false,
    assumption: null,
    weight: 1,
    share: 0.25,
    contribution: 12.5,
    certainty: 0.72,
    ageDays: 10,
    grade: "stated",
  });
  expect(chosen).toMatchObject({
    dimension: "chosen",
    group: "group",
    fact: "c",
    label: "Chosen",
    value: "worded",
    valueLabel: { en: "Worded", "zh-CN": "有字" },
    points: 10,
    share: 0.25,
    certainty: 1,
    ageDays: null,
    grade: "verified",
  });
  expect(rated).toMatchObject({
    dimension: "rated",
    fact: "d",
    label: "rated",
    value: 1,
    valueLabel: "Often",
    points: 55,
    share: 0.5,
  });
  expect(xOf(matrix, { c: "plain" }, { asOf: "2026-11-23" }).contributions[1]?.valueLabel).toBe("plain");
  const unknown = matrix.assess(facts({}), { asOf: "2026-11-23" }).axes.x?.contributions[0];
  expect(unknown).toMatchObject({
    value: null,
    valueLabel: null,
    points: null,
    certainty: 0,
    ageDays: null,
    grade: null,
  });
});

describe("the contribution of an unknown fact", () => {
  const matrix = compileModel(sample({ facts: three, x: { dimensions: weighed(1, 2) } }));

  it("is one frozen object for all customers, while nothing is assumed", () => {
    const [first, second] = [xOf(matrix, { c: 10 }), xOf(matrix, { a: null, c: 90 })];
    expect(first.contributions[0]).toMatchObject({
      dimension: "a",
      value: null,
      points: null,
      contribution: 0,
    });
    expect(second.contributions[0]).toBe(first.contributions[0]);
    expect(Object.isFrozen(first.contributions[0])).toBe(true);
    expect(second.contributions[1]).not.toBe(first.contributions[1]);
  });
});
