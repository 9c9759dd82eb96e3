import type { Label, Locale } from "../core/label.ts";
import { labelText } from "./label.ts";

/** A text as a part of a sentence: what is a sentence of its own ends with a full stop, and a part of one does not. */
export function clause(text: string): string {
  return text.replace(/[.。]\s*$/, "");
}

/** A label as a part of a sentence. */
export function labelClause(label: Label, locale: Locale): string {
  return clause(labelText(label, locale));
}
