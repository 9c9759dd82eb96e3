import { toPoints } from "../../core/micropoints.ts";
import { rowDay } from "../../engine/days.ts";
import { createEvaluator } from "../../engine/evaluate.ts";
import type { AxisScore, Step } from "../../engine/evaluation.ts";
import { boundStepsOf, judgeEvidence, limitBounds, stepsOf } from "../../engine/gates.ts";
import { knownFacts } from "../../engine/known-facts.ts";
import { axisPlacement, cellOf } from "../../engine/place.ts";
import type { Plan, PlannedAxis } from "../../engine/plan.ts";
import type { Assessment } from "../../engine/result.ts";
import { boundAxis, countedPoints } from "../../engine/score.ts";
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
  const { axis, dimensions } = out;
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
  boundAxis(out);
  const steps = boundStepsOf(out);
  const measures = {
    score: sum(out.sum, stepsOf(out), countedPoints),
    low: sum(out.low, steps.low, ({ low }) => low),
    high: sum(out.high, steps.high, ({ high }) => high),
  };
  limitBounds(out);
  const { score, band } = axisPlacement(out);
  return { ...measures, then: { score, band, low: toPoints(out.low), high: toPoints(out.high) } };
}

/** Makes the function that adds everything up again for facts and a day, as an assessment holds them. */
export function tallier(plan: Plan): (facts: unknown, asOf: unknown) => Tally {
  const evaluate = createEvaluator(plan);
  return (facts, asOf) => {
    const days = { asOf: rowDay(asOf, plan.countsAge), factsAsOf: Number.NaN, given: {} };
    const evaluation = evaluate(facts, days);
    judgeEvidence(evaluation.verdicts);
    return {
      place: { status: evaluation.status, cell: cellOf(plan, evaluation) },
      axes: new Map(evaluation.axes.map((one) => [one.axis.id, axisTally(one)])),
      facts: knownFacts(evaluation.reading),
    };
  };
}
