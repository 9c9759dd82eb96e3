import { readChineseNumeral } from "./chinese-numeral.ts";
import { type Decimal, isLess, shifted, sumOf, toNumber } from "./decimal.ts";
import { type DecimalSign, type Numeral, readNumeral } from "./numeral.ts";
import { scaleOf } from "./scale-words.ts";

/** A text without its sign. */
export type Signed = { readonly signed: boolean; readonly negative: boolean; readonly rest: string };

/** Takes the sign of a number off a text; accounts write a negative number in parentheses. */
export function takeSign(text: string): Signed {
  const accounting = /^\(([^()]*)\)$/.exec(text)?.[1];
  if (accounting !== undefined) return { signed: true, negative: true, rest: accounting.trim() };
  const signed = /^[-+负]/.test(text);
  return {
    signed,
    negative: signed && !text.startsWith("+"),
    rest: signed ? text.slice(1).trim() : text,
  };
}

/** The number that a decimal means, without a negative zero; null where no double is near. */
export function signedNumber(decimal: Decimal, negative: boolean): number | null {
  const value = toNumber(decimal);
  if (!Number.isFinite(value)) return null;
  return negative && value !== 0 ? -value : value;
}

/** A number without its sign, and whether a word of its own, such as 万 or million, scales it. */
export type Magnitude = Numeral & { readonly scaled: boolean };

/** Moves the decimal point of whatever was read. */
function scaledBy(numeral: Numeral, by: number): Numeral {
  if ("misfit" in numeral) return numeral;
  if ("decimal" in numeral) return { decimal: shifted(numeral.decimal, by) };
  const [dot, comma] = numeral.ambiguous;
  return { ambiguous: [shifted(dot, by), shifted(comma, by)] };
}

const PART = /([\d.,' ]+)(\p{Script=Han}*)/uy;

/** Several parts with falling Chinese units, such as 1亿2000万; null where the text is no such sum. */
function readParts(text: string): Decimal | null {
  let total: Decimal = { digits: "0", exponent: 0 };
  let unit: Decimal | null = null;
  for (PART.lastIndex = 0; PART.lastIndex < text.length; ) {
    const [, written = "", word = ""] = PART.exec(text) ?? [];
    const digits = written.trim();
    const numeral = readNumeral(digits, ".");
    const scale = word === "" ? { exponent: 0 } : scaleOf(word, false);
    if (numeral === null || !("decimal" in numeral) || scale === undefined) return null;
    const part = shifted(numeral.decimal, scale.exponent);
    if (unit !== null && !isLess(part, unit)) return null;
    // A last digit without a unit, as in 3万5, is meant as 35,000 and says 30,005.
    if (unit !== null && word === "" && digits.length < 2) return null;
    total = sumOf(total, part);
    unit = { digits: "1", exponent: scale.exponent };
  }
  return total;
}

/** Chinese characters alone: a numeral, or a numeral with a unit after its decimals, such as 一点五亿. */
function readCharacters(text: string): Decimal | null {
  const whole = readChineseNumeral(text);
  if (whole !== null) return whole;
  for (let at = 1; at < text.length; at++) {
    const scale = scaleOf(text.slice(at), false);
    const numeral = scale === undefined ? null : readChineseNumeral(text.slice(0, at));
    if (scale !== undefined && numeral !== null) return shifted(numeral, scale.exponent);
  }
  return null;
}

/**
 * Reads a number with the word that scales it, in digits or in Chinese characters; null where it is none. Chinese words say that
 * the decimal sign is a dot. `isMoney`: letters such as `k` and `m` may scale it.
 */
export function readMagnitude(
  text: string,
  decimal: DecimalSign | undefined,
  isMoney: boolean,
): Magnitude | null {
  const characters = readCharacters(text);
  if (characters !== null) return { decimal: characters, scaled: true };
  const [, digits = "", word = ""] = /^([\d.,' ]*\d[.,]?(?:e[+-]?\d+)?) ?(.*)$/iu.exec(text) ?? [];
  const scale = word === "" ? { exponent: 0, chinese: false } : scaleOf(word, isMoney);
  if (scale === undefined) {
    const sum = readParts(text);
    return sum === null ? null : { decimal: sum, scaled: true };
  }
  const numeral = readNumeral(digits, decimal ?? (scale.chinese ? "." : undefined));
  return numeral === null ? null : { ...scaledBy(numeral, scale.exponent), scaled: word !== "" };
}

/** The word at the end of a number that would scale other numbers than this one, such as `k` or 兆; null where there is none. */
export function strangeScale(text: string): string | null {
  const word = /^[\d.,' ]+(\p{L}+)$/u.exec(text)?.[1];
  return word !== undefined && (word === "兆" || scaleOf(word, true) !== undefined) ? word : null;
}
