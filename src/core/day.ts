/** A calendar day as text, `YYYY-MM-DD` (ISO 8601), years 0001 to 9999, proleptic Gregorian, without a time or a zone. */
export type Day = string;

/** The whole number that stands in a text from one position to another; NaN where it is not written in digits alone. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

/**
 * Reads a day as the number of days since 0001-01-01, or NaN where the value is not the text of a real calendar day.
 * No `Date` is involved: the same text is the same number on every machine and in every time zone.
 */
export function dayNumber(day: unknown): number {
  if (typeof day !== "string" || day.length !== 10 || day[4] !== "-" || day[7] !== "-") return Number.NaN;
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 7);
  const date = digits(day, 8, 10);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  // From January on 31 and 30 days take turns, and once more from August on.
  const lastDate = month === 2 ? 28 + Number(isLeap) : 30 + ((month + Math.floor(month / 8)) % 2);
  if (!(year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= lastDate)) return Number.NaN;
  // Years that begin in March: a leap day is then their last, and the months before one of them have floor((153·m + 2) / 5) days.
  const sinceMarch = (month + 9) % 12;
  const years = sinceMarch > 9 ? year - 1 : year;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * sinceMarch + 2) / 5) + date - 307;
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
