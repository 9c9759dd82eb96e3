import { own } from "../core/json.ts";
import { type Label, LOCALES, type Locale } from "../core/label.ts";
import { checkLocale } from "./locale.ts";

/** The text of a label in a locale; where the label lacks it, in English, in Chinese, or whatever it has. */
export function labelText(label: Label, locale: Locale): string {
  checkLocale(locale);
  if (typeof label === "string") return label;
  for (const key of [locale, ...LOCALES, ...Object.keys(label)]) {
    const text = own(label, key);
    if (typeof text === "string") return text;
  }
  return "";
}
