import { compileModel, type ModelDocument } from "opportunity-matrix";
import { expect, it } from "vitest";
import { isElsewhere, outcomesOf, valueLabels } from "../../../src/analysis/evidence/outcomes.ts";
import { createTrial } from "../../../src/analysis/evidence/trial.ts";
import { same, sample } from "../../engine/sample.ts";
import { plugins } from "../../properties/plugins.ts";

const asOf = "2026-11-23";

function outcomes(document: ModelDocument, fact: string, facts: object) {
  const matrix = compileModel(document, { scales: plugins });
  const trial = createTrial(matrix, facts, { asOf });
  return outcomesOf(trial, trial.variable(fact));
}

it("gives the exact values at which a number changes the cell", () => {
  const { outcomes: found, exact } = outcomes(sample(), "a", { b: 50 });
  expect(exact).toBe(true);
  // Half a micropoint below a band is rounded into it.
  expect(found.map(({ cell, ranges, settled }) => [cell, ranges, settled])).toEqual([
    ["low/medium", [{ from: null, to: 39.9999995 }], true],
    ["medium/medium", [{ from: 39.9999995, to: 69.9999995 }], true],
    ["high/medium", [{ from: 69.9999995, to: null }], true],
  ]);
  expect(found.every(({ values }) => values.length === 0)).toBe(true);
});

it("joins options that lead to the same, and separates by what stays possible", () => {
  const budget = {
    type: "choice",
    options: ["none", { id: "some", label: { en: "Some", "zh-CN": "有" } }, "much"],
  } as const;
  const gates = [{ id: "out", when: { fact: "budget", is: "none" }, then: { exclude: true } }] as const;
  const { outcomes: found } = outcomes(sample({ facts: { budget }, gates }), "budget", { a: 5, b: 5 });
  expect(found).toEqual([
    {
      status: "excluded",
      cell: null,
      possibleCells: [],
      mayBeExcluded: true,
      settled: true,
      values: [{ value: "none", label: "none" }],
      ranges: [],
    },
    {
      status: "placed",
      cell: "low/low",
      possibleCells: ["low/low"],
      mayBeExcluded: false,
      settled: true,
      values: [
        { value: "some", label: { en: "Some", "zh-CN": "有" } },
        { value: "much", label: "much" },
      ],
      ranges: [],
    },
  ]);
});

it("gives days in ranges, and brings an unplaced customer in", () => {
  const document = sample({
    facts: { met: { type: "day" } },
    x: { dimensions: [{ id: "met", weight: 1, scale: { kind: "decay", halvesAtDays: 30 } }] },
    minimumCoverage: 0.5,
  });
  const { outcomes: found } = outcomes(document, "met", { b: 50 });
  expect(found.map(({ cell, ranges }) => [cell, ranges])).toEqual([
    ["low/medium", [{ from: null, to: "2026-10-09" }]],
    ["medium/medium", [{ from: "2026-10-09", to: "2026-11-11" }]],
    ["high/medium", [{ from: "2026-11-11", to: null }]],
  ]);
  expect(outcomes(document, "met", {}).outcomes.map(({ status, ranges }) => [status, ranges])).toEqual([
    ["unplaced", [{ from: null, to: "2026-10-09" }]],
    ["unplaced", [{ from: "2026-10-09", to: "2026-11-11" }]],
    ["unplaced", [{ from: "2026-11-11", to: null }]],
  ]);
});

it("leaves out values without points, and tells of values that lie apart", () => {
  const document = sample({
    x: { dimensions: [{ id: "a", weight: 1, scale: { kind: "ragged", hole: 0 } }] },
  });
  const { outcomes: found, exact } = outcomes(document, "a", { b: 50 });
  expect(exact).toBe(true);
  // |10·√a − 50| is 40 or more up to a = 1 and from a = 81 on, and 70 or more from a = 144 on.
  const ends = found.map(({ cell, ranges }) => [cell, ranges.map(({ from, to }) => [from, to])]);
  expect(ends).toEqual([
    [
      "medium/medium",
      [
        [0, expect.closeTo(1)],
        [expect.closeTo(81), expect.closeTo(144)],
      ],
    ],
    ["low/medium", [[expect.closeTo(1), expect.closeTo(81)]]],
    ["high/medium", [[expect.closeTo(144), null]]],
  ]);
});

it("is exact where one fact counts for and against", () => {
  const dimensions = [
    { id: "a", weight: 2, scale: same },
    { id: "again", fact: "a", weight: 1, scale: { kind: "linear", from: 100, to: 0 } },
  ] as const;
  const { outcomes: found, exact } = outcomes(sample({ x: { dimensions } }), "a", { b: 50 });
  expect(exact).toBe(true);
  expect(found.map(({ cell }) => cell)).toEqual(["low/medium", "medium/medium"]);
  // Around the edge the rounded points of both sway: that is found too, to the last double.
  expect(found[1]?.ranges).toEqual([
    { from: 19.9999975, to: 19.999997500000017 },
    { from: 19.9999985, to: null },
  ]);
  const x = (a: number): string | undefined =>
    compileModel(sample({ x: { dimensions } })).assess({ a, b: 50 }).cell?.x;
  expect([19.999997499999996, 19.9999975, 19.999997500000017, 19.999998499999997, 19.9999985].map(x)).toEqual(
    ["low", "medium", "low", "low", "medium"],
  );
});

it("stops, and says so, where the points sway around an edge all along", () => {
  const sway = [
    { id: "a", weight: 1, scale: { kind: "linear", from: 0, to: 100 } },
    { id: "again", fact: "a", weight: 1, scale: { kind: "linear", from: 100, to: 0 } },
  ] as const;
  const bands = [
    { id: "low", from: 0 },
    { id: "high", from: 50.000001 },
  ] as const;
  expect(outcomes(sample({ x: { dimensions: sway, bands } }), "a", { b: 50 }).exact).toBe(false);
});

it("says that an opaque scale was only tried", () => {
  const document = sample({ x: { dimensions: [{ id: "a", weight: 1, scale: { kind: "moody" } }] } });
  const { outcomes: found, exact } = outcomes(document, "a", { b: 50 });
  expect(exact).toBe(false);
  expect(found.flatMap(({ values }) => values).length).toBeGreaterThan(5);
});

it("finds the texts of levels and options", () => {
  const levels = [{ level: 1, points: 0, text: "first" }];
  const document = sample({
    facts: { size: { type: "choice", options: ["s"] } },
    x: {
      dimensions: [
        { id: "a", weight: 1, scale: { kind: "levels", levels } },
        { id: "size", weight: 1, scale: { kind: "categories", categories: [{ option: "s", points: 1 }] } },
      ],
    },
  });
  const trial = createTrial(compileModel(document), {}, {});
  expect(valueLabels(trial.variable("a"))(1)).toBe("first");
  expect(valueLabels(trial.variable("a"))(2)).toBeNull();
  expect(valueLabels(trial.variable("size"))("s")).toBe("s");
});

it("tells another place from the same one", () => {
  const matrix = compileModel(sample());
  const now = matrix.assess({ a: 5, b: 5 });
  const here = {
    status: "placed",
    cell: "low/low",
    possibleCells: [],
    mayBeExcluded: false,
    settled: true,
  } as const;
  expect(isElsewhere(here, now)).toBe(false);
  expect(isElsewhere({ ...here, cell: "high/low" }, now)).toBe(true);
  expect(isElsewhere({ ...here, status: "unplaced", cell: null }, matrix.assess({}))).toBe(false);
});
