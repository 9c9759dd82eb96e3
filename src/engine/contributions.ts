import type { Label } from "../core/label.ts";
import { divideWhole, pointsOf, toPoints } from "../core/micropoints.ts";
import type { AxisScore } from "./evaluation.ts";
import type { PlannedAxis, PlannedDimension } from "./plan.ts";
import type { Contribution } from "./result.ts";
import { countedPoints } from "./score.ts";

/**
 * What each dimension gives, in micropoints: the step of the rounded running sum, so that the steps add up to the score by
 * construction. The sum runs in the order of the ids, so that the declared order changes nothing. With the minimum the
 * weakest dimension decides, the first declared on a tie, and carries the whole.
 */
function stepsOf({ aggregation, dimensions, idOrder }: PlannedAxis, counted: readonly number[]): number[] {
  if (aggregation === "minimum") {
    const weakest = Math.min(...counted.filter((points) => !Number.isNaN(points)));
    const decides = counted.indexOf(weakest);
    return counted.map((points, d) => (d === decides ? points : 0));
  }
  const steps = counted.map(() => 0);
  const weightOf = (d: number): number => (dimensions[d] as PlannedDimension).weight;
  const under = counted.reduce((sum, points, d) => (Number.isNaN(points) ? sum : sum + weightOf(d)), 0);
  let sum = 0;
  let before = 0;
  for (const d of idOrder) {
    const points = counted[d] as number;
    if (Number.isNaN(points)) continue;
    sum += weightOf(d) * points;
    const after = divideWhole(sum, under);
    steps[d] = after - before;
    before = after;
  }
  return steps;
}

/** What each dimension gives to its axis, in declared order. */
export function contributionsOf({ axis, dimensions }: AxisScore): Contribution[] {
  const counted = dimensions.map(countedPoints);
  const steps = stepsOf(axis, counted);
  return dimensions.map(({ dimension, fact }, d): Contribution => {
    const { isKnown, raw, ageDays, grade, certainty } = fact;
    const { id, declaration } = fact.fact;
    const value = isKnown ? raw : null;
    return {
      dimension: dimension.id,
      group: dimension.group,
      fact: id,
      label: dimension.label,
      value,
      valueLabel: (dimension.texts.get(value) as Label | undefined) ?? null,
      unit: declaration.type === "number" ? (declaration.unit ?? null) : null,
      points: pointsOf(counted[d] as number),
      assumed: !isKnown && dimension.assume !== null,
      assumption: dimension.assume === null ? null : toPoints(dimension.assume),
      weight: dimension.weight,
      share: dimension.weight / axis.weight,
      contribution: toPoints(steps[d] as number),
      certainty: toPoints(certainty),
      ageDays: isKnown && !Number.isNaN(ageDays) ? ageDays : null,
      grade: isKnown ? grade : null,
    };
  });
}
