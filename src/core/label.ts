/** The languages that every text of the library exists in. */
export type Locale = "en" | "zh-CN";

/** The locales, in the order in which they are tried when a label lacks the one asked for. */
export const LOCALES = ["en", "zh-CN"] as const satisfies readonly Locale[];

/** A text for people: one string for every language, or one text per locale. */
export type Label = string | { readonly [locale: string]: string };

/** The texts of a label, whatever the language. */
export function labelTexts(label: Label | undefined): readonly string[] {
  if (label === undefined) return [];
  return typeof label === "string" ? [label] : Object.values(label);
}
