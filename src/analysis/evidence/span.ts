import type { Expression } from "../../core/expression.ts";
import { valueReader } from "../../core/value.ts";
import type { PlannedFact } from "../../engine/plan.ts";

/** Between which numbers a tree stays, and for which values of its fact it gives no number at all. */
export type Span = {
  readonly low: number;
  readonly high: number;
  /** Whether it gives no number: for no value, maybe for some, or for every value. */
  readonly fails: "never" | "maybe" | "always";
};

/** The span of a tree while its fact, as the engine holds it, runs from one value to another. */
export type SpanOf = (from: number, to: number) => Span;

type Tree<Op extends Expression["op"]> = Extract<Expression, { readonly op: Op }>;

const NOTHING: Span = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY, fails: "always" };
const ANYTHING: Span = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, fails: "maybe" };

/** The span of results of which the least and the greatest are known, where what is not finite is no number. */
function spanOf(fails: Span["fails"], results: readonly number[]): Span {
  const low = Math.min(...results);
  const high = Math.max(...results);
  if (low === Number.POSITIVE_INFINITY || high === Number.NEGATIVE_INFINITY) return NOTHING;
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high, fails } : ANYTHING;
}

function failsOf(...parts: readonly Span[]): Span["fails"] {
  if (parts.some(({ fails }) => fails === "always")) return "always";
  return parts.some(({ fails }) => fails === "maybe") ? "maybe" : "never";
}

const isBounded = ({ low, high }: Span): boolean => Number.isFinite(low) && Number.isFinite(high);

/** What lies in one of two spans. */
function either(a: Span, b: Span): Span {
  return {
    low: Math.min(a.low, b.low),
    high: Math.max(a.high, b.high),
    fails: a.fails === b.fails ? a.fails : "maybe",
  };
}

function binarySpan(op: Expression["op"], left: Span, right: Span): Span {
  const fails = failsOf(left, right);
  if (fails === "always") return NOTHING;
  if (!isBounded(left) || !isBounded(right)) return ANYTHING;
  const [a, b, c, d] = [left.low, left.high, right.low, right.high];
  if (op === "add") return spanOf(fails, [a + c, b + d]);
  if (op === "subtract") return spanOf(fails, [a - d, b - c]);
  if (op === "multiply") return spanOf(fails, [a * c, a * d, b * c, b * d]);
  if (c === 0 && d === 0) return NOTHING;
  return c <= 0 && d >= 0 ? ANYTHING : spanOf(fails, [a / c, a / d, b / c, b / d]);
}

function unarySpan(op: Expression["op"], of: Span): Span {
  const { low, high, fails } = of;
  if (fails === "always") return NOTHING;
  if (!isBounded(of)) return ANYTHING;
  if (op === "floor") return { low: Math.floor(low), high: Math.floor(high), fails };
  if (op === "sqrt") {
    if (high < 0) return NOTHING;
    return { low: Math.sqrt(Math.max(0, low)), high: Math.sqrt(high), fails: low < 0 ? "maybe" : fails };
  }
  const ends = [Math.abs(low), Math.abs(high)];
  return spanOf(fails, low <= 0 && high >= 0 ? [0, ...ends] : ends);
}

function segmentsSpan({ below, segments }: Tree<"segments">, spanOfX: SpanOf): SpanOf {
  // A segment holds from its edge on to the first of those that come after it.
  const pieces = segments.map((segment, i) => ({
    ...segment,
    until: Math.min(...segments.slice(i + 1).map(({ from }) => from)),
  }));
  const first = Math.min(...segments.map(({ from }) => from));
  return (from, to) => {
    const x = spanOfX(from, to);
    if (x.fails === "always") return NOTHING;
    if (!isBounded(x)) return ANYTHING;
    const results = x.low < first ? [below] : [];
    for (const piece of pieces) {
      const start = Math.max(x.low, piece.from);
      const end = Math.min(x.high, piece.until);
      if (start > end || start >= piece.until) continue;
      if (piece.slope === 0) results.push(piece.value);
      else {
        results.push(piece.value + (start - piece.from) * piece.slope);
        results.push(piece.value + (end - piece.from) * piece.slope);
      }
    }
    // Further on in a tree an overflow is a number again, so nothing is concluded from one.
    return results.every(Number.isFinite) ? spanOf(x.fails, results) : ANYTHING;
  };
}

function matchSpan({ cases, otherwise }: Tree<"match">, fact: PlannedFact): SpanOf {
  const read = valueReader(fact.declaration, fact.listed);
  const values = cases.map(({ is, value }) => ({ at: read(is), value }));
  return (from, to) => {
    const within = values.filter(({ at }) => at >= from && at <= to).map(({ value }) => value);
    return spanOf("never", from === to && within.length > 0 ? within.slice(0, 1) : [...within, otherwise]);
  };
}

/**
 * Makes the function that bounds a tree while its fact runs over a span of values: interval arithmetic (Moore 1966) on the core tree.
 * Plain doubles bound exactly here, without rounding outwards, because every operation of the tree rounds to the nearest double, and that
 * never turns an order around: what holds at the ends holds for every double between them.
 *
 * @param tree a tree that reads the fact alone, without opaque functions
 * @param asOf the day number of the assessment
 */
export function compileSpan(tree: Expression, fact: PlannedFact, asOf: number): SpanOf {
  switch (tree.op) {
    case "number":
      return () => ({ low: tree.value, high: tree.value, fails: "never" });
    case "fact":
      return (low, high) => ({ low, high, fails: "never" });
    case "age":
      return (from, to) => ({ low: asOf - to, high: asOf - from, fails: "never" });
    case "segments":
      return segmentsSpan(tree, compileSpan(tree.of, fact, asOf));
    case "match":
      return matchSpan(tree, fact);
    case "opaque":
      return () => ANYTHING;
    case "sqrt":
    case "absolute":
    case "floor": {
      const of = compileSpan(tree.of, fact, asOf);
      return (from, to) => unarySpan(tree.op, of(from, to));
    }
    default: {
      const left = compileSpan(tree.left, fact, asOf);
      const right = compileSpan(tree.right, fact, asOf);
      if (tree.op !== "ifLess") return (from, to) => binarySpan(tree.op, left(from, to), right(from, to));
      const then = compileSpan(tree.then, fact, asOf);
      const otherwise = compileSpan(tree.otherwise, fact, asOf);
      return (from, to) => {
        const [a, b] = [left(from, to), right(from, to)];
        const fails = failsOf(a, b);
        if (fails === "always") return NOTHING;
        if (a.high < b.low && fails === "never") return then(from, to);
        if (a.low >= b.high && fails === "never") return otherwise(from, to);
        const result = either(then(from, to), otherwise(from, to));
        return fails === "never" || result.fails === "always" ? result : { ...result, fails: "maybe" };
      };
    }
  }
}
