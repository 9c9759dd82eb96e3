import type { Plan } from "../plan.ts";
import { type AxisLanes, createAxis, type Limit } from "./axis.ts";
import { createDimensions } from "./dimensions.ts";
import { clearMasks, createLanes, type FactLane, type Lanes } from "./lanes.ts";
import type { Making } from "./nodes.ts";
import { type AxisColumns, createPlacementColumns, type PlacementColumns } from "./placement-columns.ts";
import { createReader, type FactReader } from "./reader.ts";
import { type GateLanes, layOutCondition, TRUE } from "./truth.ts";

/** A stage of the way of `n` records to their columns. */
export type Stage = (n: number, out: PlacementColumns) => void;

/**
 * A plan laid out for batches: every step is one small loop over one typed array, the same few loops whatever the model. Nothing in them
 * depends on the model but numbers, so that the engine compiles them once for all models that a process has.
 */
export type Kernels = {
  readonly lanes: Lanes;
  /** How many records a batch has at most. */
  readonly size: number;
  /** Begins a batch of `n` records whose results stand from record `at` on: no bit of theirs is set. */
  readonly begin: (at: number, n: number) => void;
  /** What reads each fact of a batch into the lanes, from wherever it comes. */
  readonly readers: readonly FactReader[];
  readonly axes: readonly [x: AxisLanes, y: AxisLanes];
  readonly gates: readonly GateLanes[];
  /** Places the first `n` records, whose facts stand in the lanes, and writes them into the columns from record `lanes.at` on. */
  readonly place: Stage;
  /** The stages of that, each of which goes on with what stands in the lanes. */
  readonly judge: Stage;
  readonly score: Stage;
  readonly bound: Stage;
};

/** Where the records are excluded. */
function markExcluded(
  excluding: readonly GateLanes[],
  outcome: Uint8Array | Uint16Array,
  excluded: number,
  at: number,
  n: number,
): void {
  for (const { onValues } of excluding) {
    const { truths } = onValues;
    for (let i = 0; i < n; i++) if (truths[i] === TRUE) outcome[at + i] = excluded;
  }
}

/** The cell of two bands, or, where too little is known, no place. */
function writeOutcomes(
  x: AxisLanes,
  y: AxisLanes,
  yBands: number,
  unplaced: number,
  outcome: Uint8Array | Uint16Array,
  at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const isPlaced = (x.isCovered[i] as number) & (y.isCovered[i] as number);
    const cell = (x.band[i] as number) * yBands + (y.band[i] as number);
    outcome[at + i] = unplaced + isPlaced * (cell - unplaced);
  }
}

/** Lays a plan out for batches of at most so many records. */
export function createKernels(plan: Plan, size: number): Kernels {
  const lanes = createLanes(plan.facts, size);
  // What stands here between calls has the form of what they give: a place in the source that meets two forms is slower.
  lanes.masks = createPlacementColumns(plan, 0, {});
  const byName = new Map(lanes.facts.map((lane) => [lane.fact.id, lane]));
  const laneOf = (fact: string): FactLane => byName.get(fact) as FactLane;
  const making: Making = { lanes, laneOf, size };
  const { axes: dimensions, givePoints } = createDimensions(plan, making);
  const gates = plan.gates.map(
    (gate): GateLanes => ({
      gate,
      onValues: layOutCondition(gate.when, making, false),
      onEvidence: layOutCondition(gate.when, making, true),
    }),
  );
  const excluding = gates.filter(({ gate }) => gate.limit === null);
  const limitsOf = (axis: number, kind: "floor" | "cap"): Limit[] =>
    gates.flatMap(({ gate: { limit }, onValues, onEvidence }) =>
      limit?.axis === axis && limit.kind === kind ? [{ onValues, onEvidence, at: limit.at }] : [],
    );
  const axisOf = (a: 0 | 1): AxisLanes =>
    createAxis(
      plan.axes[a],
      dimensions[a],
      { floors: limitsOf(a, "floor"), caps: limitsOf(a, "cap") },
      lanes,
      plan.minimumCoverage,
      size,
    );
  const readers = lanes.facts.map((lane) => createReader(plan, lanes, lane));
  const [x, y] = [axisOf(0), axisOf(1)];
  const yBands = plan.axes[1].bands.length;
  const unplaced = plan.axes[0].bands.length * yBands;
  const [xId, yId] = plan.axes.map(({ id }) => id) as [string, string];

  const judge: Stage = (n, { axes }) => {
    for (const { onValues } of gates) onValues.judge(n);
    if (axes[xId]?.low !== undefined) for (const { onEvidence } of gates) onEvidence.judge(n);
  };
  const score: Stage = (n, { axes, outcome }) => {
    const { at } = lanes;
    x.score(n, axes[xId] as AxisColumns);
    y.score(n, axes[yId] as AxisColumns);
    writeOutcomes(x, y, yBands, unplaced, outcome, at, n);
    markExcluded(excluding, outcome, unplaced + 1, at, n);
  };
  const bound: Stage = (n, { axes }) => {
    const xOut = axes[xId] as AxisColumns;
    if (xOut.low === undefined) return;
    x.bound(n, xOut);
    y.bound(n, axes[yId] as AxisColumns);
  };

  return {
    lanes,
    size,
    begin: (at, n) => {
      lanes.at = at;
      clearMasks(lanes, n);
      lanes.evenCertainty = plan.grades[plan.plainGrade];
    },
    readers,
    axes: [x, y],
    gates,
    judge,
    score,
    bound,
    place: (n, out) => {
      givePoints(n);
      judge(n, out);
      score(n, out);
      bound(n, out);
    },
  };
}
