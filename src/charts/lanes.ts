/** What a text takes of a line. */
export type Span = { readonly from: number; readonly to: number };

/**
 * Puts texts that stand along a line into the first lane in which each hits no earlier one; null for a text that finds no room
 * in any.
 *
 * @param limit how many lanes there are at most
 */
export function lanesOf(spans: readonly Span[], limit: number): (number | null)[] {
  const lanes: Span[][] = Array.from({ length: limit }, () => []);
  return spans.map((span) => {
    const lane = lanes.findIndex((taken) => taken.every((one) => one.to <= span.from || span.to <= one.from));
    lanes[lane]?.push(span);
    return lane < 0 ? null : lane;
  });
}

/** How many lanes are in use, at least one. */
export function laneCount(lanes: readonly (number | null)[]): number {
  return lanes.reduce<number>((most, lane) => Math.max(most, lane ?? 0), 0) + 1;
}
