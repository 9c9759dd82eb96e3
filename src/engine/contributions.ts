import type { FactValue, Grade } from "../core/fact.ts";
import type { Label } from "../core/label.ts";
import { toPoints } from "../core/micropoints.ts";
import type { Plan, PlannedAxis, PlannedDimension, PlannedFact } from "./plan.ts";
import type { Reading } from "./reading.ts";
import type { Contribution } from "./result.ts";
import { type AxisPoints, countedPoints, divideWhole } from "./score.ts";

/**
 * What each dimension gives, in micropoints: the step of the rounded running sum, so that the steps add up to the score by
 * construction. The sum runs in the order of the ids, so that the declared order changes nothing.
 */
function weightedSteps(axis: PlannedAxis, counted: readonly number[]): number[] {
  const steps = new Array<number>(counted.length).fill(0);
  const weights = axis.dimensions.map(({ weight }, d) => (Number.isNaN(counted[d]) ? 0 : weight));
  const under = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  let before = 0;
  for (const d of axis.idOrder) {
    const weight = weights[d] as number;
    if (weight === 0) continue;
    sum += weight * (counted[d] as number);
    const after = divideWhole(sum, under);
    steps[d] = after - before;
    before = after;
  }
  return steps;
}

/** With the minimum the weakest dimension decides, the first declared on a tie, and carries the whole. */
function minimumSteps(counted: readonly number[]): number[] {
  const known = counted.filter((points) => !Number.isNaN(points));
  const weakest = counted.indexOf(Math.min(...known));
  return counted.map((points, d) => (d === weakest ? points : 0));
}

/** What each dimension gives to its axis, in declared order. */
export function contributionsOf(
  plan: Plan,
  axis: PlannedAxis,
  reading: Reading,
  points: AxisPoints,
): Contribution[] {
  const isKnown = ({ fact }: PlannedDimension): boolean => reading.known[fact] === 1;
  const counted = axis.dimensions.map((dimension, d) =>
    countedPoints(dimension, points[d] as number, isKnown(dimension)),
  );
  const steps = axis.aggregation === "minimum" ? minimumSteps(counted) : weightedSteps(axis, counted);
  return axis.dimensions.map((dimension, d): Contribution => {
    const { fact, weight } = dimension;
    const known = isKnown(dimension);
    const value = known ? (reading.raw[fact] as FactValue) : null;
    const age = known ? (reading.ageDays[fact] as number) : Number.NaN;
    const { id, declaration } = plan.facts[fact] as PlannedFact;
    return {
      dimension: dimension.id,
      group: dimension.group,
      fact: id,
      label: dimension.label,
      value,
      valueLabel: (dimension.texts.get(value) as Label | undefined) ?? null,
      unit: declaration.type === "number" ? (declaration.unit ?? null) : null,
      points: Number.isNaN(counted[d]) ? null : toPoints(counted[d] as number),
      assumed: !known && dimension.assume !== null,
      share: weight / axis.weight,
      contribution: toPoints(steps[d] as number),
      certainty: toPoints(reading.certainty[fact] as number),
      ageDays: Number.isNaN(age) ? null : age,
      grade: known ? (reading.grades[fact] as Grade) : null,
    };
  });
}
