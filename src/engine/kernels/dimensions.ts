import { clampMicro } from "../../core/micropoints.ts";
import type { Plan, PlannedAxis, PlannedDimension } from "../plan.ts";
import { type FactLane, type Lanes, rejectedAt } from "./lanes.ts";
import { layOut, type Step } from "./nodes.ts";
import { assume, type Lane, NONE, type Points } from "./points.ts";
import { stockStep } from "./scale-steps.ts";

/** A dimension of the records of a batch. */
export type DimensionLane = {
  readonly dimension: PlannedDimension;
  readonly fact: FactLane;
  /** Micropoints, and `ifUnknown` where the fact is unknown. */
  readonly points: Points;
  /** The micropoints that count then: the assumed ones, or else what changes neither a sum nor a least. */
  readonly ifUnknown: number;
};

function createDimension(
  dimension: PlannedDimension,
  { aggregation }: PlannedAxis,
  lanes: Lanes,
  size: number,
): DimensionLane {
  return {
    dimension,
    fact: lanes.facts[dimension.fact] as FactLane,
    points: new Int32Array(size),
    ifUnknown: dimension.assume ?? (aggregation === "minimum" ? NONE : 0),
  };
}

/** Rounds points to micropoints; gives the number of facts that had to be made unknown, because a scale gave no number for them. */
function roundPoints(lanes: Lanes, { fact, points, ifUnknown }: DimensionLane, y: Lane, n: number): number {
  let lost = 0;
  for (let i = 0; i < n; i++) {
    const isKnown = !Number.isNaN(fact.value[i]);
    const at = y[i] as number;
    if (isKnown && Number.isFinite(at)) points[i] = clampMicro(at);
    else {
      points[i] = ifUnknown;
      if (!isKnown) continue;
      fact.value[i] = rejectedAt(lanes, fact, i);
      lost++;
    }
  }
  return lost;
}

/** The dimensions of both axes, and the one step that gives them all their points. */
export type Dimensions = {
  readonly axes: readonly [x: readonly DimensionLane[], y: readonly DimensionLane[]];
  readonly givePoints: Step;
};

export function createDimensions(
  plan: Plan,
  lanes: Lanes,
  laneOf: (fact: string) => FactLane,
  size: number,
): Dimensions {
  const [x, y] = plan.axes;
  const axes = [
    x.dimensions.map((one) => createDimension(one, x, lanes, size)),
    y.dimensions.map((one) => createDimension(one, y, lanes, size)),
  ] as const;
  const sure: Step[] = [];
  const mayFail: { readonly one: DimensionLane; readonly y: Lane; readonly steps: readonly Step[] }[] = [];
  for (const one of [...axes[0], ...axes[1]]) {
    const { dimension, fact, points, ifUnknown } = one;
    const step = stockStep(dimension.points, fact, lanes, points, ifUnknown);
    const steps: Step[] = [];
    if (step === null)
      mayFail.push({ one, y: layOut(dimension.points, { lanes, laneOf, size, steps }), steps });
    else if (ifUnknown === 0) sure.push(step);
    else sure.push(step, (n) => assume(fact.value, points, n, ifUnknown));
  }
  return {
    axes,
    // What may fail comes first: a fact that has no points on one scale is unknown on all the others too.
    givePoints: (n) => {
      let lost = 0;
      for (const { one, y, steps } of mayFail) {
        for (const step of steps) step(n);
        lost += roundPoints(lanes, one, y, n);
      }
      if (lost > 0) for (const { one } of mayFail) assume(one.fact.value, one.points, n, one.ifUnknown);
      for (const step of sure) step(n);
    },
  };
}
