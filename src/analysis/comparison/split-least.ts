import type { Share } from "./share.ts";
import type { Sum } from "./tally.ts";

/** The least points by fact; infinite where it does not count, which holds nothing down. */
function levelsOf({ parts }: Sum): Map<string, number> {
  const levels = new Map<string, number>();
  for (const { fact, points } of parts) {
    if (!Number.isNaN(points)) levels.set(fact, Math.min(points, levels.get(fact) ?? Infinity));
  }
  return levels;
}

/**
 * The least of all. Whoever held the axis down below its new height shares in its rise, and whoever holds it down now below its old
 * height in its fall: each layer between the two goes in equal parts to the facts that lie below it, micropoints left over one by
 * one in the order of the ids.
 */
export function splitLeast(before: Sum, after: Sum, isBlank: boolean): Share[] {
  const [low, high] = [Math.min(before.value, after.value), Math.max(before.value, after.value)];
  const sign = after.value < before.value ? -1 : 1;
  const holding = levelsOf(sign < 0 || isBlank ? after : before);
  // After a time without a score a rise was held down by nobody: it is theirs who decide now.
  const heightOf = (at: number): number => (isBlank && at === after.value ? low : Math.max(at, low));
  const holders = [...holding.keys()]
    .sort()
    .map((fact) => ({ fact, at: heightOf(holding.get(fact) as number), change: 0 }))
    .filter(({ at }) => at < high);
  const floors = [...new Set(holders.map(({ at }) => at))].sort((a, b) => a - b);
  floors.forEach((floor, i) => {
    const below = holders.filter(({ at }) => at <= floor);
    const height = (floors[i + 1] ?? high) - floor;
    const each = Math.floor(height / below.length);
    const left = height - each * below.length;
    below.forEach((one, place) => {
      one.change += sign * (each + (place < left ? 1 : 0));
    });
  });
  return holders.map(({ fact, change }) => ({ fact, change }));
}
