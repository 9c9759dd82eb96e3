import { pointsOf, toPoints } from "../core/micropoints.ts";
import type { AxisScore, Evaluation } from "./evaluation.ts";
import type { Plan } from "./plan.ts";
import type { AxisPlacement, Cell, Placement } from "./result.ts";

/** An axis in points, as results give it. */
export function axisPlacement({ axis, score, band, coverage }: AxisScore): AxisPlacement {
  return {
    score: pointsOf(score),
    band: axis.bands[band]?.id ?? null,
    coverage: toPoints(coverage),
  };
}

/** The cell of a customer who is placed. */
export function cellOf(plan: Plan, { status, axes: [x, y] }: Evaluation): Cell | null {
  if (status !== "placed") return null;
  return plan.cells[x.band]?.[y.band] as Cell;
}

/** Scores and cell only. */
export function placementOf(plan: Plan, evaluation: Evaluation): Placement {
  const [x, y] = evaluation.axes;
  return {
    status: evaluation.status,
    cell: cellOf(plan, evaluation),
    axes: { [x.axis.id]: axisPlacement(x), [y.axis.id]: axisPlacement(y) },
    issues: evaluation.reading.issues,
  } as Placement;
}
