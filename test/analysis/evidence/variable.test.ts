import { compileModel, type ModelDocument } from "opportunity-matrix";
import { expect, it } from "vitest";
import { nextDown, nextUp } from "../../../src/analysis/evidence/double.ts";
import { createVariable, type Variable } from "../../../src/analysis/evidence/variable.ts";
import { dayNumber } from "../../../src/core/day.ts";
import { createSingle } from "../../../src/engine/explanation/single.ts";
import type { FactLane } from "../../../src/engine/kernels/lanes.ts";
import { sample } from "../../engine/sample.ts";
import { plugins } from "../../properties/plugins.ts";

const today = dayNumber("2026-11-23");

function variableIn(document: ModelDocument, fact: string, facts: object) {
  const single = createSingle(compileModel(document, { scales: plugins }).plan);
  single.evaluate(facts, { asOf: today, factsAsOf: Number.NaN, given: {} });
  const { lanes } = single.kernels;
  const lane = lanes.facts.find((one) => one.fact.id === fact) as FactLane;
  return { lane, lanes, variable: createVariable(single, lane) };
}

const variable = (document: ModelDocument, fact: string, facts: object = {}): Variable =>
  variableIn(document, fact, facts).variable;

const cap = { cap: { axis: "x", band: "low" } } as const;

it("has every value of a number in one part where no gate reads it", () => {
  const { parts, isListed, isExact, present } = variable(sample(), "a", { a: 5 });
  expect(parts).toEqual([{ from: -Number.MAX_VALUE, to: Number.MAX_VALUE }]);
  expect([isListed, isExact, present]).toEqual([false, true, 5]);
  const ranged = sample({ facts: { a: { type: "number", min: 0, max: 9 } } });
  expect(variable(ranged, "a").parts).toEqual([{ from: 0, to: 9 }]);
});

it("is cut at everything that gates compare it with", () => {
  const when = {
    any: [
      { fact: "a", atLeast: 7 },
      { all: [{ fact: "a", above: 2, below: 7 }, { not: { fact: "a", is: 3 } }] },
      { fact: "b", atMost: 5 },
      { fact: "a", in: [3, 2] },
      { fact: "a", atMost: -1 },
    ],
  } as const;
  const document = sample({
    facts: { a: { type: "number", min: 0, max: 7 } },
    gates: [{ id: "g", when, then: cap }],
  });
  expect(variable(document, "a").parts).toEqual([
    { from: 0, to: nextDown(2) },
    { from: 2, to: 2 },
    { from: nextUp(2), to: nextDown(3) },
    { from: 3, to: 3 },
    { from: nextUp(3), to: nextDown(7) },
    { from: 7, to: 7 },
  ]);
});

it("has whole days up to the day of the assessment", () => {
  const document = sample({
    facts: { met: { type: "day" } },
    gates: [
      { id: "old", when: { fact: "met", age: { above: 1.5 } }, then: cap },
      { id: "then", when: { fact: "met", is: "2026-01-01" }, then: cap },
    ],
  });
  const { parts, halves, after, valueAt } = variable(document, "met");
  const then = dayNumber("2026-01-01");
  expect(parts).toEqual([
    { from: 0, to: then - 1 },
    { from: then, to: then },
    { from: then + 1, to: today - 3 },
    { from: today - 2, to: today - 2 },
    { from: today - 1, to: today - 1 },
    { from: today, to: today },
  ]);
  expect(halves({ from: 3, to: 6 })).toEqual([
    { from: 3, to: 4 },
    { from: 5, to: 6 },
  ]);
  expect([after(3), valueAt(then)]).toEqual([4, "2026-01-01"]);
});

it("names options, answers and levels one by one where a gate reads them", () => {
  const facts = {
    budget: { type: "choice", options: ["none", { id: "some", label: "Some" }] },
    barred: { type: "flag" },
    a: { type: "number", min: 2 },
  } as const;
  const levels = [3, 1, 2].map((level) => ({ level, points: 0, text: "-" }));
  const document = sample({
    facts,
    x: { dimensions: [{ id: "a", weight: 1, scale: { kind: "levels", levels } }] },
    gates: [{ id: "g", when: { fact: "budget", is: "none" }, then: cap }],
  });
  const budget = variable(document, "budget", { budget: "some" });
  expect(budget.parts).toEqual([
    { from: 0, to: 0 },
    { from: 1, to: 1 },
  ]);
  expect([budget.present, budget.valueAt(0), budget.isListed]).toEqual([1, "none", true]);
  const barred = variable(document, "barred");
  expect([barred.parts, barred.valueAt(0), barred.valueAt(1), barred.present]).toEqual([
    [{ from: 0, to: 1 }],
    false,
    true,
    null,
  ]);
  const a = variable(document, "a");
  expect([a.parts, a.valueAt(0), a.valueAt(1)]).toEqual([[{ from: 0, to: 1 }], 2, 3]);
});

it("gives its points over a part, and where its scale gives none", () => {
  const ragged = { kind: "ragged", hole: 4 };
  const document = sample({ x: { dimensions: [{ id: "a", weight: 1, scale: ragged }] } });
  const [dimension] = variable(document, "a").dimensions;
  expect(dimension?.pointsOver({ from: 4, to: 4 })).toEqual({ low: 50e6, high: 50e6, fails: "never" });
  expect(dimension?.pointsOver({ from: 0, to: 3 }).fails).toBe("always");
  expect(dimension?.pointsOver({ from: 3, to: 3 }).fails).toBe("always");
  expect(dimension?.pointsOver({ from: 3, to: 5 }).fails).toBe("maybe");
  expect(dimension?.pointsOver({ from: 4, to: 13 })).toEqual({ low: 20e6, high: 50e6, fails: "never" });
});

it("tries an opaque scale at some values, the present one among them", () => {
  const document = sample({ x: { dimensions: [{ id: "a", weight: 1, scale: { kind: "moody" } }] } });
  const { isExact, isListed, present, valueAt, dimensions, parts } = variable(document, "a", { a: 33 });
  expect([isExact, isListed, valueAt(present as number)]).toEqual([false, true, 33]);
  expect(dimensions[0]?.pointsOver(parts[0] as (typeof parts)[0])).toMatchObject({ low: 0, high: 100e6 });
  expect(variable(document, "a").present).toBeNull();
});

it("is as it was read when it is given back", () => {
  for (const given of [{ value: 5, grade: "assumed" }, null]) {
    const { lane, lanes, variable: a } = variableIn(sample(), "a", { a: given });
    const points = a.dimensions[0]?.lane.points as Int32Array;
    const now = (): unknown[] => [lane.value[0], lane.certainty[0], points[0], [...lanes.masks.unknown]];
    const before = now();
    a.know(80, 1e6);
    points[0] = 3;
    expect(now()).toEqual([80, 1e6, 3, [2]]);
    a.restore();
    expect(now()).toEqual(before);
  }
});
