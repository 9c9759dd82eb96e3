import { dayNumber } from "../core/day.ts";
import type { Locale } from "../core/label.ts";
import { MICRO, toMicro } from "../core/micropoints.ts";
import { checkLocale } from "./locale.ts";

const NUMBER_FORMATS = {
  number: { maximumFractionDigits: 6, signDisplay: "negative" },
  points: { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "negative" },
  share: { style: "percent" },
} as const;

/** The formats that were used: making one costs a hundred times as much as using it. */
const made = new Map<string, Intl.NumberFormat>();

function numberFormat(kind: keyof typeof NUMBER_FORMATS, locale: Locale): Intl.NumberFormat {
  checkLocale(locale);
  const key = `${kind} ${locale}`;
  const format = made.get(key) ?? new Intl.NumberFormat(locale, NUMBER_FORMATS[kind]);
  made.set(key, format);
  return format;
}

/** A number with the digits that the locale groups and separates, up to six decimals; never "-0". */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat("number", locale).format(value);
}

/**
 * Points with one decimal, cut off and not rounded, so that 69.96 is not shown as 70.0 while it lies in the band below 70.
 * Null, where there is no score, is a dash.
 */
export function formatPoints(points: number | null, locale: Locale): string {
  if (points === null) return "–";
  const tenths = Math.trunc(toMicro(points) / (MICRO / 10));
  return numberFormat("points", locale).format(tenths / 10);
}

/** A share of 0..1 as whole percent, cut off and not rounded. */
export function formatShare(share: number, locale: Locale): string {
  const percent = Math.floor(toMicro(share) / (MICRO / 100));
  return numberFormat("share", locale).format(percent / 100);
}

/** The words in which Chinese counts money, the largest first. */
const CHINESE_SCALES = [
  ["亿", 1e8],
  ["万", 1e4],
] as const;

/**
 * An amount of money; `currency` is an ISO 4217 code. Chinese counts in 万 and 亿 wherever two decimals say the whole amount: `¥5,200万`, `¥1.2亿`,
 * and `¥1,234,567` as it stands.
 */
export function formatMoney(amount: number, currency: string, locale: Locale): string {
  const digits = { maximumFractionDigits: 2, minimumFractionDigits: 0, signDisplay: "negative" } as const;
  const format = new Intl.NumberFormat(locale, { style: "currency", currency, ...digits });
  const scale =
    locale === "zh-CN"
      ? CHINESE_SCALES.find(([, size]) => Math.abs(amount) >= size && amount % (size / 100) === 0)
      : undefined;
  return scale === undefined ? format.format(amount) : `${format.format(amount / scale[1])}${scale[0]}`;
}

/** An amount in few characters, with at most one decimal and the word for thousands or more: `CN¥1.2M`, `¥120万`. Plain numbers without a currency. */
export function formatShort(amount: number, currency: string | undefined, locale: Locale): string {
  checkLocale(locale);
  return new Intl.NumberFormat(locale, {
    notation: "compact",
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
    signDisplay: "negative",
    ...(currency !== undefined && { style: "currency", currency }),
  }).format(amount);
}

/** A day as the locale writes it; a text that is no day comes back as it is. */
export function formatDay(day: string, locale: Locale): string {
  if (Number.isNaN(dayNumber(day))) return day;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}
