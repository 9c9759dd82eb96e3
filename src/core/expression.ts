import type { FactValue } from "./fact.ts";

/** One half-open piece of a curve: from `from` on, `value + (x − from) · slope`. */
export type Segment = { readonly from: number; readonly value: number; readonly slope: number };

/**
 * The core tree: what a scale is lowered to, and the one form that is evaluated, explained and written as SQL. It holds
 * only operations that give the same bits on every engine: `+ − × ÷`, square root, absolute value, floor, comparison.
 */
export type Expression =
  | { readonly op: "number"; readonly value: number }
  /** The value of a number fact. */
  | { readonly op: "fact"; readonly fact: string }
  /** Whole days from a day fact to the day of the assessment. */
  | { readonly op: "age"; readonly fact: string }
  | {
      readonly op: "add" | "subtract" | "multiply" | "divide";
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly op: "sqrt" | "absolute" | "floor"; readonly of: Expression }
  /** `then` where left < right, else `otherwise`. */
  | {
      readonly op: "ifLess";
      readonly left: Expression;
      readonly right: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  /** A curve of half-open segments in ascending order; `below` applies under the first one. */
  | {
      readonly op: "segments";
      readonly of: Expression;
      readonly below: number;
      readonly segments: readonly Segment[];
    }
  /** The value of the first case that the fact equals, else `otherwise`. */
  | {
      readonly op: "match";
      readonly fact: string;
      readonly cases: readonly { readonly is: FactValue; readonly value: number }[];
      readonly otherwise: number;
    }
  /** A function that only JavaScript can run; a model that holds one cannot be written as SQL. */
  | {
      readonly op: "opaque";
      readonly fact: string;
      /** Takes the value, or a day's age, to points. */
      readonly apply: (value: never) => number;
    };

type Operand = Expression | number;

function node(operand: Operand): Expression {
  return typeof operand === "number" ? { op: "number", value: operand } : operand;
}

/**
 * Builders of the core tree, for whoever writes a scale. An operand is a tree or a plain number.
 *
 * @example
 * ```ts
 * import { expression } from "opportunity-matrix";
 * const x = { op: "fact", fact: "employees" } as const;
 * expression.divide(x, expression.add(x, 500)).op; // => "divide"
 * ```
 */
export const expression = {
  /** left + right. */
  add: (left: Operand, right: Operand): Expression => ({ op: "add", left: node(left), right: node(right) }),
  /** left − right. */
  subtract: (left: Operand, right: Operand): Expression => ({
    op: "subtract",
    left: node(left),
    right: node(right),
  }),
  /** left · right. */
  multiply: (left: Operand, right: Operand): Expression => ({
    op: "multiply",
    left: node(left),
    right: node(right),
  }),
  /** left ÷ right; where right is 0 the fact has no points. */
  divide: (left: Operand, right: Operand): Expression => ({
    op: "divide",
    left: node(left),
    right: node(right),
  }),
  /** The square root; of a negative number the fact has no points. */
  sqrt: (of: Operand): Expression => ({ op: "sqrt", of: node(of) }),
  /** The value without its sign. */
  absolute: (of: Operand): Expression => ({ op: "absolute", of: node(of) }),
  /** The largest whole number that is not above. */
  floor: (of: Operand): Expression => ({ op: "floor", of: node(of) }),
  /** `then` where left < right, else `otherwise`. */
  ifLess: (left: Operand, right: Operand, then: Operand, otherwise: Operand): Expression => ({
    op: "ifLess",
    left: node(left),
    right: node(right),
    then: node(then),
    otherwise: node(otherwise),
  }),
  /** A curve through `[x, y]` knots in ascending x, flat beyond both ends; exact at every knot. */
  curve: (of: Operand, knots: readonly (readonly [x: number, y: number])[]): Expression => ({
    op: "segments",
    of: node(of),
    below: knots[0]?.[1] ?? 0,
    segments: knots.map(([from, value], i) => {
      const next = knots[i + 1];
      return { from, value, slope: next === undefined ? 0 : (next[1] - value) / (next[0] - from) };
    }),
  }),
  /** The value of the first case that a choice, a flag or a level equals, else `otherwise`. */
  match: (
    fact: string,
    cases: readonly (readonly [is: FactValue, value: number])[],
    otherwise: number,
  ): Expression => ({ op: "match", fact, cases: cases.map(([is, value]) => ({ is, value })), otherwise }),
  /** A function of the fact's value, or of a day's age, that only JavaScript can run. */
  opaque: (fact: string, apply: (value: never) => number): Expression => ({ op: "opaque", fact, apply }),
  /** `below` under the first edge, then each step's value from its edge on. */
  steps: (
    of: Operand,
    below: number,
    steps: readonly (readonly [edge: number, y: number])[],
  ): Expression => ({
    op: "segments",
    of: node(of),
    below,
    segments: steps.map(([from, value]) => ({ from, value, slope: 0 })),
  }),
} as const;

/** The trees directly inside a tree. */
function partsOf(tree: Expression): readonly Expression[] {
  switch (tree.op) {
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
      return [tree.left, tree.right];
    case "ifLess":
      return [tree.left, tree.right, tree.then, tree.otherwise];
    case "sqrt":
    case "absolute":
    case "floor":
    case "segments":
      return [tree.of];
    default:
      return [];
  }
}

/** Whether some node of a tree is of a kind. */
export function hasNode(tree: Expression, is: (node: Expression) => boolean): boolean {
  return is(tree) || partsOf(tree).some((part) => hasNode(part, is));
}

/** Whether a tree holds a function that only JavaScript can run. */
export function isOpaque(tree: Expression): boolean {
  return hasNode(tree, ({ op }) => op === "opaque");
}
