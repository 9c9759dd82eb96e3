import { type Expression, expression, type FactDeclaration } from "opportunity-matrix";
import { expect, it } from "vitest";
import { stockStep } from "../../../src/engine/kernels/scale-steps.ts";
import { batchOf } from "./batch.ts";

const x: Expression = { op: "fact", fact: "f" };
const age: Expression = { op: "age", fact: "f" };
const none = Number.NaN;

/** The points of four values by the one loop for a tree, where there is one. */
function pointsOf(tree: Expression, values: number[], declaration: FactDeclaration = { type: "number" }) {
  const { f, lanes } = batchOf(declaration);
  f.lane.value.set(values);
  const points = new Int32Array(4);
  const step = stockStep(tree, f.lane, lanes, points, 5);
  step?.(4);
  return step === null ? null : [...points].map((micropoints) => micropoints / 1e6);
}

it("has one loop for what stands in a list", () => {
  const cases = [
    ["b", 40],
    ["b", 90],
    ["z", 70],
  ] as const;
  const choice = { type: "choice", options: ["a", "b"] } as const;
  expect(pointsOf(expression.match("f", cases, 10), [0, 1, none, 0], choice)).toEqual([10, 40, 5e-6, 10]);
  expect(pointsOf(expression.match("f", [[true, 100]], 0), [1, 0, none, 1], { type: "flag" })).toEqual([
    100, 0, 5e-6, 100,
  ]);
  expect(pointsOf(expression.match("f", [[3, 100]], 0), [3, 0, none, 1])).toBeNull();
});

it("has one for curves of the value and of the age, of few pieces and of many", () => {
  const few = [
    [0, 100],
    [10, 0],
  ] as const;
  expect(pointsOf(expression.curve(x, few), [-1, 5, 11, none])).toEqual([100, 50, 0, 0]);
  expect(pointsOf(expression.curve(age, few), [1000, 995, 0, none], { type: "day" })).toEqual([
    100, 50, 0, 0,
  ]);
  const many = Array.from({ length: 11 }, (_, i) => [i * 10, i * 10] as const);
  expect(pointsOf(expression.curve(x, many), [-1, 55.5, 101, none])).toEqual([0, 55.5, 100, 0]);
});

it("has one for decay", () => {
  const decay = expression.multiply(100, expression.divide(60, expression.add(60, age)));
  expect(pointsOf(decay, [1000, 940, 1000, none], { type: "day" })).toEqual([100, 50, 100, 0]);
});

it("has none where points could leave their range, be no number, or come of anything else", () => {
  const curve = (...knots: [number, number][]): Expression => expression.curve(x, knots);
  const others: Expression[] = [
    curve([0, 0], [10, 101]),
    curve([0, -1], [10, 100]),
    curve([-1e308, 0], [1e308, 100]),
    { op: "segments", of: x, below: 0, segments: [{ from: 0, value: 0, slope: 1 }] },
    {
      op: "segments",
      of: x,
      below: 0,
      segments: [
        { from: 0, value: 0, slope: 90 },
        { from: 10, value: 5, slope: 0 },
      ],
    },
    { op: "segments", of: x, below: 200, segments: [{ from: 0, value: 0, slope: 0 }] },
    // Beyond the range by less than anybody sees, but by more than it is rounded.
    {
      op: "segments",
      of: x,
      below: 0,
      segments: [
        { from: 0, value: 0, slope: 1.00000002 },
        { from: 100, value: 100, slope: 0 },
      ],
    },
    {
      op: "segments",
      of: x,
      below: 100,
      segments: [
        { from: 0, value: 100, slope: -1.00000002 },
        { from: 100, value: 0, slope: 0 },
      ],
    },
    expression.curve(expression.sqrt(x), [
      [0, 0],
      [1, 1],
    ]),
    expression.multiply(x, expression.divide(60, expression.add(60, age))),
    expression.multiply(90, expression.divide(60, expression.add(60, age))),
    expression.multiply(100, x),
    expression.multiply(100, expression.divide(x, expression.add(60, age))),
    expression.multiply(100, expression.divide(0, expression.add(0, age))),
    expression.multiply(100, expression.divide(60, x)),
    expression.multiply(100, expression.divide(60, expression.add(60, x))),
    expression.multiply(100, expression.divide(60, expression.add(x, age))),
    expression.multiply(100, expression.divide(60, expression.add(61, age))),
    x,
  ];
  expect(others.map((tree) => pointsOf(tree, [1, 1, 1, 1]))).toEqual(others.map(() => null));
});
