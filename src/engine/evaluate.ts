import type { Expression, Segment } from "../core/expression.ts";
import type { PlannedFact } from "./plan.ts";
import { encode } from "./read-value.ts";
import type { Reading } from "./reading.ts";

/** A core tree made into a function over what was read. It may give any number; points are clamped afterwards. */
export type Evaluate = (reading: Reading) => number;

/** Where a tree's facts stand, and what they are. */
export type FactIndex = ReadonlyMap<string, { readonly at: number; readonly fact: PlannedFact }>;

/**
 * What is no finite number is none at all, wherever in a tree it comes up: engines differ in what they make of a division by
 * zero or of an overflow further on.
 */
function finite(x: number): number {
  return Number.isFinite(x) ? x : Number.NaN;
}

function evaluateSegments(of: Evaluate, below: number, segments: readonly Segment[]): Evaluate {
  const from = Float64Array.from(segments, (segment) => segment.from);
  const value = Float64Array.from(segments, (segment) => segment.value);
  const slope = Float64Array.from(segments, (segment) => segment.slope);
  return (reading) => {
    const x = of(reading);
    if (Number.isNaN(x)) return x;
    let i = from.length - 1;
    while (i >= 0 && x < (from[i] as number)) i--;
    if (i < 0) return below;
    const rise = slope[i] as number;
    // A flat piece is its value even at infinite distance, where 0 · ∞ would be no number.
    return rise === 0 ? (value[i] as number) : (value[i] as number) + (x - (from[i] as number)) * rise;
  };
}

function evaluateMatch(tree: Extract<Expression, { op: "match" }>, facts: FactIndex): Evaluate {
  const { at, fact } = facts.get(tree.fact) as { at: number; fact: PlannedFact };
  const codes = tree.cases.map(({ is }) => encode(is, fact));
  const values = tree.cases.map(({ value }) => value);
  const { otherwise } = tree;
  return (reading) => values[codes.indexOf(reading.values[at] as number)] ?? otherwise;
}

function evaluateOpaque(tree: Extract<Expression, { op: "opaque" }>, facts: FactIndex): Evaluate {
  const { at, fact } = facts.get(tree.fact) as { at: number; fact: PlannedFact };
  const apply = tree.apply as (value: unknown) => number;
  const isDay = fact.declaration.type === "day";
  return (reading) => {
    try {
      return apply(isDay ? reading.asOf - (reading.values[at] as number) : reading.raw[at]);
    } catch {
      return Number.NaN;
    }
  };
}

/** Compiles a core tree into nested functions: no `eval`, so that it runs under a strict content security policy. */
export function compileExpression(tree: Expression, facts: FactIndex): Evaluate {
  const compile = (part: Expression): Evaluate => compileExpression(part, facts);
  switch (tree.op) {
    case "number": {
      const { value } = tree;
      return () => value;
    }
    case "fact": {
      const { at } = facts.get(tree.fact) as { at: number };
      return (reading) => reading.values[at] as number;
    }
    case "age": {
      const { at } = facts.get(tree.fact) as { at: number };
      return (reading) => reading.asOf - (reading.values[at] as number);
    }
    case "add": {
      const [left, right] = [compile(tree.left), compile(tree.right)];
      return (reading) => finite(left(reading) + right(reading));
    }
    case "subtract": {
      const [left, right] = [compile(tree.left), compile(tree.right)];
      return (reading) => finite(left(reading) - right(reading));
    }
    case "multiply": {
      const [left, right] = [compile(tree.left), compile(tree.right)];
      return (reading) => finite(left(reading) * right(reading));
    }
    case "divide": {
      const [left, right] = [compile(tree.left), compile(tree.right)];
      return (reading) => finite(left(reading) / right(reading));
    }
    case "sqrt": {
      const of = compile(tree.of);
      return (reading) => Math.sqrt(of(reading));
    }
    case "absolute": {
      const of = compile(tree.of);
      return (reading) => Math.abs(of(reading));
    }
    case "floor": {
      const of = compile(tree.of);
      return (reading) => Math.floor(of(reading));
    }
    case "ifLess": {
      const [left, right] = [compile(tree.left), compile(tree.right)];
      const [then, otherwise] = [compile(tree.then), compile(tree.otherwise)];
      return (reading) => {
        const [a, b] = [left(reading), right(reading)];
        if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
        return a < b ? then(reading) : otherwise(reading);
      };
    }
    case "segments":
      return evaluateSegments(compile(tree.of), tree.below, tree.segments);
    case "match":
      return evaluateMatch(tree, facts);
    case "opaque":
      return evaluateOpaque(tree, facts);
  }
}
