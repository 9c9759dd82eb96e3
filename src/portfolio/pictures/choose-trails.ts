import type { Trail, TrailPoint } from "./trail.ts";

/** What decides which trails are drawn. */
export type TrailChoice = {
  readonly most: number;
  /** The money at stake at a customer; null where nobody knows. */
  readonly amountOf: (customer: string) => number | null;
};

/** How far a mover is from where it was first, in points squared. */
function farOf({ points }: Trail): number {
  const [first, last] = [points[0], points.at(-1)] as [TrailPoint, TrailPoint];
  return (last.x.score - first.x.score) ** 2 + (last.y.score - first.y.score) ** 2;
}

/** Whether there is anything to draw of a customer: a place, and another cell or state than at first, or in between. */
function isMover({ way, returned, points }: Trail): boolean {
  return points.length > 0 && (way !== "stayed" || returned);
}

/**
 * Which trails are drawn: who is elsewhere than at first comes before who is back; then the most money, where it is known; then who went farthest; then the
 * id. And all others, in their order.
 */
export function chooseTrails(
  trails: readonly Trail[],
  { most, amountOf }: TrailChoice,
): { readonly drawn: readonly Trail[]; readonly others: readonly Trail[] } {
  const ranked = trails.filter(isMover).map((trail) => ({
    trail,
    moved: trail.way === "stayed" ? 0 : 1,
    amount: amountOf(trail.customer) ?? -1,
    far: farOf(trail),
  }));
  // The sort is stable: of those that are equal in all of this, the first of the history stays first.
  ranked.sort((a, b) => b.moved - a.moved || b.amount - a.amount || b.far - a.far);
  const drawn = ranked.slice(0, most).map(({ trail }) => trail);
  const isDrawn = new Set(drawn);
  return { drawn, others: trails.filter((trail) => !isDrawn.has(trail)) };
}
