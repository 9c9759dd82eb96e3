/** A day, or the first and the last of several; null where there is none. */
export function daysText(days: readonly [first: string, last: string] | null): string | null {
  if (days === null) return null;
  return days[0] === days[1] ? days[0] : `${days[0]} – ${days[1]}`;
}

/** The first and the last of several days, one more day being among them; null is none. */
export function withDay(
  days: readonly [first: string, last: string] | null,
  day: string | null,
): readonly [first: string, last: string] | null {
  if (day === null) return days;
  if (days === null) return [day, day];
  return [day < days[0] ? day : days[0], day > days[1] ? day : days[1]];
}
