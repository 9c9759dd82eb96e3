// JsonLogic: the rule as JSON made once, in three steps, because the language has no names for what was computed before. It has no
// rounding either; both engines are given `floor` in the documented way.
import type { Expression, PlannedAxis, PlannedDimension } from "opportunity-matrix";
import { axes, excluding, factOf, places, validOf, weightNeeded } from "./rule.ts";

export type Rule = unknown;

const value = (name: string | number): Rule => ({ var: name });

/** Points of an expression; a `match` is written in {@link weighted}, where its points are constants. */
function points(tree: Expression): Rule {
  switch (tree.op) {
    case "number":
      return tree.value;
    case "fact":
    case "age":
      return value(tree.fact);
    case "add":
      return { "+": [points(tree.left), points(tree.right)] };
    case "multiply":
      return { "*": [points(tree.left), points(tree.right)] };
    case "divide":
      return { "/": [points(tree.left), points(tree.right)] };
    case "segments": {
      const x = points(tree.of);
      const pieces = tree.segments.map(({ from, value: at, slope }): Rule => {
        return slope === 0 ? at : { "+": [at, { "*": [{ "-": [x, from] }, slope] }] };
      });
      const below = tree.segments.map(({ from }): Rule => ({ "<": [x, from] }));
      return {
        if: [
          ...below.flatMap((test, i): Rule[] => [test, i === 0 ? tree.below : pieces[i - 1]]),
          pieces.at(-1),
        ],
      };
    }
    default:
      throw new Error(`${tree.op} is not written in JsonLogic`);
  }
}

function isKnown(dimension: PlannedDimension): Rule {
  const fact = factOf(dimension);
  const { listed, min, max } = validOf(fact);
  const x = value(fact.id);
  if (listed !== null) return { in: [x, listed] };
  return {
    and: [
      { "!==": [x, null] },
      ...(min === null ? [] : [{ ">=": [x, min] }]),
      ...(max === null ? [] : [{ "<=": [x, max] }]),
    ],
  };
}

/** What a dimension adds to the sum of its axis, in micropoints. */
function weighted(dimension: PlannedDimension): Rule {
  const { points: tree, weight } = dimension;
  if (tree.op === "match") {
    const cases = tree.cases.flatMap(({ is, value: at }): Rule[] => [
      { "===": [value(tree.fact), is] },
      weight * at * 1e6,
    ]);
    const otherwise = tree.otherwise === 0 ? [0] : [isKnown(dimension), weight * tree.otherwise * 1e6, 0];
    return { if: [...cases, ...otherwise] };
  }
  const rounded = { floor: [{ "+": [{ "*": [points(tree), 1e6] }, 0.5] }] };
  return { if: [isKnown(dimension), { "*": [weight, rounded] }, 0] };
}

const sumOf = ({ dimensions }: PlannedAxis): Rule => ({ "+": dimensions.map(weighted) });
const weightOf = ({ dimensions }: PlannedAxis): Rule => ({
  "+": dimensions.map((dimension) => ({ if: [isKnown(dimension), dimension.weight, 0] })),
});
const score = (sum: number, weight: number): Rule => ({
  if: [
    { ">": [value(weight), 0] },
    { "/": [{ floor: [{ "+": [{ "/": [value(sum), value(weight)] }, 0.5] }] }, 1e6] },
    -1,
  ],
});

/** The sums and known weights of both axes, and whether the customer is excluded. */
export const sums: Rule = [
  sumOf(axes[0]),
  weightOf(axes[0]),
  sumOf(axes[1]),
  weightOf(axes[1]),
  { or: excluding.map((flag) => ({ "===": [value(flag), true] })) },
];
/** From those the scores. */
export const scores: Rule = [score(0, 1), score(2, 3), value(1), value(3), value(4)];
/** From those the place. */
export const place: Rule = {
  if: [
    value(4),
    "excluded",
    { or: [{ "<": [value(2), weightNeeded(axes[0])] }, { "<": [value(3), weightNeeded(axes[1])] }] },
    "unplaced",
    ...places.flatMap(({ id, x, y }, i): Rule[] =>
      i === places.length - 1
        ? [id]
        : [
            {
              and: [{ "<=": [value(0), x.last / 1e6] }, { "<=": [value(1), y.last / 1e6] }],
            },
            id,
          ],
    ),
  ],
};
