import type { Expression } from "../core/expression.ts";
import { type FactDeclaration, type FactValue, optionId } from "../core/fact.ts";
import type { Aggregation } from "./document.ts";

/** The least and the most points that something can give. */
export type Reach = { readonly min: number; readonly max: number };

const ALL: Reach = { min: 0, max: 100 };

/** The least and the most of some points, within 0..100: what the engine clamps, cannot be reached. */
function reachOf(values: readonly number[]): Reach {
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const least = values.reduce((a, b) => Math.min(a, b), 100);
  return { min: Math.max(0, least), max: Math.min(100, most) };
}

/** The values that a fact may have, where they can be listed. */
function valuesOf(
  fact: FactDeclaration,
  listed: readonly number[] | undefined,
): readonly FactValue[] | undefined {
  if (fact.type === "choice") return fact.options.map(optionId);
  return fact.type === "flag" ? [true, false] : listed;
}

/** The points of a match over the values that its fact may have; where any value will do, the points of no case too. */
function matchPoints(tree: Expression & { op: "match" }, values: readonly FactValue[] | undefined): number[] {
  const points = new Map<FactValue, number>();
  for (const { is, value } of tree.cases) if (!points.has(is)) points.set(is, value);
  return values === undefined
    ? [...points.values(), tree.otherwise]
    : values.map((value) => points.get(value) ?? tree.otherwise);
}

/** The points at both ends of every piece of a curve that lies between two values of x. */
function curvePoints(
  { below, segments }: Expression & { op: "segments" },
  from: number,
  to: number,
): number[] {
  const points = from < (segments[0]?.from ?? Infinity) ? [below] : [];
  segments.forEach(({ from: start, value, slope }, i) => {
    const end = segments[i + 1]?.from ?? Infinity;
    if (end <= from || start > to) return;
    if (slope === 0) points.push(value);
    else for (const x of [Math.max(start, from), Math.min(end, to)]) points.push(value + (x - start) * slope);
  });
  return points;
}

/**
 * What a scale can give over the values that its fact may have; everything, where the tree is not a curve or a match.
 *
 * @param listed the only values of a number fact, where its scale lists them
 */
export function pointsReach(tree: Expression, fact: FactDeclaration, listed?: readonly number[]): Reach {
  if (tree.op === "match") return reachOf(matchPoints(tree, valuesOf(fact, listed)));
  if (tree.op !== "segments" || (tree.of.op !== "fact" && tree.of.op !== "age")) return ALL;
  const { min = -Infinity, max = Infinity } = fact.type === "number" ? fact : { min: 0 };
  return reachOf(curvePoints(tree, min, max));
}

/** A dimension's part in the reach of its axis; `always` where it counts even when its fact is unknown. */
export type ReachPart = { readonly weight: number; readonly reach: Reach; readonly always: boolean };

/** The highest mean that the parts can have: those that always count, and any of the others. */
function highestMean(parts: readonly { value: number; weight: number; always: boolean }[]): number {
  const always = parts.filter((part) => part.always);
  let weight = always.reduce((sum, part) => sum + part.weight, 0);
  let total = always.reduce((sum, part) => sum + part.weight * part.value, 0);
  for (const part of parts.filter((one) => !one.always).sort((a, b) => b.value - a.value)) {
    if (weight > 0 && part.value <= total / weight) break;
    weight += part.weight;
    total += part.weight * part.value;
  }
  return total / weight;
}

/** The least and the most that an axis can score before gates, whichever of its facts are known. */
export function axisReach(aggregation: Aggregation, parts: readonly ReachPart[]): Reach {
  if (aggregation === "minimum") {
    const always = parts.filter((part) => part.always);
    const tops = (always.length > 0 ? always : parts).map(({ reach }) => reach.max);
    const max = always.length > 0 ? Math.min(...tops) : Math.max(...tops);
    return { min: Math.min(...parts.map(({ reach }) => reach.min)), max };
  }
  const most = parts.map(({ reach, ...part }) => ({ ...part, value: reach.max }));
  const least = parts.map(({ reach, ...part }) => ({ ...part, value: -reach.min }));
  return { min: -highestMean(least), max: highestMean(most) };
}
