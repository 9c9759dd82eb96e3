import type { BinaryOp, UnaryOp } from "../core/expression.ts";
import { type Fragment, number, sql } from "./fragment.ts";
import { guardedProduct, guardedQuotient, guardedScale, guardedSum } from "./guards.ts";
import { ANY, type Span, span } from "./span.ts";

/** A core tree as SQL: unknown where it has no number. */
export type Computed = {
  readonly fragment: Fragment;
  readonly span: Span;
  /** How many layers lie between it and what is known of the facts. */
  readonly level: number;
  /** Whether it has a number for every value that the fact can have. */
  readonly isTotal: boolean;
};

export const UNARY: { readonly [op in UnaryOp]: (x: number) => number } = {
  sqrt: Math.sqrt,
  absolute: Math.abs,
  floor: Math.floor,
};

export const BINARY: { readonly [op in BinaryOp]: (x: number, y: number) => number } = {
  add: (x, y) => x + y,
  subtract: (x, y) => x - y,
  multiply: (x, y) => x * y,
  divide: (x, y) => x / y,
};

export function constant(value: number): Computed {
  return {
    fragment: number(value),
    span: span(value, value, 0, Number.isInteger(value)),
    level: 0,
    isTotal: Number.isFinite(value),
  };
}

export function constantOf({ fragment }: Computed): number | null {
  const part = fragment.length === 1 ? fragment[0] : undefined;
  return part !== undefined && "number" in part ? part.number : null;
}

/** An operation that is safe in every row. */
export function plain(op: BinaryOp, x: Fragment, y: Fragment): Fragment {
  switch (op) {
    case "add":
      return sql`(${x} + ${y})`;
    case "subtract":
      return sql`(${x} - ${y})`;
    case "multiply":
      return sql`${x} * ${y}`;
    default:
      return sql`(${x} / ${y})`;
  }
}

/** An operation that asks first whether it is safe, on atoms. What only becomes smaller has a number wherever its operands have one. */
export function guarded(op: BinaryOp, x: Computed, y: Computed): Pick<Computed, "fragment" | "isTotal"> {
  const [a, b] = [x.fragment, y.fragment];
  if (op === "add" || op === "subtract") {
    return { fragment: guardedSum(op === "add" ? "+" : "-", a, b), isTotal: false };
  }
  if (op === "divide") return { fragment: guardedQuotient(a, b), isTotal: false };
  const by = constantOf(x) ?? constantOf(y);
  if (by === null) return { fragment: guardedProduct(a, b), isTotal: false };
  const isTotal = Math.abs(by) < 1 && x.isTotal && y.isTotal;
  return { fragment: guardedScale(constantOf(x) === null ? a : b, by), isTotal };
}

/** What is left of a span where all that is no finite number has become unknown. */
export function finite({ low, high, isWhole }: Span): Span {
  return Number.isNaN(low + high)
    ? ANY
    : span(Math.max(low, ANY.low), Math.min(high, ANY.high), ANY.least, isWhole);
}

/** The facts as a curve sees them: from one edge to the next. */
export function between({ low, high, least, isWhole }: Span, from: number, to: number): Span {
  const start = Math.max(low, from);
  return span(start, Math.max(start, Math.min(high, to)), least, isWhole);
}
