/** A calendar day as text, `YYYY-MM-DD` (ISO 8601), years 0001 to 9999, proleptic Gregorian, without a time or a zone. */
export type Day = string;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * Reads a day as the number of days since 0001-01-01, or NaN where the text is not a real calendar day.
 * No `Date` is involved: the same text is the same number on every machine and in every time zone.
 */
export function dayNumber(text: string): number {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return Number.NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return Number.NaN;
  const leap = isLeapYear(year);
  const next = month === 12 ? 365 : (DAYS_BEFORE_MONTH[month] as number);
  const before = DAYS_BEFORE_MONTH[month - 1] as number;
  if (day > next - before + (leap && month === 2 ? 1 : 0)) return Number.NaN;
  const y = year - 1;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + before + (leap && month > 2 ? 1 : 0) + day - 1;
}

/** Days from one 1 January to another, 400, 100, 4 and 1 years on. */
const CYCLE = { four: 1461, hundred: 36_524, fourHundred: 146_097 } as const;

/** The year in which a day lies, and its place in that year, from 0. */
function yearOf(day: number): { year: number; dayOfYear: number } {
  const cycles = Math.floor(day / CYCLE.fourHundred);
  let rest = day - cycles * CYCLE.fourHundred;
  // The last day of a cycle is the leap day that the shorter cycles before it lack.
  const hundreds = Math.min(3, Math.floor(rest / CYCLE.hundred));
  rest -= hundreds * CYCLE.hundred;
  const fours = Math.floor(rest / CYCLE.four);
  rest -= fours * CYCLE.four;
  const years = Math.min(3, Math.floor(rest / 365));
  return { year: cycles * 400 + hundreds * 100 + fours * 4 + years + 1, dayOfYear: rest - years * 365 };
}

/** Writes a number of days since 0001-01-01 as a day: the inverse of {@link dayNumber}. */
export function dayText(day: number): Day {
  const { year, dayOfYear } = yearOf(day);
  const before = DAYS_BEFORE_MONTH.map((days, i) => days + (i >= 2 && isLeapYear(year) ? 1 : 0));
  const month = before.filter((days) => days <= dayOfYear).length;
  const dayOfMonth = dayOfYear - (before[month - 1] as number) + 1;
  const padded = (value: number, length: number): string => String(value).padStart(length, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}
