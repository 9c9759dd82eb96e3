import { type Day, dayNumber } from "../../core/day.ts";
import { rawText } from "../../core/issue.ts";

/** @throws {RangeError} where an argument that must be a day is none */
export function needDay(name: string, day: Day): void {
  if (Number.isNaN(dayNumber(day)))
    throw new RangeError(`${name} must be a real day as "YYYY-MM-DD"; found ${rawText(day)}`);
}
