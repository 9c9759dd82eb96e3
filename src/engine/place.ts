import { toPoints } from "../core/micropoints.ts";
import type { Evaluation } from "./evaluation.ts";
import { judge, limitScore, type Step, type Verdict } from "./gates.ts";
import type { Plan, PlannedAxis, PlannedBand } from "./plan.ts";
import type { AxisPlacement, Cell, Placement, Status } from "./result.ts";
import type { AxisScore } from "./score.ts";

/** The position of the band in which a score lies. */
export function bandAt(axis: PlannedAxis, micropoints: number): number {
  let band = axis.bands.length - 1;
  while (micropoints < (axis.bands[band] as PlannedBand).from) band--;
  return band;
}

/** An axis in points, as results give it. */
export function axisPlacement(axis: PlannedAxis, { score, coverage }: AxisScore): AxisPlacement {
  return Number.isNaN(score)
    ? { score: null, band: null, coverage: toPoints(coverage) }
    : {
        score: toPoints(score),
        band: (axis.bands[bandAt(axis, score)] as PlannedBand).id,
        coverage: toPoints(coverage),
      };
}

/** Whether enough is known of an axis to place a customer. */
export function isCovered(plan: Plan, { score, coverage }: AxisScore): boolean {
  return !Number.isNaN(score) && coverage >= plan.minimumCoverage;
}

export function statusOf(plan: Plan, evaluation: Evaluation, verdicts: readonly Verdict[]): Status {
  if (verdicts.some(({ gate, hit }) => gate.limit === null && hit === true)) return "excluded";
  return evaluation.scores.every((score) => isCovered(plan, score)) ? "placed" : "unplaced";
}

/** Every cell of a plan as results give it, by x band and y band: made once, shared by all results. */
export function cellsOf({ axes: [x, y], cells }: Plan): readonly (readonly Cell[])[] {
  return cells.map((column, i) =>
    column.map(({ id, tier, strategy, label }, j) =>
      Object.freeze({
        id,
        x: (x.bands[i] as PlannedBand).id,
        y: (y.bands[j] as PlannedBand).id,
        tier,
        strategy,
        label,
      }),
    ),
  );
}

/** Where a customer stands once the gates have spoken. */
export type Decision = {
  readonly verdicts: readonly Verdict[];
  /** What gates did to the score of each axis. */
  readonly steps: readonly [readonly Step[], readonly Step[]];
  readonly place:
    | { readonly status: "placed"; readonly cell: Cell }
    | { readonly status: "unplaced" | "excluded"; readonly cell: null };
};

/** Applies the gates to the scores and finds the cell. */
export function decide(plan: Plan, cells: readonly (readonly Cell[])[], evaluation: Evaluation): Decision {
  const { reading, scores, gates } = evaluation;
  const verdicts = judge(gates, reading);
  const steps = [limitScore(verdicts, 0, scores[0]), limitScore(verdicts, 1, scores[1])] as const;
  const status = statusOf(plan, evaluation, verdicts);
  if (status !== "placed") return { verdicts, steps, place: { status, cell: null } };
  const [x, y] = plan.axes;
  const cell = cells[bandAt(x, scores[0].score)]?.[bandAt(y, scores[1].score)] as Cell;
  return { verdicts, steps, place: { status, cell } };
}

/** Scores and cell only. */
export function placementOf(
  plan: Plan,
  cells: readonly (readonly Cell[])[],
  evaluation: Evaluation,
): Placement {
  const { place } = decide(plan, cells, evaluation);
  const [x, y] = plan.axes;
  const axes = {
    [x.id]: axisPlacement(x, evaluation.scores[0]),
    [y.id]: axisPlacement(y, evaluation.scores[1]),
  };
  return { status: place.status, cell: place.cell, axes, issues: evaluation.reading.issues } as Placement;
}
