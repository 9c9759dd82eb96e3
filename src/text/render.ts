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

/** A day as Chinese writes it stands close on both sides, though it begins with a digit. */
const CHINESE_DAY = /^\d+年\d/;

/** A Chinese character or mark. */
const CHINESE = /[\u3001-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uff60“”‘’]/;

/**
 * Chinese sets a space off Latin letters and digits, and none between its own characters: "由 3 变为 4", but "由“低”变为“高”". A text of ours has
 * the space around a placeholder, and loses it where both sides turn out Chinese. What a parameter holds is left alone.
 */
function closedUp(pieces: readonly string[]): string[] {
  const isChinese = (text = "", at: number): boolean =>
    CHINESE.test(text.at(at) ?? "") || (at === 0 && CHINESE_DAY.test(text));
  return pieces.map((piece, i) => {
    if (i % 2 === 1) return piece;
    const [before, after] = [pieces[i - 1], pieces[i + 1]];
    if (piece === " ") return isChinese(before, -1) && isChinese(after, 0) ? "" : piece;
    const start = piece.startsWith(" ") && isChinese(before, -1) && isChinese(piece, 1) ? 1 : 0;
    const isOpen = piece.endsWith(" ") && isChinese(piece, -2) && isChinese(after, 0);
    return piece.slice(start, isOpen ? -1 : undefined);
  });
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
  const pieces = message[locale].split(/\{(\w+)\}/).map((piece, i) => {
    if (i % 2 === 0) return piece;
    const param = own(params, piece) as Param;
    return typeof param === "string" ? markedText(piece, param, locale) : paramText(param, locale);
  });
  return (locale === "zh-CN" ? closedUp(pieces) : pieces).join("");
}
