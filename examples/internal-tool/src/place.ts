import { type Locale, labelText } from "opportunity-matrix";
import type { Result } from "./matrix.ts";
import { words } from "./words.ts";

/** What a customer's place is called. */
export function placeText(result: Result, locale: Locale): string {
  return result.status === "placed" ? labelText(result.cell.label, locale) : words[locale][result.status];
}
