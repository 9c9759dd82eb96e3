import { type Param, type Params, shortText } from "../core/issue.ts";
import { isRecord, own } from "../core/json.ts";
import type { Label, Locale } from "../core/label.ts";
import { isWholeMicro } from "../core/micropoints.ts";
import { formatNumber } from "./format.ts";
import { labelText } from "./label.ts";
import { checkLocale } from "./locale.ts";

/** The texts of one room's codes, complete in every locale; `{name}` stands for a parameter. */
export type Messages<Code extends string = string> = {
  readonly [C in Code]: { readonly [L in Locale]: string };
};

/** From here on a number reads better as it stands than with its digits grouped. */
const WRITTEN_OUT = 1e15;

const LIST = { en: ", ", "zh-CN": "、" } as const satisfies { readonly [L in Locale]: string };

/** A longer name or text is cut off in the middle of a sentence, so that many findings about a large document stay readable. */
const LONGEST = 1000;

/** A number as the locale writes it; one that six decimals cannot show, as it stands in the document. */
function numberText(value: number, locale: Locale): string {
  return isWholeMicro(value) && Math.abs(value) < WRITTEN_OUT ? formatNumber(value, locale) : String(value);
}

/** The two marks of a found text, as `rawText` writes it. */
const QUOTED = /^"([\s\S]*)"$/;

/** A text that was put together for every locale, with the marks of this one: what was found, and the limits of a range. */
function markedText(name: string, text: string, locale: Locale): string {
  if (name === "limits") {
    const grouped = text.replace(/-?\d+(\.\d+)?/g, (digits) => numberText(Number(digits), locale));
    return locale === "zh-CN" ? grouped.replace(", ", "，") : grouped;
  }
  return name === "found" && locale === "zh-CN" ? text.replace(QUOTED, "“$1”") : text;
}

function paramText(param: Param | undefined, locale: Locale): string {
  if (typeof param === "number") return numberText(param, locale);
  if (Array.isArray(param)) return param.map((item) => paramText(item, locale)).join(LIST[locale]);
  if (typeof param === "string" || isRecord(param))
    return shortText(labelText(param as Label, locale), LONGEST);
  return String(param ?? "");
}

/** The parameters, with what was expected in words where there are some. */
export function inWords(params: Params, words: { readonly [expected: string]: Label }): Params {
  const { expected } = params;
  const word = typeof expected === "string" ? (own(words, expected) as Label | undefined) : undefined;
  return word === undefined ? params : { ...params, expected: word };
}

/**
 * Words a code: the one function that turns codes and parameters into text. A code that the room does not know, such as
 * one of a scale of your own, is shown as it is with its parameters, so that nothing disappears.
 *
 * @throws {RangeError} where there is no such locale
 */
export function render(messages: Messages, code: string, params: Params, locale: Locale): string {
  checkLocale(locale);
  const message = own(messages, code) as Messages[string] | undefined;
  if (message === undefined) return `${code} ${JSON.stringify(params)}`;
  // One pass over a text of ours: what a parameter holds is never read as a placeholder.
  return message[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const param = own(params, name) as Param;
    return typeof param === "string" ? markedText(name, param, locale) : paramText(param, locale);
  });
}
