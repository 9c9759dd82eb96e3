import { isWholeMicro } from "../core/micropoints.ts";
import { shape } from "../core/shape.ts";
import type { ScaleProblem } from "./scale.ts";

/** The points that a scale may give: 0 to 100. */
export const pointsShape = shape.number({ min: 0, max: 100 });

/** Points finer than a micropoint would be rounded on the way, so that a knot would no longer be exact. */
export function checkFineness(points: number, at: ScaleProblem["at"]): ScaleProblem[] {
  return isWholeMicro(points)
    ? []
    : [{ severity: "error", code: "scale.pointsTooFine", at, params: { points } }];
}

/** Checks the edges of steps or the knots of a curve: ascending in x, so without hole and overlap. */
export function checkEdges(knots: readonly (readonly [number, number])[], key: string): ScaleProblem[] {
  return knots.flatMap(([x, points], i) => {
    const problems = checkFineness(points, [key, i, 1]);
    const before = knots[i - 1];
    if (before === undefined) return problems;
    if (x <= before[0]) {
      problems.push({
        severity: "error",
        code: "scale.knotOrder",
        at: [key, i, 0],
        params: { x, before: before[0] },
      });
    }
    return problems;
  });
}

/** Checks the knots of a curve: as edges, and for a distance and a slope between them that a double can hold. */
export function checkKnots(knots: readonly (readonly [number, number])[], key: string): ScaleProblem[] {
  const problems = checkEdges(knots, key);
  knots.slice(1).forEach(([x, points], i) => {
    const [before, from] = knots[i] as readonly [number, number];
    const slope = (points - from) / (x - before);
    if (x <= before || (Number.isFinite(slope) && Number.isFinite(x - before))) return;
    problems.push({ severity: "error", code: "scale.tooSteep", at: [key, i + 1, 0], params: { x, before } });
  });
  return problems;
}
