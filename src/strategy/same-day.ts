import type { Assessment } from "../engine/result.ts";
import type { Situation } from "../model/situation.ts";

/**
 * Holds a call to one day: what was so on another day would answer for this one.
 *
 * @throws {RangeError} where the situation is of another day than the assessment
 */
export function checkSameDay(assessment: Assessment | undefined, situation: Situation | undefined): void {
  const day = assessment?.asOf ?? null;
  if (day === null || situation === undefined || situation.asOf === day) return;
  throw new RangeError(`situation.asOf must be the day of the assessment, ${day}, found ${situation.asOf}`);
}
