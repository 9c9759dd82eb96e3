import { own } from "../core/json.ts";
import { toMicro, toPoints } from "../core/micropoints.ts";
import type { Assessment, AxisAssessment, Contribution } from "../engine/result.ts";
import type { Play } from "../model/play.ts";
import type { PlayMove } from "./recommended-play.ts";

/** What is guaranteed of a dimension, in points of its own scale. */
function guaranteed({ points, certainty }: Contribution): number {
  return points === null ? 0 : points * certainty;
}

/** What is guaranteed of an axis before gates, were some of its dimensions as good as can be, and proved. */
function lowWith({ aggregation, contributions }: AxisAssessment, raised: ReadonlySet<Contribution>): number {
  const points = contributions.map((one) => (raised.has(one) ? 100 : guaranteed(one)));
  if (aggregation === "minimum") return Math.min(...points);
  return points.reduce((sum, each, i) => sum + each * (contributions[i] as Contribution).share, 0);
}

/** Points with no more decimals than a score has. */
function rounded(points: number): number {
  return toPoints(toMicro(points));
}

/**
 * How far a play could move each axis, before gates: by how much what is guaranteed of it would rise if the facts that the play improves became
 * as good as can be and proved (Σ share · (100 − certainty · points); where the weakest dimension decides, the rise of the minimum), and by how
 * much its range would shrink if the facts that it finds out became known for sure (as the gaps say). Axes that it does not move are left out.
 */
export function movesOf(
  { improves = [], findsOut = [] }: Pick<Play, "improves" | "findsOut">,
  assessment: Assessment,
): readonly PlayMove[] {
  return Object.entries<AxisAssessment>(assessment.axes).flatMap(([axis, side]) => {
    const better = side.contributions.filter(({ fact }) => improves.includes(fact));
    const asked = side.contributions.filter((one) => findsOut.includes(one.fact) && !better.includes(one));
    const lift = rounded(lowWith(side, new Set(better)) - lowWith(side, new Set()));
    const facts = new Set(asked.map(({ fact }) => fact));
    const gaps = assessment.gaps.filter(({ fact }) => facts.has(fact));
    const narrows = rounded(gaps.reduce((sum, { range }) => sum + (own(range, axis) as number), 0));
    if (lift + narrows === 0) return [];
    const dimensions = [...better, ...asked].map(({ dimension }) => dimension);
    return [{ axis, label: side.label, dimensions, lift, narrows }];
  });
}
