// The rule as texts of one expression each, for the peers that evaluate expressions. They differ in a few words only.
import type { Expression, PlannedAxis, PlannedDimension } from "opportunity-matrix";
import { axes, excluding, factOf, places, validOf, weightNeeded } from "./rule.ts";

/** How a language of expressions says what they do not all say alike. */
export type Dialect = {
  readonly and: string;
  readonly or: string;
  readonly number: (value: number) => string;
  /** Before the name of what was computed earlier. */
  readonly computed: string;
  readonly equals: (value: string, literal: string) => string;
  readonly isOneOf: (value: string, literals: readonly string[]) => string;
  /** Whether a number is known and within bounds; comparisons where a language has nothing better. */
  readonly isWithin?: (value: string, min: number | null, max: number | null) => string;
};

/** The texts of the rule, in the order in which they are evaluated: each may name what those before it gave. */
export function formulas({ and, or, number, computed, equals, isOneOf, isWithin }: Dialect) {
  const literal = (value: number | string | boolean): string => {
    if (typeof value === "number") return number(value);
    return typeof value === "string" ? `'${value}'` : String(value);
  };
  const points = (tree: Expression): string => {
    switch (tree.op) {
      case "number":
        return number(tree.value);
      case "fact":
      case "age":
        return tree.fact;
      case "add":
        return `(${points(tree.left)} + ${points(tree.right)})`;
      case "multiply":
        return `(${points(tree.left)} * ${points(tree.right)})`;
      case "divide":
        return `(${points(tree.left)} / ${points(tree.right)})`;
      case "segments": {
        const x = points(tree.of);
        const pieces = tree.segments.map(({ from, value, slope }) =>
          slope === 0 ? number(value) : `${number(value)} + (${x} - (${number(from)})) * ${number(slope)}`,
        );
        const [first, ...others] = tree.segments.map(({ from }) => `${x} < ${number(from)}`);
        const rest = others.map((test, i) => `(${test} ? ${pieces[i]} : `);
        const close = ")".repeat(rest.length + 1);
        return `(${first} ? ${number(tree.below)} : ${rest.join("")}${pieces.at(-1)}${close}`;
      }
      default:
        throw new Error(`${tree.op} is not written for the peers`);
    }
  };
  const zero = number(0);
  const isKnown = (dimension: PlannedDimension): string => {
    const fact = factOf(dimension);
    const { id } = fact;
    const { listed, min, max } = validOf(fact);
    if (listed !== null) return isOneOf(id, listed.map(literal));
    if (isWithin !== undefined) return isWithin(id, min, max);
    const bounds = [
      ...(min === null ? [] : [`(${id} >= ${number(min)})`]),
      ...(max === null ? [] : [`(${id} <= ${number(max)})`]),
    ];
    return [`(${id} != null)`, ...bounds].join(` ${and} `);
  };
  const weighted = (dimension: PlannedDimension): string => {
    const { points: tree, weight } = dimension;
    if (tree.op !== "match") {
      return `((${isKnown(dimension)}) ? ${number(weight)} * floor(${points(tree)} * ${number(1e6)} + ${number(0.5)}) : ${zero})`;
    }
    const cases = tree.cases.map(
      ({ is, value }) => `(${equals(tree.fact, literal(is))} ? ${number(weight * value * 1e6)} : `,
    );
    const { otherwise } = tree;
    const last =
      otherwise === 0 ? zero : `((${isKnown(dimension)}) ? ${number(weight * otherwise * 1e6)} : ${zero})`;
    return `${cases.join("")}${last}${")".repeat(cases.length)}`;
  };
  const sumOf = ({ dimensions }: PlannedAxis): string => dimensions.map(weighted).join(" + ");
  const weightOf = ({ dimensions }: PlannedAxis): string =>
    dimensions
      .map((dimension) => `((${isKnown(dimension)}) ? ${number(dimension.weight)} : ${zero})`)
      .join(" + ");
  const at = (name: string): string => `${computed}${name}`;
  const score = (axis: string): string =>
    `${at(`${axis}Weight`)} > ${zero} ? floor(${at(`${axis}Sum`)} / ${at(`${axis}Weight`)} + ${number(0.5)}) / ${number(1e6)} : ${number(-1)}`;
  const isExcluded = excluding.map((flag) => `(${equals(flag, "true")})`).join(` ${or} `);
  const isLittle = [
    `(${at("xWeight")} < ${number(weightNeeded(axes[0]))})`,
    `(${at("yWeight")} < ${number(weightNeeded(axes[1]))})`,
  ].join(` ${or} `);
  const cells = places
    .slice(0, -1)
    .map(
      ({ id, x, y }) =>
        `((${at("x")} <= ${number(x.last / 1e6)}) ${and} (${at("y")} <= ${number(y.last / 1e6)}) ? ${literal(id)} : `,
    );
  const cell = `${cells.join("")}${literal(places.at(-1)?.id as string)}${")".repeat(cells.length)}`;
  return {
    xSum: sumOf(axes[0]),
    xWeight: weightOf(axes[0]),
    ySum: sumOf(axes[1]),
    yWeight: weightOf(axes[1]),
    x: score("x"),
    y: score("y"),
    place: `(${isExcluded}) ? 'excluded' : ((${isLittle}) ? 'unplaced' : ${cell})`,
  };
}

export type FormulaName = keyof ReturnType<typeof formulas>;
