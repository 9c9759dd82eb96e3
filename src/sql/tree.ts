import type { BinaryOp, Expression, Segment, UnaryOp } from "../core/expression.ts";
import type { NumberDeclaration } from "../core/fact.ts";
import { valueReader } from "../core/value.ts";
import {
  BINARY,
  between,
  type Computed,
  constant,
  constantOf,
  finite,
  guarded,
  plain,
  UNARY,
} from "./computed.ts";
import type { KnownFact } from "./facts.ts";
import { type Branch, cases, isAtom, none, number, sql } from "./fragment.ts";
import type { Add, Layers } from "./layers.ts";
import { ANY, isSafe, span, spanOf, union } from "./span.ts";

type Tree<Op extends Expression["op"]> = Extract<Expression, { readonly op: Op }>;

/** The days of a fact that is known lie within the years 1 to 9999 and not after the day of the assessment. */
const AGE = /* @__PURE__ */ span(0, 3_652_058, 1, true);

/**
 * Makes the function that writes core trees. A part that is read several times becomes a column of a layer in between, so that it is
 * computed once.
 */
export function createTreeWriter(
  factOf: (id: string) => KnownFact,
  layers: Layers,
): { readonly write: (tree: Expression) => Computed; readonly atom: (one: Computed) => Computed } {
  const adds: Add[] = [];
  let parts = 0;

  const atom = (one: Computed): Computed => {
    if (isAtom(one.fragment)) return one;
    const add = adds[one.level] ?? layers.next("parts of scales");
    adds[one.level] = add;
    parts += 1;
    return { ...one, fragment: add(`part_${parts}`, one.fragment), level: one.level + 1 };
  };

  const binary = (op: BinaryOp, left: Computed, right: Computed): Computed => {
    const [x, y] = [constantOf(left), constantOf(right)];
    if (x !== null && y !== null) {
      const result = BINARY[op](x, y);
      return constant(Number.isFinite(result) ? result : Number.NaN);
    }
    if (y === 0 && (op === "add" || op === "subtract")) return left;
    if (x === 0 && op === "add") return right;
    const result = spanOf[op](left.span, right.span);
    if (isSafe(result)) {
      const level = Math.max(left.level, right.level);
      const isTotal = left.isTotal && right.isTotal;
      return { fragment: plain(op, left.fragment, right.fragment), span: result, level, isTotal };
    }
    const [a, b] = [atom(left), atom(right)];
    const level = Math.max(a.level, b.level);
    return { ...guarded(op, a, b), span: finite(result), level };
  };

  const unary = (op: UnaryOp, of: Computed): Computed => {
    const x = constantOf(of);
    if (x !== null) return constant(UNARY[op](x));
    const { low, high, least, isWhole } = of.span;
    if (op === "floor")
      return {
        ...of,
        fragment: sql`floor(${of.fragment})`,
        span: span(Math.floor(low), Math.floor(high), 1, true),
      };
    if (op === "absolute") {
      const size = Math.max(-low, high);
      return {
        ...of,
        fragment: sql`abs(${of.fragment})`,
        span: span(Math.max(0, low, -high), size, least, isWhole),
      };
    }
    const root = span(Math.sqrt(Math.max(0, low)), Math.sqrt(Math.max(0, high)), Math.sqrt(least));
    if (low >= 0) return { ...of, fragment: sql`sqrt(${of.fragment})`, span: root };
    const inner = atom(of);
    const fragment = cases(
      [{ when: sql`${inner.fragment} >= ${0}`, then: sql`sqrt(${inner.fragment})` }],
      none,
    );
    return { ...inner, fragment, span: root, isTotal: false };
  };

  const ifLess = (tree: Tree<"ifLess">): Computed => {
    const branches: Branch[] = [];
    const read: Computed[] = [];
    const results: Computed[] = [];
    let rest: Expression = tree;
    // One flat CASE for as many as follow each other: parsers go only so deep.
    while (rest.op === "ifLess") {
      const [left, right, then] = [atom(write(rest.left)), atom(write(rest.right)), write(rest.then)];
      read.push(left, right);
      results.push(then);
      branches.push(
        { when: sql`${left.fragment} IS NULL OR ${right.fragment} IS NULL`, then: none },
        { when: sql`${left.fragment} < ${right.fragment}`, then: then.fragment },
      );
      rest = rest.otherwise;
    }
    const otherwise = write(rest);
    results.push(otherwise);
    return {
      fragment: cases(branches, otherwise.fragment),
      span: results.map((one) => one.span).reduce(union),
      level: Math.max(...[...read, ...results].map(({ level }) => level)),
      isTotal: [...read, ...results].every(({ isTotal }) => isTotal),
    };
  };

  /** One piece of a curve. Where it cannot be written on the spot its parts are computed for every x, and so guarded for every x. */
  const piece = (x: Computed, { from, value, slope }: Segment, next: number): Computed => {
    const [start, rate, base] = [constant(from), constant(slope), constant(value)];
    const local = between(x.span, from, next);
    const distance = spanOf.subtract(local, start.span);
    const rise = spanOf.multiply(distance, rate.span);
    const isLocal = from === 0 || [distance, rise, spanOf.add(base.span, rise)].every(isSafe);
    const inside = isLocal ? { ...x, span: local } : x;
    return binary("add", base, binary("multiply", binary("subtract", inside, start), rate));
  };

  const segments = ({ of, below, segments: kept }: Tree<"segments">): Computed => {
    const x = atom(write(of));
    const pieces = kept.map(({ from, value, slope }, i): Computed => {
      if (slope === 0) return constant(value);
      return piece(x, { from, value, slope }, kept[i + 1]?.from ?? Infinity);
    });
    const all = [constant(below), ...pieces];
    const branches = kept.map(({ from }, i) => ({
      when: sql`${x.fragment} < ${from}`,
      then: (all[i] as Computed).fragment,
    }));
    return {
      fragment: cases(
        [{ when: sql`${x.fragment} IS NULL`, then: none }, ...branches],
        (all.at(-1) as Computed).fragment,
      ),
      span: all.map((one) => one.span).reduce(union),
      level: Math.max(x.level, ...pieces.map(({ level }) => level)),
      isTotal: [x, ...all].every(({ isTotal }) => isTotal),
    };
  };

  const match = ({ fact, cases: all, otherwise }: Tree<"match">): Computed => {
    const { planned, value } = factOf(fact);
    const read = valueReader(planned.declaration, planned.listed);
    const results = [...all.map((one) => constant(one.value)), constant(otherwise)];
    const branches = all.map((one) => ({ when: sql`${value} = ${read(one.is)}`, then: number(one.value) }));
    return {
      fragment: cases([{ when: sql`${value} IS NULL`, then: none }, ...branches], number(otherwise)),
      span: results.map((one) => one.span).reduce(union),
      level: 0,
      isTotal: results.every(({ isTotal }) => isTotal),
    };
  };

  const write = (tree: Expression): Computed => {
    switch (tree.op) {
      case "number":
        return constant(tree.value);
      case "age":
        return { fragment: factOf(tree.fact).age, span: AGE, level: 0, isTotal: true };
      case "fact": {
        const { planned, value } = factOf(tree.fact);
        // The lint lets a tree read the value of a number alone.
        const { min = ANY.low, max = ANY.high } = planned.declaration as NumberDeclaration;
        return { fragment: value, span: span(min, max), level: 0, isTotal: true };
      }
      case "segments":
        return segments(tree);
      case "match":
        return match(tree);
      case "ifLess":
        return ifLess(tree);
      case "sqrt":
      case "absolute":
      case "floor":
        return unary(tree.op, write(tree.of));
      default: {
        // A model with opaque scales was refused before.
        const { op, left, right } = tree as Tree<BinaryOp>;
        return binary(op, write(left), write(right));
      }
    }
  };
  return { write, atom };
}
