import { rawText } from "../core/issue.ts";
import { isRecord } from "../core/json.ts";
import type { Assessment } from "../engine/result.ts";
import type { Situation } from "../model/situation.ts";

/**
 * Holds a call to one day: what was so on another day would answer for this one.
 *
 * @throws {RangeError} where the situation is of another day than the assessment, or holds no facts
 */
export function checkSameDay(assessment: Assessment | undefined, situation: Situation | undefined): void {
  if (situation === undefined) return;
  // What comes from outside may have any form.
  const facts: unknown = isRecord(situation) ? situation.facts : undefined;
  if (!isRecord(facts)) {
    throw new RangeError(
      `situation.facts must be an object of facts by name, found ${rawText(facts)}; parseSituation of opportunity-matrix/schema says all that is wrong`,
    );
  }
  const day = assessment?.asOf ?? null;
  if (day === null || situation.asOf === day) return;
  throw new RangeError(`situation.asOf must be the day of the assessment, ${day}, found ${situation.asOf}`);
}

/** @throws {RangeError} where the most that is wanted of something is no whole number, 0 or more, nor `Infinity` */
export function checkLimit(limit: number): void {
  if (limit >= 0 && (limit === Infinity || Number.isInteger(limit))) return;
  throw new RangeError(`limit must be a whole number, 0 or more, or Infinity, found ${limit}`);
}
