// What a condition of a play reads.
import type { SituationCondition } from "opportunity-matrix";

/** The parts of a condition that ask something, in order. */
export function leavesOf(condition: SituationCondition): SituationCondition[] {
  if ("all" in condition) return condition.all.flatMap(leavesOf);
  if ("any" in condition) return condition.any.flatMap(leavesOf);
  return "not" in condition ? leavesOf(condition.not) : [condition];
}

/** The facts that a condition reads. */
export const factsOf = (condition: SituationCondition): string[] =>
  leavesOf(condition).flatMap((leaf) => ("fact" in leaf ? [leaf.fact] : []));
