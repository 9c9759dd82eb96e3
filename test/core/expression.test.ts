import { describe, expect, it } from "vitest";
import { type Expression, expression, hasNode, isOpaque } from "../../src/core/expression.ts";

const x: Expression = { op: "fact", fact: "x" };
const opaque: Expression = { op: "opaque", fact: "x", apply: (value: number) => value };

describe("the builders", () => {
  it("take a tree or a plain number as an operand", () => {
    const one = { op: "number", value: 1 };
    expect(expression.add(x, 1)).toEqual({ op: "add", left: x, right: one });
    expect(expression.subtract(1, x)).toEqual({ op: "subtract", left: one, right: x });
    expect(expression.multiply(x, x)).toEqual({ op: "multiply", left: x, right: x });
    expect(expression.divide(1, x)).toEqual({ op: "divide", left: one, right: x });
    expect(expression.sqrt(1)).toEqual({ op: "sqrt", of: one });
    expect(expression.absolute(x)).toEqual({ op: "absolute", of: x });
    expect(expression.floor(x)).toEqual({ op: "floor", of: x });
    expect(expression.ifLess(x, 1, 1, x)).toEqual({
      op: "ifLess",
      left: x,
      right: one,
      then: one,
      otherwise: x,
    });
  });

  it("make a curve of half-open segments, flat beyond both ends", () => {
    expect(
      expression.curve(x, [
        [0, 10],
        [4, 30],
        [5, 0],
      ]),
    ).toEqual({
      op: "segments",
      of: x,
      below: 10,
      segments: [
        { from: 0, value: 10, slope: 5 },
        { from: 4, value: 30, slope: -30 },
        { from: 5, value: 0, slope: 0 },
      ],
    });
    expect(expression.curve(x, [])).toEqual({ op: "segments", of: x, below: 0, segments: [] });
  });

  it("make steps, flat between their edges", () => {
    expect(expression.steps(7, 5, [[0, 10]])).toEqual({
      op: "segments",
      of: { op: "number", value: 7 },
      below: 5,
      segments: [{ from: 0, value: 10, slope: 0 }],
    });
  });
});

it("the builders of leaves name their fact", () => {
  const apply = (value: number) => value;
  expect(
    expression.match(
      "x",
      [
        ["a", 1],
        [true, 2],
      ],
      3,
    ),
  ).toEqual({
    op: "match",
    fact: "x",
    cases: [
      { is: "a", value: 1 },
      { is: true, value: 2 },
    ],
    otherwise: 3,
  });
  expect(expression.opaque("x", apply)).toEqual({ op: "opaque", fact: "x", apply });
});

describe("hasNode and isOpaque", () => {
  const around: readonly ((inner: Expression) => Expression)[] = [
    (inner) => inner,
    (inner) => expression.add(inner, 1),
    (inner) => expression.subtract(1, inner),
    (inner) => expression.multiply(inner, 1),
    (inner) => expression.divide(1, inner),
    (inner) => expression.sqrt(inner),
    (inner) => expression.absolute(inner),
    (inner) => expression.floor(inner),
    (inner) => expression.ifLess(inner, 1, 2, 3),
    (inner) => expression.ifLess(1, inner, 2, 3),
    (inner) => expression.ifLess(1, 2, inner, 3),
    (inner) => expression.ifLess(1, 2, 3, inner),
    (inner) => expression.curve(inner, [[0, 0]]),
    (inner) => expression.floor(expression.add(1, expression.sqrt(inner))),
  ];

  it.each(around.map((wrap) => [wrap(x).op, wrap] as const))("look inside %s", (_, wrap) => {
    expect(isOpaque(wrap(opaque))).toBe(true);
    expect(isOpaque(wrap(x))).toBe(false);
    expect(hasNode(wrap(x), (node) => node === x)).toBe(true);
  });

  it("see leaves that hold no tree", () => {
    const leaves: readonly Expression[] = [
      { op: "number", value: 1 },
      { op: "age", fact: "x" },
      { op: "match", fact: "x", cases: [], otherwise: 0 },
    ];
    expect(leaves.some(isOpaque)).toBe(false);
    expect(leaves.every((leaf) => hasNode(leaf, (node) => node === leaf))).toBe(true);
  });
});
