import { pointsOf } from "../core/micropoints.ts";
import type { Plan, PlannedAxis, PlannedBand } from "./plan.ts";
import type { AxisPlacement, Cell, Placement } from "./result.ts";

/** The position of the band in which micropoints lie; -1 where there are none. */
export function bandAt({ bands }: PlannedAxis, micropoints: number): number {
  let band = bands.length - 1;
  while (band >= 0 && !((bands[band] as PlannedBand).from <= micropoints)) band--;
  return band;
}

/** An axis as results give it, of its score in micropoints. */
export function axisPlacement(axis: PlannedAxis, score: number, coverage: number): AxisPlacement {
  const band = bandAt(axis, score);
  return {
    score: pointsOf(score),
    band: band < 0 ? null : (axis.bands[band] as PlannedBand).id,
    coverage,
  };
}

/** The cell of two bands. */
export function cellAt(plan: Plan, x: number, y: number): Cell {
  return (plan.cells[x] as readonly Cell[])[y] as Cell;
}

/** What the number of an outcome means: the cells by x band and then by y band, then `unplaced` and `excluded`. */
export function placeOf(plan: Plan, outcome: number): Pick<Placement, "status" | "cell"> {
  const yBands = plan.axes[1].bands.length;
  const x = Math.floor(outcome / yBands);
  if (x < plan.cells.length) return { status: "placed", cell: cellAt(plan, x, outcome % yBands) };
  return { status: outcome === plan.cells.length * yBands ? "unplaced" : "excluded", cell: null };
}
