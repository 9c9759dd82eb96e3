// What every peer is asked to compute, taken from the compiled plan, so that no number of the model is typed twice.
import {
  compileModel,
  type Plan,
  type PlannedAxis,
  type PlannedDimension,
  type PlannedFact,
} from "opportunity-matrix";
import { model } from "../scorecard/model.ts";

export const plan: Plan = compileModel(model).plan;

/** The axes, of the one kind that is written for the peers: a weighted sum in which an unknown fact counts for nothing. */
export const axes: readonly [x: PlannedAxis, y: PlannedAxis] = plan.axes;
for (const { aggregation, dimensions } of axes) {
  if (aggregation === "minimum" || dimensions.some(({ assume }) => assume !== null)) {
    throw new Error("no such axis is written for the peers");
  }
}

export function factOf(dimension: PlannedDimension): PlannedFact {
  return plan.facts[dimension.fact] as PlannedFact;
}

/** When the value of a fact counts as known: bounds of a number, or the only values that it can have. */
export function validOf({ declaration, listed }: PlannedFact): {
  readonly listed: readonly (number | string | boolean)[] | null;
  readonly min: number | null;
  readonly max: number | null;
} {
  switch (declaration.type) {
    case "number":
      return { listed, min: declaration.min ?? null, max: declaration.max ?? null };
    case "choice":
      return {
        listed: declaration.options.map((option) => (typeof option === "string" ? option : option.id)),
        min: null,
        max: null,
      };
    case "flag":
      return { listed: [true, false], min: null, max: null };
    // The peers get the age of a day, which is below 0 where the day lies after the assessment.
    case "day":
      return { listed: null, min: 0, max: null };
  }
}

/** The flags that exclude a customer. This model has no other gates; one that had would have to be written for the peers first. */
export const excluding: readonly string[] = plan.gates.map(({ when, limit }) => {
  if (limit !== null || !("is" in when) || when.is !== true)
    throw new Error("no such gate is written for the peers");
  return when.fact;
});

/** A place for every pair of bands, in micropoints. */
export const places = axes[0].bands.flatMap((x, i) =>
  axes[1].bands.map((y, j) => ({ id: plan.cells[i]?.[j]?.id as string, x, y })),
);

/** The weight of an axis that has to be known for a place. */
export function weightNeeded(axis: PlannedAxis): number {
  return (plan.minimumCoverage / 1e6) * axis.weight;
}
