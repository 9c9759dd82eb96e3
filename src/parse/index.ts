export type { Day } from "../core/day.ts";
export type { Issue } from "../core/issue.ts";
export { type AmountOptions, parseAmount } from "./amount.ts";
export { type DayOptions, parseDay } from "./day.ts";
export { parseFlag } from "./flag.ts";
export type { DecimalSign } from "./numeral.ts";
export type { ParseCode, Parsed, Refused } from "./parsed.ts";
export { type PercentOptions, parsePercent } from "./percent.ts";
