import type { BinaryOp, Expression, Segment, UnaryOp } from "../core/expression.ts";
import { valueReader } from "../core/value.ts";
import type { FactReading, Reading } from "./reading.ts";

/** A core tree made into a function over what was read. It may give any number; points are clamped afterwards. */
export type Evaluate = () => number;

type Tree<Op extends Expression["op"]> = Extract<Expression, { readonly op: Op }>;

const UNARY: { readonly [op in UnaryOp]: (x: number) => number } = {
  sqrt: Math.sqrt,
  absolute: Math.abs,
  floor: Math.floor,
};

const BINARY: { readonly [op in BinaryOp]: (x: number, y: number) => number } = {
  add: (x, y) => x + y,
  subtract: (x, y) => x - y,
  multiply: (x, y) => x * y,
  divide: (x, y) => x / y,
};

/**
 * What is no finite number is none at all, wherever in a tree it comes up: engines differ in what they make of a division by zero or of
 * an overflow further on.
 */
const finite = (x: number): number => (Number.isFinite(x) ? x : Number.NaN);

function compileSegments({ of, below, segments }: Tree<"segments">, reading: Reading): Evaluate {
  const evaluate = compileExpression(of, reading);
  // Nearly all curves are curves of the fact itself, which needs no call.
  const one = of.op === "fact" ? (reading.facts.get(of.fact) as FactReading) : null;
  const edges = Float64Array.from(segments, ({ from }) => from);
  return () => {
    const x = one === null ? evaluate() : one.value;
    if (Number.isNaN(x)) return x;
    let i = edges.length - 1;
    while (i >= 0 && x < (edges[i] as number)) i--;
    if (i < 0) return below;
    const { from, value, slope } = segments[i] as Segment;
    // A flat piece is its value even at infinite distance, where 0 · ∞ would be no number.
    return slope === 0 ? value : finite(value + (x - from) * slope);
  };
}

function compileMatch({ fact, cases, otherwise }: Tree<"match">, reading: Reading): Evaluate {
  const one = reading.facts.get(fact) as FactReading;
  const read = valueReader(one.fact.declaration, one.fact.listed);
  const values = Float64Array.from(cases, ({ is }) => read(is));
  // The last place is for what is none of the cases.
  const results = Float64Array.from([...cases.map(({ value }) => value), otherwise]);
  return () => {
    let at = 0;
    while (at < values.length && values[at] !== one.value) at++;
    return results[at] as number;
  };
}

function compileOpaque({ fact, apply }: Tree<"opaque">, reading: Reading): Evaluate {
  const one = reading.facts.get(fact) as FactReading;
  const isDay = one.fact.declaration.type === "day";
  return () => {
    try {
      const points: unknown = apply((isDay ? reading.asOf - one.value : one.raw) as never);
      return typeof points === "number" ? points : Number.NaN;
    } catch {
      return Number.NaN;
    }
  };
}

/** Compiles a core tree into nested functions: no `eval`, so that it runs under a strict content security policy. */
export function compileExpression(tree: Expression, reading: Reading): Evaluate {
  switch (tree.op) {
    case "number":
      return () => tree.value;
    case "fact":
    case "age": {
      const one = reading.facts.get(tree.fact) as FactReading;
      return tree.op === "age" ? () => reading.asOf - one.value : () => one.value;
    }
    case "segments":
      return compileSegments(tree, reading);
    case "match":
      return compileMatch(tree, reading);
    case "opaque":
      return compileOpaque(tree, reading);
    case "sqrt":
    case "absolute":
    case "floor": {
      const apply = UNARY[tree.op];
      const of = compileExpression(tree.of, reading);
      return () => apply(of());
    }
    default: {
      const left = compileExpression(tree.left, reading);
      const right = compileExpression(tree.right, reading);
      if (tree.op !== "ifLess") {
        const apply = BINARY[tree.op];
        return () => {
          return finite(apply(left(), right()));
        };
      }
      const then = compileExpression(tree.then, reading);
      const otherwise = compileExpression(tree.otherwise, reading);
      return () => {
        const [x, y] = [left(), right()];
        if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
        return x < y ? then() : otherwise();
      };
    }
  }
}
