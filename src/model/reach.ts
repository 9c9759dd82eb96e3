import type { Expression, Segment } from "../core/expression.ts";
import { type FactDeclaration, optionId } from "../core/fact.ts";
import type { Aggregation } from "./document.ts";

/** The least and the most points that something can give. */
export type Reach = { readonly min: number; readonly max: number };

const ALL: Reach = { min: 0, max: 100 };

function reachOf(values: readonly number[]): Reach {
  return { min: Math.max(0, Math.min(...values)), max: Math.min(100, Math.max(...values)) };
}

function curveAt(x: number, below: number, segments: readonly Segment[]): number {
  let value = below;
  for (const segment of segments) {
    if (x < segment.from) break;
    value = segment.slope === 0 ? segment.value : segment.value + (x - segment.from) * segment.slope;
  }
  return value;
}

/** What a scale can give over the values that its fact may have; everything, where the tree is not a curve or a match. */
export function pointsReach(tree: Expression, fact: FactDeclaration): Reach {
  if (tree.op === "match") {
    const values = tree.cases.map((one) => one.value);
    const everyValueHasACase =
      fact.type === "number" ||
      (fact.type === "choice" && fact.options.map(optionId).length <= values.length);
    return reachOf(everyValueHasACase ? values : [...values, tree.otherwise]);
  }
  if (tree.op !== "segments" || (tree.of.op !== "fact" && tree.of.op !== "age")) return ALL;
  const { below, segments } = tree;
  const from = fact.type === "day" ? 0 : fact.type === "number" ? fact.min : undefined;
  const to = fact.type === "number" ? fact.max : undefined;
  const inside = segments.filter((s) => s.from >= (from ?? -Infinity) && s.from <= (to ?? Infinity));
  return reachOf([
    from === undefined ? below : curveAt(from, below, segments),
    ...inside.map((s) => s.value),
    to === undefined ? (segments.at(-1) as Segment).value : curveAt(to, below, segments),
  ]);
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
