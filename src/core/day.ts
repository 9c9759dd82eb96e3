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
