import { type Expression, hasNode } from "../core/expression.ts";
import type { FactType } from "../core/fact.ts";
import { isRecord, own } from "../core/json.ts";

/** Whether a node reads another fact, or reads a choice, a flag or a day as if it were a number. */
function misreads(node: Expression, fact: string, type: FactType): boolean {
  if (!("fact" in node)) return false;
  const asWhat = { fact: type === "number", age: type === "day", match: true, opaque: true };
  return node.fact !== fact || !asWhat[node.op];
}

/** The operands of every operation. */
const OPERANDS: { readonly [op in Expression["op"]]: readonly string[] } = {
  number: [],
  fact: [],
  age: [],
  match: [],
  opaque: [],
  segments: ["of"],
  sqrt: ["of"],
  absolute: ["of"],
  floor: ["of"],
  add: ["left", "right"],
  subtract: ["left", "right"],
  multiply: ["left", "right"],
  divide: ["left", "right"],
  ifLess: ["left", "right", "then", "otherwise"],
};

/**
 * Whether a node is no operation or lacks an operand, has a number that is none, or a curve whose pieces do not ascend: it would
 * have a hole or an overlap.
 */
function isBroken(node: Expression): boolean {
  const operands = own(OPERANDS, node.op) as readonly string[] | undefined;
  if (operands === undefined || operands.some((key) => !isRecord(own(node, key)))) return true;
  const areFinite = (...numbers: readonly number[]): boolean => numbers.every(Number.isFinite);
  switch (node.op) {
    case "number":
      return !areFinite(node.value);
    case "match":
      return !areFinite(node.otherwise, ...node.cases.map(({ value }) => value));
    case "segments":
      return !(
        areFinite(node.below) &&
        node.segments.every(
          ({ from, value, slope }, i) =>
            areFinite(from, value, slope) && !(from <= (node.segments[i - 1]?.from ?? -Infinity)),
        )
      );
    case "opaque":
      return typeof node.apply !== "function";
    default:
      return false;
  }
}

/** What is wrong with the tree that a scale was lowered to; null where it can be evaluated. */
export function treeProblem(
  tree: Expression,
  fact: string,
  type: FactType,
): "scale.misreads" | "scale.brokenTree" | null {
  if (hasNode(tree, isBroken)) return "scale.brokenTree";
  return hasNode(tree, (node) => misreads(node, fact, type)) ? "scale.misreads" : null;
}
