import { type Day, dayNumber } from "../core/day.ts";
import { rawText } from "../core/issue.ts";
import type { Locale } from "../core/label.ts";
import { checkAmountOptions } from "./amount.ts";
import { MONTHS } from "./calendar.ts";
import { decimalOf, plainText, shifted } from "./decimal.ts";
import { checkDecimalSign, type DecimalSign } from "./numeral.ts";

/** A unit that amounts are written in. */
export type AmountUnit = "千" | "万" | "亿" | "thousand" | "million" | "billion";

/** The exponents of ten that the units stand for. */
const UNITS: { readonly [unit in AmountUnit]: number } = {
  千: 3,
  万: 4,
  亿: 8,
  thousand: 3,
  million: 6,
  billion: 9,
};

/** How an amount is written. */
export type AmountForm = {
  /** The decimal sign; a dot where it is left out. */
  readonly decimal?: DecimalSign;
  /** Whether digits stand in groups of three. */
  readonly grouped?: boolean;
  /** The unit to count in. */
  readonly unit?: AmountUnit;
  /** An ISO 4217 code to put in front. */
  readonly currency?: string;
};

/**
 * Digits with a decimal sign. A number that would have two meanings, such as 1.234 or 1,234, gets a zero more, `1.2340` or `1,234.0`,
 * so that it can be read back without knowing which sign is which.
 */
function digitsText(whole: string, fraction: string, decimal: DecimalSign, grouped: boolean): string {
  const separator = decimal === "." ? "," : ".";
  const groups = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, separator) : whole;
  const isGroup = fraction.length === 3 && whole.length <= 3 && whole !== "0";
  const isLoneGroup = fraction === "" && groups.split(separator).length === 2;
  const shown = isGroup || isLoneGroup ? `${fraction}0` : fraction;
  return shown === "" ? groups : groups + decimal + shown;
}

/** A finite number in digits; with an exponent where JavaScript writes one. */
function numberText(value: number, by: number, decimal: DecimalSign, grouped: boolean): string {
  const size = String(Math.abs(value));
  if (size.includes("e")) return size.replace(".", decimal);
  const { whole, fraction } = plainText(shifted(decimalOf(Math.abs(value)), by));
  return digitsText(whole, fraction, decimal, grouped);
}

function checkFinite(value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`value must be a finite number, found ${rawText(value)}`);
}

/**
 * Writes an amount so that `parseAmount` reads exactly the same number back, whatever options it is given.
 *
 * @throws RangeError where the value is not finite, or an option is none of those that there are
 *
 * @example
 * ```ts
 * import { parseAmount, writeAmount } from "opportunity-matrix/parse";
 * writeAmount(12000000, { unit: "万", currency: "CNY", grouped: true }); // => "CNY 1,200.0万"
 * writeAmount(1234.5, { decimal: ",", grouped: true }); // => "1.234,5"
 * parseAmount(writeAmount(1.234)); // => { value: 1.234 }
 * ```
 */
export function writeAmount(value: number, form: AmountForm = {}): string {
  checkFinite(value);
  const { decimal = ".", grouped = false, unit, currency } = form;
  checkAmountOptions({ decimal, ...(currency === undefined ? {} : { currency }) });
  if (unit !== undefined && !Object.hasOwn(UNITS, unit)) {
    throw new RangeError(`unit must be one of ${Object.keys(UNITS).join(", ")}, found ${rawText(unit)}`);
  }
  const isPlain = unit === undefined || String(Math.abs(value)).includes("e");
  const digits = numberText(value, isPlain ? 0 : -UNITS[unit], decimal, grouped);
  const word = isPlain ? "" : /\w/.test(unit) ? ` ${unit}` : unit;
  return `${value < 0 ? "-" : ""}${currency === undefined ? "" : `${currency} `}${digits}${word}`;
}

/**
 * Writes a number of percent with its sign, so that `parsePercent` reads exactly the same number back.
 *
 * @throws RangeError where the value is not finite, or the decimal sign is none
 *
 * @example
 * ```ts
 * import { writePercent } from "opportunity-matrix/parse";
 * writePercent(-12.5); // => "-12.5%"
 * ```
 */
export function writePercent(value: number, { decimal = "." }: Pick<AmountForm, "decimal"> = {}): string {
  checkFinite(value);
  checkDecimalSign(decimal);
  return `${value < 0 ? "-" : ""}${numberText(value, 0, decimal, false)}%`;
}

/** The forms in which a day is written: `2026-03-05`, `5 March 2026`, `2026年3月5日`. */
export type DayForm = "iso" | Locale;

/**
 * Writes a day so that `parseDay` reads it back.
 *
 * @throws RangeError where the text is no day, or the form is none of those that there are
 *
 * @example
 * ```ts
 * import { writeDay } from "opportunity-matrix/parse";
 * writeDay("2026-03-05"); // => "2026-03-05"
 * writeDay("2026-03-05", "zh-CN"); // => "2026年3月5日"
 * writeDay("2026-03-05", "en"); // => "5 March 2026"
 * ```
 */
export function writeDay(day: Day, form: DayForm = "iso"): string {
  if (Number.isNaN(dayNumber(day)))
    throw new RangeError(`day must be a day (YYYY-MM-DD), found ${rawText(day)}`);
  const [year = "", month = "", date = ""] = day.split("-");
  const name = MONTHS[Number(month) - 1] as string;
  switch (form) {
    case "iso":
      return day;
    case "en":
      return `${Number(date)} ${name[0]?.toUpperCase()}${name.slice(1)} ${year}`;
    case "zh-CN":
      return `${year}年${Number(month)}月${Number(date)}日`;
    default:
      throw new RangeError(`form must be "iso", "en" or "zh-CN", found ${rawText(form)}`);
  }
}

const FLAG_WORDS = { en: ["no", "yes"], "zh-CN": ["否", "是"] } as const;

/**
 * Writes yes or no so that `parseFlag` reads it back.
 *
 * @example
 * ```ts
 * import { writeFlag } from "opportunity-matrix/parse";
 * writeFlag(true, "en"); // => "yes"
 * writeFlag(false, "zh-CN"); // => "否"
 * ```
 */
export function writeFlag(flag: boolean, locale: Locale): string {
  return FLAG_WORDS[locale][flag ? 1 : 0];
}
