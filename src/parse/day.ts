import { type Day, dayNumber } from "../core/day.ts";
import { rawText } from "../core/issue.ts";
import { type DayParts, dayFromNumber, dayOf, weekday } from "./calendar.ts";
import { readWrittenDay, type WrittenDay } from "./day-forms.ts";
import { type Parsed, refusal } from "./parsed.ts";
import { isEmptyText, prepare } from "./prepare.ts";

/** How days are written where they come from. */
export type DayOptions = {
  /** Whether `03/04/2026` is 3 April or March 4. Where it is left out, a text that would be two days is refused. */
  readonly order?: "dayFirst" | "monthFirst";
  /**
   * The day that a workbook counts from: 1900 (with the 29 February 1900 that Excel believes in) or 1904. Where it is left out,
   * five digits count from 1900, and fewer or more are refused, since they may be a year or a month.
   */
  readonly serials?: 1900 | 1904;
  /**
   * The day of a time with a zone, such as `2026-03-04T16:00:00Z`: `"asWritten"` cuts the time off; an offset such as `"+08:00"` gives
   * the day that it was there. Where it is left out, such a text is refused, since it is two days in two places.
   */
  readonly zone?: "asWritten" | `${"+" | "-"}${number}:${number}`;
};

/** Serial 1 is 1900-01-01 and there is no 1900-02-29, so that later serials count from a day earlier. */
const BEFORE_1900 = dayNumber("1899-12-31");
const IN_1904 = dayNumber("1904-01-01");
/** The serial of the day that Excel believes in and the calendar does not have. */
const NO_DAY = 60;

function dayOfSerial(serial: number, system: 1900 | 1904): Day | null {
  if (system === 1904) return dayFromNumber(IN_1904 + serial);
  if (serial === 0 || serial === NO_DAY) return null;
  return dayFromNumber(BEFORE_1900 + serial - (serial > NO_DAY ? 1 : 0));
}

function minutesOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) as RegExpExecArray;
  const size = Number(hours) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -size : size;
}

/** The day somewhere else: the minute since 0001-01-01, moved from one offset to the other. */
function moved(day: Day, { minute, offset }: NonNullable<WrittenDay["time"]>, zone: string): Day | null {
  const there = dayNumber(day) * 1440 + minute - minutesOf(offset as string) + minutesOf(zone);
  return dayFromNumber(Math.floor(there / 1440));
}

/** The days that two numbers before a year may be, by which comes first. */
function readings([first, second, year]: readonly [number, number, number]): readonly (Day | null)[] {
  const parts: readonly DayParts[] = [
    { year, month: second, day: first },
    { year, month: first, day: second },
  ];
  return parts.map(dayOf);
}

/** The day that a text says; `"order"` where it says two, null where it says none. */
function dayFrom(written: WrittenDay, order: DayOptions["order"]): Day | readonly Day[] | null {
  if ("parts" in written) return dayOf(written.parts);
  const [dayFirst = null, monthFirst = null] = readings(written.numbers);
  if (order !== undefined) return order === "dayFirst" ? dayFirst : monthFirst;
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  return dayFirst === monthFirst ? dayFirst : [dayFirst, monthFirst];
}

/** Throws where an option is wrong: a mistake in the call, not in the data. */
export function checkDayOptions({ order, serials, zone }: DayOptions): void {
  if (order !== undefined && order !== "dayFirst" && order !== "monthFirst") {
    throw new RangeError(`order must be "dayFirst" or "monthFirst", found ${rawText(order)}`);
  }
  if (serials !== undefined && serials !== 1900 && serials !== 1904) {
    throw new RangeError(`serials must be 1900 or 1904, found ${rawText(serials)}`);
  }
  if (zone !== undefined && zone !== "asWritten" && !isOffset(zone)) {
    throw new RangeError(`zone must be "asWritten" or an offset such as "+08:00", found ${rawText(zone)}`);
  }
}

/** Whether a text is an offset from UTC, such as `+08:00`: no place on earth is further than 14 hours away. */
export function isOffset(zone: unknown): zone is `${"+" | "-"}${number}:${number}` {
  return typeof zone === "string" && /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(zone);
}

/**
 * Reads a calendar day: ISO 8601, `2026/3/5`, `2026年3月5日`, `20260305`, `5 Mar 2026`, `March 5, 2026`, the serial of a spreadsheet. Never a
 * guess: `03/04/2026` is two days and refused unless `order` is said, and so is a year of two digits. A time without a zone is dropped.
 *
 * @throws RangeError where an option is none of those that there are
 *
 * @example
 * ```ts
 * import { parseDay } from "opportunity-matrix/parse";
 * parseDay("2026年3月5日"); // => { value: "2026-03-05" }
 * parseDay("March 5, 2026"); // => { value: "2026-03-05" }
 * parseDay("46086"); // => { value: "2026-03-05" }
 * parseDay("03/04/2026").issue?.params.readings; // => ["2026-04-03", "2026-03-04"]
 * parseDay("03/04/2026", { order: "dayFirst" }); // => { value: "2026-04-03" }
 * parseDay("2026-03-04T16:00:00.000+0000", { zone: "+08:00" }); // => { value: "2026-03-05" }
 * ```
 */
export function parseDay(raw: string, options: DayOptions = {}): Parsed<Day> {
  checkDayOptions(options);
  const text = prepare(raw);
  if (text === null) return refusal("day.unreadable", raw);
  if (isEmptyText(text)) return { value: null };
  const serial = /^(\d+)(?:\.\d+)?$/.exec(text)?.[1];
  if (serial !== undefined && serial.length <= 7 && (options.serials !== undefined || serial.length === 5)) {
    const value = dayOfSerial(Number(serial), options.serials ?? 1900);
    return value === null ? refusal("day.impossible", raw) : { value };
  }
  const written = readWrittenDay(text);
  if (typeof written === "string") return refusal(written, raw);
  const day = dayFrom(written, options.order);
  if (day === null) return refusal("day.impossible", raw);
  if (typeof day !== "string") return refusal("day.order", raw, { readings: day });
  if (written.weekday !== null && weekday(day) !== written.weekday)
    return refusal("day.weekday", raw, { day });
  const { time } = written;
  if (time?.offset == null || options.zone === "asWritten") return { value: day };
  if (options.zone === undefined) return refusal("day.zone", raw, { day });
  const value = moved(day, time, options.zone);
  return value === null ? refusal("day.impossible", raw) : { value };
}
