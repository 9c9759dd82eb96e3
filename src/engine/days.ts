import { type Day, dayNumber } from "../core/day.ts";
import { rawText } from "../core/issue.ts";
import { isMissing } from "../core/json.ts";
import type { BatchOptions } from "./facts.ts";

/** The days of one record: as day numbers, NaN where none was given and null where what was given is no day; and as given. */
export type RecordDays = {
  readonly asOf: number | null;
  readonly factsAsOf: number | null;
  readonly given: { readonly asOf?: unknown; readonly factsAsOf?: unknown };
};

/** The days of one call, which are in order. */
export type CallDays = RecordDays & { readonly asOf: number; readonly factsAsOf: number };

/** The days of all records of a call, or of each. */
export type DaysOf<Row> = CallDays | ((row: Row) => RecordDays);

/** The day number of a day that a caller gave; NaN where none was given. A caller's mistake is an exception. */
function callDay(name: string, day: Day | undefined, isNeeded: boolean): number {
  const number = dayNumber(day);
  if (!Number.isNaN(number) || (day === undefined && !isNeeded)) return number;
  const why = isNeeded ? ", because this model counts age" : "";
  throw new RangeError(`${name} must be a real day as "YYYY-MM-DD"${why}; found ${rawText(day)}`);
}

/** The days of a call, checked. */
export function callDays(
  countsAge: boolean,
  options: { readonly asOf?: Day | undefined; readonly factsAsOf?: Day | undefined },
): CallDays {
  // Read once: the options are the caller's, and what is called out of the facts may change them.
  const given = { asOf: options.asOf, factsAsOf: options.factsAsOf };
  const asOf = callDay("asOf", given.asOf, countsAge);
  const factsAsOf = callDay("factsAsOf", given.factsAsOf, false);
  if (factsAsOf > asOf) {
    throw new RangeError(
      `factsAsOf ${given.factsAsOf} lies after asOf ${given.asOf}: facts from the future would leak into the score`,
    );
  }
  return { asOf, factsAsOf, given };
}

/** The day that a row gave, which is data: null where it cannot be read, or is missing though it is needed. */
export function rowDay(day: unknown, isNeeded: boolean): number | null {
  const number = dayNumber(day);
  return Number.isNaN(number) && (isNeeded || !isMissing(day)) ? null : number;
}

/** How the days of each row of a batch are found, where a row gives one of them; what is the same for all is checked at once. */
function rowDays<Row>(countsAge: boolean, { asOf, factsAsOf }: BatchOptions<Row>): (row: Row) => RecordDays {
  callDays(countsAge && typeof asOf !== "function", {
    asOf: typeof asOf === "function" ? undefined : asOf,
    factsAsOf: typeof factsAsOf === "function" ? undefined : factsAsOf,
  });
  return (row) => {
    const given = {
      asOf: typeof asOf === "function" ? asOf(row) : asOf,
      factsAsOf: typeof factsAsOf === "function" ? factsAsOf(row) : factsAsOf,
    };
    return { asOf: rowDay(given.asOf, countsAge), factsAsOf: rowDay(given.factsAsOf, false), given };
  };
}

/** The days of a batch: one answer for all rows where neither day is found in the row. */
export function batchDays<Row>(countsAge: boolean, options: BatchOptions<Row>): DaysOf<Row> {
  const { asOf, factsAsOf } = options;
  return typeof asOf === "function" || typeof factsAsOf === "function"
    ? rowDays(countsAge, options)
    : callDays(countsAge, { asOf, factsAsOf });
}
