import { type Expression, expression } from "opportunity-matrix";
import { expect, it } from "vitest";
import type { FactLane } from "../../../src/engine/kernels/lanes.ts";
import { layOut, type Step } from "../../../src/engine/kernels/nodes.ts";
import { batchOf } from "./batch.ts";

const none = Number.NaN;
const x: Expression = { op: "fact", fact: "f" };

/** What a tree gives for values of fact `f`. */
function laidOut(
  tree: Expression,
  values: number[],
  declaration: Parameters<typeof batchOf>[0] = { type: "number" },
) {
  const { f, lanes } = batchOf(declaration);
  f.lane.value.set(values);
  const steps: Step[] = [];
  const laneOf = (): FactLane => f.lane;
  const out = layOut(tree, { lanes, laneOf, size: 4, steps });
  for (const step of steps) step(4);
  return [...out];
}

it("gives the nodes' values, and none where there is no finite number", () => {
  const values = [4, -9, 0, none];
  expect(laidOut(expression.divide(8, x), values)).toEqual([2, -8 / 9, none, none]);
  expect(laidOut(expression.add(1, expression.multiply(2, x)), values)).toEqual([9, -17, 1, none]);
  expect(laidOut(expression.subtract(x, 1e308), [-1e308, 0, 1, none])).toEqual([none, -1e308, -1e308, none]);
  expect(laidOut(expression.sqrt(x), values)).toEqual([2, none, 0, none]);
  expect(laidOut(expression.floor(expression.absolute(x)), [-1.5, 2, 0, none])).toEqual([1, 2, 0, none]);
  expect(laidOut(expression.ifLess(x, 1, 10, x), values)).toEqual([4, 10, 10, none]);
  expect(laidOut({ op: "age", fact: "f" }, values, { type: "day" })).toEqual([996, 1009, 1000, none]);
});

it("finds the piece of a curve of anything, flat even at infinite distance", () => {
  const curve = expression.curve(expression.multiply(2, x), [
    [0, 10],
    [10, 20],
  ]);
  expect(laidOut(curve, [-1, 2.5, 9, none])).toEqual([10, 15, 20, none]);
  const far = expression.steps(x, 0, [[-1.7e308, 50]]);
  expect(laidOut(far, [1.7e308, 0, 0, none])).toEqual([50, 50, 50, none]);
});

it("takes the first case of a value that stands there twice", () => {
  const tree = expression.match(
    "f",
    [
      [1, 10],
      [1, 20],
    ],
    5,
  );
  expect(laidOut(tree, [1, 2, 1, none])).toEqual([10, 5, 10, none]);
});

it("hands an opaque function what was given, and takes only numbers from it", () => {
  const seen: unknown[] = [];
  const apply = (value: unknown): number => {
    seen.push(value);
    if (seen.length === 2) throw new Error("no");
    return (seen.length === 3 ? "5" : 7) as number;
  };
  const tree = expression.opaque("f", apply);
  expect(laidOut(tree, [0, 1, 0, none], { type: "choice", options: ["a", { id: "b", label: "B" }] })).toEqual(
    [7, none, none, none],
  );
  expect(seen).toEqual(["a", "b", "a"]);
  seen.splice(0, 3, 0, 0, 0);
  laidOut(tree, [1, none, none, none], { type: "flag" });
  laidOut(tree, [990, none, none, none], { type: "day" });
  laidOut(tree, [3, none, none, none]);
  expect(seen.slice(3)).toEqual([true, 10, 3]);
});
