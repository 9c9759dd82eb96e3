import { rawText } from "../core/issue.ts";
import { LOCALES, type Locale } from "../core/label.ts";

/** Holds a caller from JavaScript to the locales that there are; in TypeScript no other one compiles. */
export function checkLocale(locale: Locale): void {
  if (LOCALES.includes(locale)) return;
  throw new RangeError(`locale must be "en" or "zh-CN", found ${rawText(locale)}`);
}
