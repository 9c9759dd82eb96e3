const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

/** Days since 0001-01-01 of a real day as `YYYY-MM-DD`, else NaN: what a good engineer writes once it has to be quick. */
export function day(text: unknown): number {
  if (typeof text !== "string" || text.length !== 10 || text[4] !== "-" || text[7] !== "-") return Number.NaN;
  const y = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const m = digit(text, 5) * 10 + digit(text, 6);
  const d = digit(text, 8) * 10 + digit(text, 9);
  if (!(y >= 1 && m >= 1 && m <= 12 && d >= 1)) return Number.NaN;
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 1 : 0;
  const before = BEFORE_MONTH[m - 1] as number;
  if (d > (BEFORE_MONTH[m] as number) - before + (m === 2 ? leap : 0)) return Number.NaN;
  const p = y - 1;
  const days = p * 365 + Math.floor(p / 4) - Math.floor(p / 100) + Math.floor(p / 400);
  return days + before + (m > 2 ? leap : 0) + d - 1;
}
