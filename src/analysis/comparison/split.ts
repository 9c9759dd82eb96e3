import type { Share } from "./share.ts";
import { splitLeast } from "./split-least.ts";
import { splitMean } from "./split-mean.ts";
import type { Sum } from "./tally.ts";

/**
 * Splits the movement of a sum by the facts that made it, exactly and in whole micropoints, whatever their order.
 *
 * @param before a sum that has a value: the one before, or the last that had one
 * @param after a sum that has a value
 * @param isBlank whether nothing counted in between
 */
export function splitByFact(before: Sum, after: Sum, isBlank: boolean): Share[] {
  const [was, is] = [before.axis.aggregation, after.axis.aggregation];
  if (was !== is) return [{ fact: null, change: after.value - before.value }];
  return is === "minimum" ? splitLeast(before, after, isBlank) : splitMean(before, after, isBlank);
}
