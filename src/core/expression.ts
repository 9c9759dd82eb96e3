import type { FactValue } from "./fact.ts";
import { isRecord } from "./json.ts";

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

/** The operations on two numbers. */
export type BinaryOp = Exclude<Extract<Expression, { readonly left: unknown }>["op"], "ifLess">;

/** The operations on one number. */
export type UnaryOp = Exclude<Extract<Expression, { readonly of: unknown }>["op"], "segments">;

function binary(op: BinaryOp, left: Operand, right: Operand): Expression {
  return { op, left: node(left), right: node(right) };
}

function unary(op: UnaryOp, of: Operand): Expression {
  return { op, of: node(of) };
}

// The builders, each a function of its own, so that a bundle holds those alone that it uses. What each is for stands at `expression`.

export function add(left: Operand, right: Operand): Expression {
  return binary("add", left, right);
}

export function multiply(left: Operand, right: Operand): Expression {
  return binary("multiply", left, right);
}

export function divide(left: Operand, right: Operand): Expression {
  return binary("divide", left, right);
}

export function curve(of: Operand, knots: readonly (readonly [x: number, y: number])[]): Expression {
  const segments = knots.map(([from, value], i) => {
    const next = knots[i + 1];
    return { from, value, slope: next === undefined ? 0 : (next[1] - value) / (next[0] - from) };
  });
  return { op: "segments", of: node(of), below: segments[0]?.value ?? 0, segments };
}

export function steps(
  of: Operand,
  below: number,
  edges: readonly (readonly [edge: number, y: number])[],
): Expression {
  const segments = edges.map(([from, value]) => ({ from, value, slope: 0 }));
  return { op: "segments", of: node(of), below, segments };
}

export function match(
  fact: string,
  cases: readonly (readonly [is: FactValue, value: number])[],
  otherwise: number,
): Expression {
  return { op: "match", fact, cases: cases.map(([is, value]) => ({ is, value })), otherwise };
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
  add,
  /** left − right. */
  subtract: (left: Operand, right: Operand): Expression => binary("subtract", left, right),
  /** left · right. */
  multiply,
  /** left ÷ right; where right is 0 the fact has no points. */
  divide,
  /** The square root; of a negative number the fact has no points. */
  sqrt: (of: Operand): Expression => unary("sqrt", of),
  /** The value without its sign. */
  absolute: (of: Operand): Expression => unary("absolute", of),
  /** The largest whole number that is not above. */
  floor: (of: Operand): Expression => unary("floor", of),
  /** `then` where left < right, else `otherwise`. */
  ifLess: (left: Operand, right: Operand, then: Operand, otherwise: Operand): Expression => ({
    op: "ifLess",
    left: node(left),
    right: node(right),
    then: node(then),
    otherwise: node(otherwise),
  }),
  /** A curve through `[x, y]` knots in ascending x, flat beyond both ends; exact at every knot. */
  curve,
  /** The value of the first case that a choice, a flag or a level equals, else `otherwise`. */
  match,
  /** A function of the fact's value, or of a day's age, that only JavaScript can run. */
  opaque: (fact: string, apply: (value: never) => number): Expression => ({ op: "opaque", fact, apply }),
  /** `below` under the first edge, then each step's value from its edge on. */
  steps,
} as const;

/** Whether some node of a tree is of a kind. */
export function hasNode(tree: Expression, is: (node: Expression) => boolean): boolean {
  const parts = Object.values<unknown>(tree).filter(isRecord) as Expression[];
  return is(tree) || parts.some((part) => hasNode(part, is));
}

/** Whether a tree holds a function that only JavaScript can run. */
export function isOpaque(tree: Expression): boolean {
  return hasNode(tree, ({ op }) => op === "opaque");
}
