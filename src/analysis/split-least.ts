import type { Share } from "./split.ts";
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
  const levels = [...holding].map(([fact, at]) => [fact, isBlank && at === after.value ? low : at] as const);
  const holders = levels
    .filter(([, at]) => at < high)
    .sort(([a, atA], [b, atB]) => atA - atB || (a < b ? -1 : 1))
    .map(([fact, at]) => ({ fact, at: Math.max(at, low), change: 0 }));
  holders.forEach((_, last) => {
    const below = holders.slice(0, last + 1).sort((a, b) => (a.fact < b.fact ? -1 : 1));
    const height = (holders[last + 1]?.at ?? high) - (holders[last] as { at: number }).at;
    const each = Math.floor(height / below.length);
    const left = height - each * below.length;
    below.forEach((one, i) => {
      one.change += sign * (each + (i < left ? 1 : 0));
    });
  });
  return holders.map(({ fact, change }) => ({ fact, change }));
}
