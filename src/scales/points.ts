import type { Params, Severity } from "../core/issue.ts";
import { isWholeMicro } from "../core/micropoints.ts";
import { number } from "../core/shape.ts";
import type { ScaleCode, ScaleProblem } from "./scale.ts";

/** The points that a scale may give: 0 to 100. */
export const pointsShape = number({ min: 0, max: 100 });

type Knots = readonly (readonly [x: number, points: number])[];

/** One problem where something is wrong, none where it is right. */
export function problemIf(
  isWrong: boolean,
  code: ScaleCode,
  at: ScaleProblem["at"],
  params: Params,
  severity: Severity = "error",
): ScaleProblem[] {
  return isWrong ? [{ severity, code, at, params }] : [];
}

/** Points finer than a micropoint would be rounded on the way, so that a knot would no longer be exact. */
export function checkFineness(points: number, at: ScaleProblem["at"]): ScaleProblem[] {
  return problemIf(!isWholeMicro(points), "scale.pointsTooFine", at, { points });
}

/** Whether a double can hold a distance and the slope of a rise over it. */
export function isSlope(rise: number, distance: number): boolean {
  return Number.isFinite(distance) && Number.isFinite(rise / distance);
}

/** Checks the edges of steps or the knots of a curve: ascending in x, so without hole and overlap. */
export function checkEdges(knots: Knots, key: string): ScaleProblem[] {
  return knots.flatMap(([x, points], i) => {
    const before = knots[i - 1]?.[0] ?? -Infinity;
    return [
      ...checkFineness(points, [key, i, 1]),
      ...problemIf(x <= before, "scale.knotOrder", [key, i, 0], { x, before }),
    ];
  });
}

/** Checks the knots of a curve: as edges, and for a distance and a slope between them that a double can hold. */
export function checkKnots(knots: Knots, key: string): ScaleProblem[] {
  const steep = knots.slice(1).flatMap(([x, points], i) => {
    const [before, from] = knots[i] as Knots[number];
    const isSteep = x > before && !isSlope(points - from, x - before);
    return problemIf(isSteep, "scale.tooSteep", [key, i + 1, 0], { x, before });
  });
  return [...checkEdges(knots, key), ...steep];
}
