/** A calendar day as text, `YYYY-MM-DD` (ISO 8601), years 0001 to 9999, proleptic Gregorian, without a time or a zone. */
export type Day = string;

/** The days of a common year before each month, by its number, and the days that each has. */
const DAYS_BEFORE = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_OF = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const FEBRUARY = 2;
const HYPHEN = 45;

/** How far a character lies from the digit 0. */
function digitAt(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}

/** Has a bit beyond the lowest four where a number is no digit: it lies below 0 or above 15 then, or 6 lift it there. */
function outside(digit: number): number {
  return digit | (digit + 6);
}

/**
 * Reads a day as the number of days since 0001-01-01, or NaN where the value is not the text of a real calendar day.
 * No `Date` is involved: the same text is the same number on every machine and in every time zone. Batches read a day for each fact, so that all
 * characters are checked at once and all numbers are whole.
 */
export function dayNumber(day: unknown): number {
  if (typeof day !== "string" || day.length !== 10) return Number.NaN;
  const y1 = digitAt(day, 0);
  const y2 = digitAt(day, 1);
  const y3 = digitAt(day, 2);
  const y4 = digitAt(day, 3);
  const m1 = digitAt(day, 5);
  const m2 = digitAt(day, 6);
  const d1 = digitAt(day, 8);
  const d2 = digitAt(day, 9);
  const years = outside(y1) | outside(y2) | outside(y3) | outside(y4);
  const parts = outside(m1) | outside(m2) | outside(d1) | outside(d2);
  const hyphens = (day.charCodeAt(4) ^ HYPHEN) | (day.charCodeAt(7) ^ HYPHEN);
  if (((years | parts) & ~15) !== 0 || hyphens !== 0) return Number.NaN;
  const century = y1 * 10 + y2;
  const inCentury = y3 * 10 + y4;
  const year = century * 100 + inCentury;
  const month = m1 * 10 + m2;
  const date = d1 * 10 + d2;
  if (year === 0 || month === 0 || month > 12 || date === 0) return Number.NaN;
  // Every fourth year has a leap day; the first of a century has it where the century is a fourth one.
  const leapDay = ((inCentury === 0 ? century : inCentury) & 3) === 0 ? 1 : 0;
  if (date > (DAYS_OF[month] as number) + (month === FEBRUARY ? leapDay : 0)) return Number.NaN;
  const passed = year - 1;
  const hundreds = (passed / 100) | 0;
  const leapDays = (passed >> 2) - hundreds + (hundreds >> 2) + (month > FEBRUARY ? leapDay : 0);
  return passed * 365 + leapDays + (DAYS_BEFORE[month] as number) + date - 1;
}

/** Whole days in 4, 100 and 400 years that begin in March. */
const DAYS_IN = { four: 1461, hundred: 36_524, fourHundred: 146_097 } as const;

/** Writes a number of days since 0001-01-01 as a day: the inverse of {@link dayNumber}, over years that begin in March too. */
export function dayText(day: number): Day {
  const sinceMarch0 = day + 306;
  const cycle = Math.floor(sinceMarch0 / DAYS_IN.fourHundred);
  const inCycle = sinceMarch0 - cycle * DAYS_IN.fourHundred;
  // Without its leap days each year has 365 days; the last day of a cycle is the leap day that its last century has all the same.
  const leapDays =
    Math.floor(inCycle / (DAYS_IN.four - 1)) -
    Math.floor(inCycle / DAYS_IN.hundred) +
    Math.floor(inCycle / (DAYS_IN.fourHundred - 1));
  const year = Math.floor((inCycle - leapDays) / 365);
  const inYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * month + 2) / 5) + 1;
  const written = (value: number, length: number): string => String(value).padStart(length, "0");
  const calendarYear = cycle * 400 + year + (month >= 10 ? 1 : 0);
  return `${written(calendarYear, 4)}-${written(((month + 2) % 12) + 1, 2)}-${written(date, 2)}`;
}
