import { pointsOf, toPoints } from "../core/micropoints.ts";
import { byAxis } from "./by-axis.ts";
import type { AxisScore, Evaluation } from "./evaluation.ts";
import type { Plan, PlannedBand } from "./plan.ts";
import type { AxisPlacement, Cell, Placement } from "./result.ts";

/** An axis in points, as results give it. */
export function axisPlacement({ axis, score, band, coverage }: AxisScore): AxisPlacement {
  return {
    score: pointsOf(score),
    band: band < 0 ? null : (axis.bands[band] as PlannedBand).id,
    coverage: toPoints(coverage),
  };
}

/** The cell of two bands. */
export function cellAt(plan: Plan, x: number, y: number): Cell {
  return (plan.cells[x] as readonly Cell[])[y] as Cell;
}

/** The cell of a customer who is placed. */
export function cellOf(plan: Plan, { status, axes: [x, y] }: Evaluation): Cell | null {
  if (status !== "placed") return null;
  return cellAt(plan, x.band, y.band);
}

/** Scores and cell only. */
export function placementOf(plan: Plan, evaluation: Evaluation): Placement {
  const [x, y] = evaluation.axes;
  return {
    status: evaluation.status,
    cell: cellOf(plan, evaluation),
    axes: byAxis(plan, axisPlacement(x), axisPlacement(y)),
    issues: evaluation.reading.issues,
  } as Placement;
}
