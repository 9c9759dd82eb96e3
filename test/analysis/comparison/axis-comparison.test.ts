import { compileModel, type ModelDocument } from "opportunity-matrix";
import { expect, it } from "vitest";
import { type AxisPath, compareAxis } from "../../../src/analysis/comparison/axis-comparison.ts";
import { type AxisTally, tallier } from "../../../src/analysis/comparison/tally.ts";
import { same, sample } from "../../engine/sample.ts";

const on = (document: ModelDocument) => {
  const tally = tallier(compileModel(document).plan);
  return (facts: object): AxisTally => tally(facts, null).axes.get("x") as AxisTally;
};
const two = {
  x: {
    dimensions: [
      { id: "a", weight: 1, scale: same },
      { id: "c", weight: 1, scale: same },
    ],
  },
};
const then = on(sample({ ...two, facts: { c: { type: "number" } } }));
const labels = {
  facts: new Map([
    ["a", "A"],
    ["c", "C"],
  ]),
  gates: new Map(),
};
const compared = (...path: AxisPath) => compareAxis(path, labels);

it("sums by cause what the facts gave, and names them", () => {
  const [was, is] = [then({ a: 20, c: 40 }), then({ a: 60, c: 50 })];
  const { change, causes, scoring } = compared(was, was, was, is);
  expect(change).toEqual({ score: 25_000_000, low: 25_000_000, high: 25_000_000 });
  expect(causes.evidence).toEqual({
    ...change,
    facts: [
      { fact: "a", label: "A", score: 20_000_000, low: 20_000_000, high: 20_000_000 },
      { fact: "c", label: "C", score: 5_000_000, low: 5_000_000, high: 5_000_000 },
    ],
  });
  expect(causes.model).toEqual({ score: 0, low: 0, high: 0, facts: [] });
  expect(scoring).toBeNull();
});

it("says that an axis came to have a score, or lost it, and splits its bounds all the same", () => {
  const [none, is] = [then({}), then({ a: 60 })];
  const entered = compared(none, none, none, is);
  expect([entered.scoring, entered.change.score, entered.causes.evidence.score]).toEqual([
    "entered",
    null,
    null,
  ]);
  expect(entered.causes.evidence.facts).toEqual([
    { fact: "a", label: "A", score: null, low: 30_000_000, high: -20_000_000 },
  ]);
  expect(entered.causes.gates.score).toBeNull();
  expect(compared(is, is, is, none).scoring).toBe("left");
  expect(compared(none, none, none, none)).toMatchObject({ scoring: null, change: { score: null, low: 0 } });
});

it("remembers the last score where a cause leaves none", () => {
  const [was, none, is] = [then({ a: 20 }), then({}), then({ c: 50 })];
  const { change, causes } = compared(was, none, none, is);
  expect(change.score).toBe(30_000_000);
  expect([causes.model.score, causes.evidence.score]).toEqual([0, 30_000_000]);
  expect(causes.evidence.facts.map(({ fact, score }) => [fact, score])).toEqual([["c", 30_000_000]]);
});

it("lays to no fact that the model makes the axis another way", () => {
  const least = on(sample({ x: { ...two.x, aggregation: "minimum" }, facts: { c: { type: "number" } } }));
  const facts = { a: 20, c: 40 };
  const [was, is] = [then(facts), least(facts)];
  const { facts: parts } = compared(was, is, is, is).causes.model;
  expect(parts).toEqual([
    { fact: null, label: null, score: -10_000_000, low: -10_000_000, high: -10_000_000 },
  ]);
});
