import type { Evaluation } from "../../engine/evaluation.ts";
import type { FactReading } from "../../engine/reading.ts";
import { stockScales } from "../../scales/stock.ts";
import { type TellingValue, tellingValues } from "./telling-values.ts";

/**
 * Where a scale of a user's own is tried besides what its tree shows: an opaque function shows nothing, and between two far bounds, such as the
 * ends of all numbers, the middle is so large that a square of it is no number.
 */
export const MAGNITUDES = [1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e9].flatMap((size) => [-size, size]);

/**
 * Makes the function that says whether a fact that is unknown can become known without an exclusion: whether it has a valid value
 * for which its scales have points and no gate excludes, all else being as it is in the evaluation then. Finding out more than this one
 * fact can only exclude more, never less.
 */
export function admission({ reading, axes, verdicts }: Evaluation, one: FactReading): () => boolean {
  const excluding = verdicts.filter(({ gate }) => gate.limit === null);
  const conditions = excluding
    .filter(({ gate }) => gate.facts.includes(one.fact.id))
    .map(({ gate }) => gate.when);
  // A stock scale has points for every valid value; one of a user's own may not.
  const own = axes
    .flatMap(({ dimensions }) => dimensions)
    .filter(
      ({ fact, dimension }) => fact === one && !stockScales.some(({ kind }) => kind === dimension.scale),
    );
  const points = own.map(({ dimension }) => dimension.points);
  const values = tellingValues(one.fact, [conditions, points, own.length > 0 ? MAGNITUDES : []]);
  const isAdmitted = ({ code, raw }: TellingValue): boolean => {
    one.value = code;
    one.raw = raw;
    return (
      own.every(({ evaluate }) => Number.isFinite(evaluate())) &&
      !excluding.some(({ decide }) => decide("values") === true)
    );
  };
  return () => {
    one.isKnown = true;
    const isPossible = values(reading.asOf).some(isAdmitted);
    one.isKnown = false;
    return isPossible;
  };
}
