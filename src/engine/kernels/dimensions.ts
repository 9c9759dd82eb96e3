import { clampMicro } from "../../core/micropoints.ts";
import type { Plan, PlannedAxis, PlannedDimension } from "../plan.ts";
import { type FactLane, type Lanes, rejectedAt } from "./lanes.ts";
import { layOut, type Making, type Step } from "./nodes.ts";
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
  /** Gives the points. */
  readonly give: Step;
  /** Where its scale has no number for what is known: 1, and else 0. Null for a scale that has one wherever the fact is known. */
  readonly failed: Uint8Array | null;
};

/** Rounds points to micropoints, and marks where there are none for what is known. */
function roundPoints(
  value: Lane,
  y: Lane,
  points: Points,
  failed: Uint8Array,
  ifUnknown: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const isKnown = !Number.isNaN(value[i]);
    const at = y[i] as number;
    const isPoints = isKnown && Number.isFinite(at);
    points[i] = isPoints ? clampMicro(at) : ifUnknown;
    failed[i] = Number(isKnown && !isPoints);
  }
}

/** Makes facts unknown for which a scale gave no number; gives how many. */
function rejectFailed(lanes: Lanes, { fact }: DimensionLane, failed: Uint8Array, n: number): number {
  let lost = 0;
  for (let i = 0; i < n; i++) {
    if (failed[i] === 0) continue;
    fact.value[i] = rejectedAt(lanes, fact, i);
    lost++;
  }
  return lost;
}

function createDimension(
  dimension: PlannedDimension,
  { aggregation }: PlannedAxis,
  making: Making,
): DimensionLane {
  const { lanes, size } = making;
  const fact = lanes.facts[dimension.fact] as FactLane;
  const points = new Int32Array(size);
  const ifUnknown = dimension.assume ?? (aggregation === "minimum" ? NONE : 0);
  const one = { dimension, fact, points, ifUnknown };
  const stock = stockStep(dimension.points, fact, lanes, points, ifUnknown);
  if (stock !== null && ifUnknown === 0) return { ...one, give: stock, failed: null };
  if (stock !== null) {
    const give: Step = (n) => {
      stock(n);
      assume(fact.value, points, n, ifUnknown);
    };
    return { ...one, give, failed: null };
  }
  const steps: Step[] = [];
  const y = layOut(dimension.points, { ...making, steps });
  const failed = new Uint8Array(size);
  const give: Step = (n) => {
    for (const step of steps) step(n);
    roundPoints(fact.value, y, points, failed, ifUnknown, n);
  };
  return { ...one, give, failed };
}

/** The dimensions of both axes, and the one step that gives them all their points. */
export type Dimensions = {
  readonly axes: readonly [x: readonly DimensionLane[], y: readonly DimensionLane[]];
  readonly givePoints: Step;
};

/** Lays the dimensions of a plan out. */
export function createDimensions(plan: Plan, making: Making): Dimensions {
  const { lanes } = making;
  const [x, y] = plan.axes;
  const axes = [
    x.dimensions.map((one) => createDimension(one, x, making)),
    y.dimensions.map((one) => createDimension(one, y, making)),
  ] as const;
  const both = [...axes[0], ...axes[1]];
  const sure = both.filter(({ failed }) => failed === null);
  const mayFail = both.filter(({ failed }) => failed !== null);
  return {
    axes,
    // What may fail comes first: a fact that has no points on one scale is unknown on all the others too.
    givePoints: (n) => {
      let lost = 0;
      for (const one of mayFail) one.give(n);
      for (const one of mayFail) lost += rejectFailed(lanes, one, one.failed as Uint8Array, n);
      if (lost > 0)
        for (const { fact, points, ifUnknown } of mayFail) assume(fact.value, points, n, ifUnknown);
      for (const { give } of sure) give(n);
    },
  };
}
