import type { Expression } from "../../core/expression.ts";
import { clampMicro, FULL, toMicro } from "../../core/micropoints.ts";
import { valueReader } from "../../core/value.ts";
import type { FactLane, Lanes } from "./lanes.ts";
import type { Step } from "./nodes.ts";
import {
  ageLane,
  curvePoints,
  decayPoints,
  FEW_EDGES,
  longCurvePoints,
  type Points,
  piecesOf,
  tablePoints,
} from "./points.ts";
import { allowedOf } from "./tables.ts";

// The trees to which the stock scales are lowered, each with one loop that does the whole of it. They have points wherever the fact is known, so
// that nothing can fail. All other trees are laid out node by node.

type Tree<Op extends Expression["op"]> = Extract<Expression, { readonly op: Op }>;

/** How many positions a fact's values have, from `base` on, where they are listed and close together; else 0. */
function positionsIn({ fact }: FactLane): { readonly base: number; readonly length: number } {
  const { declaration } = fact;
  if (declaration.type === "choice") return { base: 0, length: declaration.options.length };
  if (declaration.type === "flag") return { base: 0, length: 2 };
  const { base, allowed } = allowedOf(fact);
  return { base, length: allowed.length };
}

/** Points of an option, a flag or a level. */
function tableStep(tree: Tree<"match">, fact: FactLane, points: Points, ifUnknown: number): Step | null {
  const { base, length } = positionsIn(fact);
  if (length === 0) return null;
  const read = valueReader(fact.fact.declaration, fact.fact.listed);
  const table = new Int32Array(length + 1).fill(clampMicro(tree.otherwise));
  table[0] = ifUnknown;
  // Of two cases for one value the first holds, so it is the last to be put in. One that the fact cannot have lies nowhere in the table.
  for (const { is, value } of [...tree.cases].reverse()) table[read(is) - base + 1] = clampMicro(value);
  return (n) => tablePoints(fact.value, points, n, base, table);
}

/** How many days halve the points, where a tree is that of the scale `decay`; null where it is another. */
function halfLifeOf(tree: Expression): number | null {
  if (tree.op !== "multiply") return null;
  const { left, right } = tree;
  if (left.op !== "number" || left.value !== 100 || right.op !== "divide") return null;
  const { left: over, right: under } = right;
  if (over.op !== "number" || !(over.value > 0) || under.op !== "add" || under.right.op !== "age")
    return null;
  return under.left.op === "number" && under.left.value === over.value ? over.value : null;
}

/** Beyond this a distance between two doubles may be infinite. */
const FAR = 1e289;

const isPoints = (y: number): boolean => y >= 0 && y <= 100;

/** Whether points are 0..100 when they are rounded: a line that ends at a knot of 0 or 100 points may come out a little beyond. */
const isRoundedPoints = (y: number): boolean => toMicro(y) >= 0 && toMicro(y) <= FULL;

/** Whether a curve has points for every number, none of them outside 0..100: what lies beyond is to be cut off, and the one loop does not. */
function isInRange({ below, segments }: Tree<"segments">): boolean {
  return (
    isPoints(below) &&
    segments.every(({ from, value, slope }, i) => {
      const next = segments[i + 1];
      const end = next === undefined ? (slope === 0 ? value : Infinity) : value + (next.from - from) * slope;
      return Math.abs(from) < FAR && isPoints(value) && isRoundedPoints(end);
    })
  );
}

function curveStep(
  tree: Tree<"segments">,
  { value }: FactLane,
  { asOf }: Lanes,
  points: Points,
): Step | null {
  const { of, below, segments } = tree;
  if ((of.op !== "fact" && of.op !== "age") || !isInRange(tree)) return null;
  const pieces = piecesOf(below, segments);
  const apply = segments.length <= FEW_EDGES ? curvePoints : longCurvePoints;
  if (of.op === "fact") return (n) => apply(value, points, n, pieces);
  const age = new Float64Array(value.length);
  return (n) => {
    ageLane(asOf, value, age, n);
    apply(age, points, n, pieces);
  };
}

/** The one loop of a stock scale's tree, which leaves 0 points, or what a table says, where the fact is unknown; null for any other tree. */
export function stockStep(
  tree: Expression,
  fact: FactLane,
  lanes: Lanes,
  points: Points,
  ifUnknown: number,
): Step | null {
  if (tree.op === "match") return tableStep(tree, fact, points, ifUnknown);
  if (tree.op === "segments") return curveStep(tree, fact, lanes, points);
  const halvesAtDays = halfLifeOf(tree);
  if (halvesAtDays === null) return null;
  return (n) => decayPoints(lanes.asOf, fact.value, points, n, halvesAtDays);
}
