import type { Label } from "../core/label.ts";
import { divideWhole, pointsOf, toPoints } from "../core/micropoints.ts";
import type { AxisScore, DimensionScore } from "./evaluation.ts";
import type { PlannedAxis, PlannedDimension, PlannedFact } from "./plan.ts";
import type { Contribution } from "./result.ts";
import { countedPoints } from "./score.ts";

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

/** The weakest dimension decides, the first declared on a tie, and carries the whole. */
function takeWeakest({ dimensions }: AxisScore): void {
  let weakest: DimensionScore | null = null;
  let least = Number.NaN;
  for (const one of dimensions) {
    one.step = 0;
    const points = countedPoints(one);
    if (Number.isNaN(points) || points >= least) continue;
    weakest = one;
    least = points;
  }
  if (weakest !== null) weakest.step = least;
}

/**
 * The steps of the rounded running sum, so that they add up to the score by construction. The sum runs in the order of the ids, so that
 * the declared order changes nothing.
 */
function takeSteps({ axis, dimensions, weights }: AxisScore): void {
  let sum = 0;
  let before = 0;
  for (const d of axis.idOrder) {
    const one = dimensions[d] as DimensionScore;
    one.step = 0;
    const points = countedPoints(one);
    if (Number.isNaN(points)) continue;
    sum += one.dimension.weight * points;
    const after = divideWhole(sum, weights);
    one.step = after - before;
    before = after;
  }
}

function contributionOf(one: DimensionScore): Contribution {
  const { dimension, fact, unknown, step } = one;
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
    contribution: toPoints(step),
    certainty: toPoints(fact.certainty),
    ageDays: isKnown && !Number.isNaN(fact.ageDays) ? fact.ageDays : null,
    grade: isKnown ? fact.grade : null,
  };
}

/** What each dimension gives to its axis, in declared order. */
export function contributionsOf(out: AxisScore): Contribution[] {
  if (out.axis.aggregation === "minimum") takeWeakest(out);
  else takeSteps(out);
  return out.dimensions.map(contributionOf);
}
