import { type Day, dayNumber } from "../core/day.ts";

/** The parts of a day as numbers. */
export type DayParts = { readonly year: number; readonly month: number; readonly day: number };

/** A day as `YYYY-MM-DD`; null where the calendar has no such day. */
export function dayOf({ year, month, day }: DayParts): Day | null {
  const two = (part: number): string => String(part).padStart(2, "0");
  const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  return Number.isNaN(dayNumber(text)) ? null : text;
}

/**
 * The day that is so many days after 0001-01-01, the inverse of `dayNumber`; null outside the years 1 to 9999. Whole numbers only.
 * Source: Hinnant, chrono-compatible low-level date algorithms, `civil_from_days`: eras of 400 years that begin on 1 March.
 */
export function dayFromNumber(number: number): Day | null {
  const days = number + 306;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return dayOf({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}

/** The day of the week, 0 for Monday: 0001-01-01 was one. */
export function weekday(day: Day): number {
  return dayNumber(day) % 7;
}

/** The months in English, first to last. */
export const MONTHS: readonly string[] =
  "january february march april may june july august september october november december".split(" ");

/** The month that an English name or its abbreviation means, 1 to 12; 0 where it is none. */
export function monthNamed(name: string): number {
  const key = name
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/^sept$/, "sep");
  if (key.length < 3) return 0;
  return MONTHS.findIndex((month) => month === key || (key.length === 3 && month.startsWith(key))) + 1;
}

const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const CHINESE_WEEKDAYS = "一二三四五六日天";

/** The day of the week that a name in English or Chinese means, 0 for Monday; -1 where it is none. */
export function weekdayNamed(name: string): number {
  const chinese = /^(?:星期|周|礼拜)([一二三四五六日天])$/.exec(name)?.[1];
  if (chinese !== undefined) return Math.min(6, CHINESE_WEEKDAYS.indexOf(chinese));
  const key = name.toLowerCase().replace(/\.$/, "");
  return key.length < 3 ? -1 : WEEKDAYS.findIndex((day) => day === key || day.slice(0, key.length) === key);
}
