import { dayNumber } from "../../core/day.ts";
import { isWithin } from "../../core/limits.ts";
import type { PlannedFact } from "../../engine/plan.ts";

/**
 * Where a scale of a user's own is tried besides what its tree shows: an opaque function shows nothing, and between two far bounds, such as the
 * ends of all numbers, the middle is so large that a square of it is no number.
 */
export const MAGNITUDES = [1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e9].flatMap((size) => [-size, size]);

/** The numbers and texts that stand anywhere in a tree of data. */
function literalsIn(tree: unknown): (number | string)[] {
  if (typeof tree === "number" || typeof tree === "string") return [tree];
  return typeof tree === "object" && tree !== null ? Object.values(tree).flatMap(literalsIn) : [];
}

const isNumber = (literal: number | string): literal is number => typeof literal === "number";

function ascending(numbers: Iterable<number>): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Every bound, and a number from each open interval between two of them. */
function withBetweens(bounds: readonly number[]): number[] {
  return ascending(bounds.flatMap((x, i) => [x, x / 2 + (bounds[i + 1] ?? x) / 2]));
}

/** Every whole bound, and its neighbours, one of which lies in each open interval of days. */
function withNeighbours(bounds: readonly number[]): number[] {
  return ascending(bounds.flatMap((x) => [Math.floor(x) - 1, Math.floor(x), Math.ceil(x), Math.ceil(x) + 1]));
}

/**
 * Values of a fact among which there is one of every kind that conditions and scales can tell apart: all options, both answers, every
 * number and day that they compare with and one from each interval between those. Whatever holds for some valid value holds for
 * one of these, unless a scale of one's own tells apart what its tree does not show.
 *
 * @param trees the conditions and scales that read the fact; a number of another fact in them does no harm
 * @returns the values on the day of an assessment, by its number, as the engine holds them; none for a day fact where there is no such day
 */
export function tellingValues(
  { declaration, listed }: PlannedFact,
  trees: readonly unknown[],
): (asOf: number) => readonly number[] {
  const literals = literalsIn(trees);
  const bounds = literals.filter(isNumber);
  switch (declaration.type) {
    case "choice": {
      const options = declaration.options.map((_, code) => code);
      return () => options;
    }
    case "flag":
      return () => [0, 1];
    case "number": {
      const { min = -Number.MAX_VALUE, max = Number.MAX_VALUE } = declaration;
      const inside = ascending([min, max, 0, 1, ...bounds].filter((x) => isWithin(x, { min, max })));
      const values = listed ?? withBetweens(inside);
      return () => values;
    }
    case "day": {
      const days = literals.map((text) => (isNumber(text) ? Number.NaN : dayNumber(text)));
      const fixed = withNeighbours(days.filter((day) => !Number.isNaN(day)));
      const ages = withNeighbours([0, ...bounds]);
      return (asOf) =>
        [0, ...fixed, ...ages.map((age) => asOf - age)].filter((day) => day >= 0 && day <= asOf);
    }
  }
}
