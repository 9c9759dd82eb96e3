import type { Label } from "../../core/label.ts";
import { pointsOf, toPoints } from "../../core/micropoints.ts";
import type { PlannedAxis, PlannedDimension, PlannedFact } from "../plan.ts";
import type { Contribution } from "../result.ts";
import { countedPoints } from "./counted-points.ts";
import type { AxisScore, DimensionScore } from "./evaluation.ts";

/**
 * What a dimension gives while its fact is unknown and nothing is assumed. It is the same for every customer, so that one frozen object serves
 * all their results; what it says of the dimension itself, the contributions of known facts repeat.
 */
export function unknownContribution(
  axis: PlannedAxis,
  { id, group, label, weight, assume }: PlannedDimension,
  { id: fact, declaration }: PlannedFact,
): Contribution {
  return Object.freeze({
    dimension: id,
    group,
    fact,
    label,
    value: null,
    valueLabel: null,
    unit: declaration.type === "number" ? (declaration.unit ?? null) : null,
    points: null,
    assumed: false,
    assumption: assume === null ? null : toPoints(assume),
    weight,
    share: weight / axis.weight,
    contribution: 0,
    certainty: 0,
    ageDays: null,
    grade: null,
  });
}

function contributionOf(one: DimensionScore): Contribution {
  const { dimension, fact, unknown } = one;
  const { isKnown } = fact;
  if (!isKnown && dimension.assume === null) return unknown;
  const value = isKnown ? fact.raw : null;
  // Written out key by key: spreading one object into another costs several times as much.
  return {
    dimension: unknown.dimension,
    group: unknown.group,
    fact: unknown.fact,
    label: unknown.label,
    value,
    valueLabel: (dimension.texts.get(value) as Label | undefined) ?? null,
    unit: unknown.unit,
    points: pointsOf(countedPoints(one)),
    assumed: !isKnown,
    assumption: unknown.assumption,
    weight: unknown.weight,
    share: unknown.share,
    contribution: one.contribution,
    certainty: toPoints(fact.certainty),
    ageDays: isKnown && !Number.isNaN(fact.ageDays) ? fact.ageDays : null,
    grade: isKnown ? fact.grade : null,
  };
}

/** What each dimension gives to its axis, in declared order. */
export function contributionsOf({ dimensions }: AxisScore): Contribution[] {
  return dimensions.map(contributionOf);
}
