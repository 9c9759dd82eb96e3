import type { Label } from "../../core/label.ts";
import { toPoints } from "../../core/micropoints.ts";
import type { AxisScore } from "../../engine/explanation/evaluation.ts";
import type { PlannedBand } from "../../engine/plan.ts";

/** The band edge that is nearest to a score. */
export type NearestEdge = {
  readonly axis: string;
  readonly label: Label;
  /** The band on the other side. */
  readonly band: string;
  readonly bandLabel: Label;
  /** Points that the score would have to rise (positive) or fall (negative) to be in that band. */
  readonly points: number;
};

/** The edges of a score's band that have a band on the other side. */
function edges(one: AxisScore): readonly NearestEdge[] {
  const { axis, band, after } = one;
  if (band === -1) return [];
  const here = axis.bands[band] as PlannedBand;
  const edge = (to: number, micropoints: number): NearestEdge[] => {
    const next = axis.bands[to];
    if (next === undefined) return [];
    const { id, label } = axis;
    return [{ axis: id, label, band: next.id, bandLabel: next.label, points: toPoints(micropoints) }];
  };
  return [...edge(band - 1, here.from - 1 - after.score), ...edge(band + 1, here.last + 1 - after.score)];
}

/** Of several axes the edge that the fewest points are away; the first of equal ones. Null where no band has a neighbour, or no score is there. */
export function nearestEdge(axes: readonly AxisScore[]): NearestEdge | null {
  return axes
    .flatMap(edges)
    .reduce<NearestEdge | null>(
      (best, edge) => (best === null || Math.abs(edge.points) < Math.abs(best.points) ? edge : best),
      null,
    );
}
