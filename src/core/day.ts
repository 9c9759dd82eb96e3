/** A calendar day as text, `YYYY-MM-DD` (ISO 8601), years 0001 to 9999, proleptic Gregorian, without a time or a zone. */
export type Day = string;

/** The whole number that stands in a text from one position to another; -1 where it is not written in digits alone. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
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
