import { type Expression, expression } from "opportunity-matrix";
import { expect, it } from "vitest";
import { treeProblem } from "../../src/model/lint-tree.ts";

const x: Expression = { op: "fact", fact: "a" };
const problem = (tree: Expression): string | null => treeProblem(tree, "a", "number");

it("lets pass what can be evaluated", () => {
  const trees = [
    x,
    expression.curve(x, []),
    expression.curve(x, [[-5, 1]]),
    expression.steps(x, 0, [
      [1, 5],
      [2, 5],
    ]),
    expression.match("a", [[1, 5]], 0),
    expression.opaque("a", () => Number.NaN),
    expression.ifLess(x, 1, expression.sqrt(x), expression.divide(1, x)),
  ];
  expect(trees.map(problem)).toEqual(trees.map(() => null));
});

it("finds a curve that does not ascend, and a number that is none, however deep", () => {
  const down = expression.steps(x, 0, [
    [2, 5],
    [1, 5],
  ]);
  const trees = [
    down,
    expression.add(1, expression.floor(down)),
    expression.multiply(x, Number.POSITIVE_INFINITY),
  ];
  expect(trees.map(problem)).toEqual(trees.map(() => "scale.brokenTree"));
});

it("finds what reads another fact, or a fact as what it is not", () => {
  expect(problem({ op: "fact", fact: "b" })).toBe("scale.misreads");
  expect(problem(expression.floor({ op: "age", fact: "a" }))).toBe("scale.misreads");
  expect(treeProblem({ op: "age", fact: "a" }, "a", "day")).toBe(null);
});
