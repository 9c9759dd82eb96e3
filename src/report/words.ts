import { xmlText } from "../charts/xml.ts";
import type { Params } from "../core/issue.ts";
import { type Label, LOCALES, type Locale } from "../core/label.ts";
import { labelText } from "../text/label.ts";
import { render } from "../text/render.ts";
import { tag } from "./html.ts";
import { type ReportCode, reportMessages } from "./messages.ts";

/** Markup in both languages, of which the page shows one; once where both are the same. */
export function both(markup: (locale: Locale) => string, element = "span"): string {
  const [first, second] = LOCALES.map(markup) as [string, string];
  if (first === second && element === "span") return first;
  return LOCALES.map((lang, i) => tag(element, { lang }, i === 0 ? first : second)).join("");
}

/** A text in both languages. */
export function bothTexts(text: (locale: Locale) => string): string {
  return both((locale) => xmlText(text(locale)));
}

/** A label in both languages. */
export function labelled(label: Label): string {
  return bothTexts((locale) => labelText(label, locale));
}

/** What a parameter of a text says, which may depend on the language. */
type Worded = { readonly [name: string]: Params[string] | ((locale: Locale) => string) };

function paramsIn(params: Worded, locale: Locale): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "function" ? value(locale) : value,
    ]),
  );
}

/** A code of this room as plain text in one language. */
export function sayIn(locale: Locale, code: ReportCode, params: Params = {}): string {
  return render(reportMessages, code, params, locale);
}

/** A code of this room in both languages. */
export function say(code: ReportCode, params: Worded = {}): string {
  return bothTexts((locale) => sayIn(locale, code, paramsIn(params, locale)));
}
