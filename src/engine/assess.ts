import { toPoints } from "../core/micropoints.ts";
import { contributionsOf } from "./contributions.ts";
import type { Evaluation } from "./evaluation.ts";
import { gapsOf } from "./gaps.ts";
import { limitBounds, type Step, type Verdict } from "./gates.ts";
import { axisPlacement, bandAt, decide, isCovered } from "./place.ts";
import type { Plan, PlannedAxis } from "./plan.ts";
import type { Adjustment, Assessment, AxisAssessment, Cell, Gap, GateResult, ModelStamp } from "./result.ts";
import { type AxisPoints, type AxisScore, boundAxis } from "./score.ts";

function adjustmentOf({ gate, limit, change }: Step): Adjustment {
  return {
    gate: gate.id,
    label: gate.label,
    effect: limit.kind,
    band: limit.band,
    change: toPoints(change),
  };
}

function gateResult({ gate, hit, evidence }: Verdict): GateResult {
  return { gate: gate.id, label: gate.label, hit, open: evidence === null, effect: gate.effect };
}

function axisAssessment(
  plan: Plan,
  axis: PlannedAxis,
  evaluation: Evaluation,
  steps: readonly Step[],
): AxisAssessment {
  const a = plan.axes.indexOf(axis);
  const total = evaluation.scores[a] as AxisScore;
  // Written out key by key: spreading one result into another costs several times as much.
  const { score, band, coverage } = axisPlacement(axis, total);
  return {
    score,
    band,
    coverage,
    label: axis.label,
    aggregation: axis.aggregation,
    isCovered: isCovered(plan, total),
    low: toPoints(total.low),
    high: toPoints(total.high),
    contributions: contributionsOf(plan, axis, evaluation.reading, evaluation.points[a] as AxisPoints),
    adjustments: steps.map(adjustmentOf),
  };
}

/** The cells within the bounds of both axes. */
function possibleCellsOf(plan: Plan, cells: readonly (readonly Cell[])[], evaluation: Evaluation): string[] {
  const [x, y] = plan.axes;
  const [boundsX, boundsY] = evaluation.scores;
  return cells
    .slice(bandAt(x, boundsX.low), bandAt(x, boundsX.high) + 1)
    .flatMap((column) =>
      column.slice(bandAt(y, boundsY.low), bandAt(y, boundsY.high) + 1).map(({ id }) => id),
    );
}

/** Bounds both axes, and finds what leaves room in them before the gates move them. */
function boundAndFindGaps(plan: Plan, evaluation: Evaluation, verdicts: readonly Verdict[]): Gap[] {
  const { reading, points, scores } = evaluation;
  for (const a of [0, 1] as const) boundAxis(plan.axes[a], reading, points[a], scores[a]);
  const gaps = gapsOf(plan, evaluation, verdicts);
  for (const a of [0, 1] as const) limitBounds(verdicts, a, scores[a]);
  return gaps;
}

/** A placement with its full explanation. */
export function explained(
  plan: Plan,
  cells: readonly (readonly Cell[])[],
  evaluation: Evaluation,
  stamp: { readonly model: ModelStamp; readonly asOf: string | null },
): Assessment {
  const { verdicts, steps, place } = decide(plan, cells, evaluation);
  const gaps = boundAndFindGaps(plan, evaluation, verdicts);
  const excluding = verdicts.filter(({ gate }) => gate.limit === null);
  const isExcluded = place.status === "excluded";
  const possibleCells = isExcluded ? [] : possibleCellsOf(plan, cells, evaluation);
  const mayBeExcluded = excluding.some(({ evidence }) => evidence !== false);
  const [x, y] = plan.axes;
  return {
    status: place.status,
    cell: place.cell,
    axes: {
      [x.id]: axisAssessment(plan, x, evaluation, steps[0]),
      [y.id]: axisAssessment(plan, y, evaluation, steps[1]),
    },
    possibleCells,
    mayBeExcluded,
    settled: isExcluded
      ? excluding.some(({ evidence }) => evidence === true)
      : possibleCells.length === 1 && !mayBeExcluded,
    gates: verdicts.map(gateResult),
    gaps,
    issues: evaluation.reading.issues,
    model: stamp.model,
    asOf: stamp.asOf,
  } as Assessment;
}
