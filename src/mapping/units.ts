/** The units of a number's field, and of a day's. */
export const NUMBER_UNITS = [
  "percent",
  "fraction",
  "micros",
  "cents",
  "thousands",
  "万",
  "millions",
  "亿",
  "billions",
] as const;
export const DAY_UNITS = ["epochMilliseconds", "epochSeconds"] as const;

/**
 * What the number of a field counts: `percent` (35 is 35 %) and `fraction` (0.35 is 35 %) for a fact in percent; millionths
 * (`micros`), `cents`, `thousands`, `万` (ten thousands), `millions`, `亿` (hundred millions) and `billions` for any other.
 */
export type NumberUnit = (typeof NUMBER_UNITS)[number];

/** What the numbers of a day's field count since 1970-01-01T00:00Z. */
export type DayUnit = (typeof DAY_UNITS)[number];

/** What a field's number is multiplied with to be the fact's, as a power of ten. */
const EXPONENTS: { readonly [U in NumberUnit]: number } = {
  percent: 0,
  fraction: 2,
  micros: -6,
  cents: -2,
  thousands: 3,
  万: 4,
  millions: 6,
  亿: 8,
  billions: 9,
};

/** Whether a unit is a share, so that texts are read as percentages. */
export function isShare(unit: string | undefined): unit is "percent" | "fraction" {
  return unit === "percent" || unit === "fraction";
}

/** The power of ten that a unit stands for. */
export function exponentOf(unit: NumberUnit | undefined): number {
  return unit === undefined ? 0 : EXPONENTS[unit];
}
