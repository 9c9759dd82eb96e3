import { toPoints } from "../../core/micropoints.ts";
import { rowDay } from "../../engine/days.ts";
import { cellOf } from "../../engine/explanation/assess.ts";
import { countedPoints, highPoints, lowPoints } from "../../engine/explanation/counted-points.ts";
import type { AxisScore, Step } from "../../engine/explanation/evaluation.ts";
import { boundStepsOf, stepsOf } from "../../engine/explanation/gates.ts";
import { knownFacts } from "../../engine/explanation/known-facts.ts";
import { createSingle } from "../../engine/explanation/single.ts";
import { axisPlacement } from "../../engine/place.ts";
import type { Plan, PlannedAxis } from "../../engine/plan.ts";
import type { Assessment } from "../../engine/result.ts";
import type { AxisThen, Place } from "./comparison.ts";

/** A score or one of its bounds. */
export type Measure = "score" | "low" | "high";

/** What makes up a measure of an axis, in micropoints and before gates. */
export type Sum = {
  readonly axis: PlannedAxis;
  /** Each dimension's points on its own scale, with the fact that they come from; NaN where it does not count. */
  readonly parts: readonly {
    readonly dimension: string;
    readonly fact: string;
    readonly weight: number;
    readonly points: number;
  }[];
  /** What they come to, rounded; NaN where none counts. */
  readonly value: number;
  /** What gates do to it. */
  readonly steps: readonly Step[];
};

/** An axis as it added up at a time, in values that outlive the evaluation. */
export type AxisTally = { readonly [M in Measure]: Sum } & { readonly then: AxisThen };

/** A customer as everything added up at a time. */
export type Tally = {
  readonly place: Place;
  readonly axes: ReadonlyMap<string, AxisTally>;
  readonly facts: Assessment["facts"];
};

function axisTally(out: AxisScore): AxisTally {
  const { axis, dimensions, before, after, coverage } = out;
  const sum = (
    value: number,
    steps: readonly Step[],
    pointsOf: (one: AxisScore["dimensions"][number]) => number,
  ): Sum => ({
    axis,
    parts: dimensions.map((one) => ({
      dimension: one.dimension.id,
      fact: one.fact.fact.id,
      weight: one.dimension.weight,
      points: pointsOf(one),
    })),
    value,
    steps,
  });
  const steps = boundStepsOf(out);
  const { score, band } = axisPlacement(axis, after.score, coverage);
  return {
    score: sum(before.score, stepsOf(out), countedPoints),
    low: sum(before.low, steps.low, lowPoints),
    high: sum(before.high, steps.high, highPoints),
    then: { score, band, low: toPoints(after.low), high: toPoints(after.high) },
  };
}

/** Makes the function that adds everything up again for facts and a day, as an assessment holds them. */
export function tallier(plan: Plan): (facts: unknown, asOf: unknown) => Tally {
  const { evaluate } = createSingle(plan);
  return (facts, asOf) => {
    const evaluation = evaluate(facts, () => ({
      asOf: rowDay(asOf, plan.countsAge),
      factsAsOf: Number.NaN,
      given: {},
    }));
    return {
      place: { status: evaluation.status, cell: cellOf(evaluation) },
      axes: new Map(evaluation.axes.map((one) => [one.axis.id, axisTally(one)])),
      facts: knownFacts(evaluation),
    };
  };
}
