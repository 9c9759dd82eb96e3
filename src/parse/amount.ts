import { isCurrency } from "../core/currency.ts";
import { rawText } from "../core/issue.ts";
import { currencyAt, writesDot } from "./currency-signs.ts";
import type { Decimal } from "./decimal.ts";
import { readMagnitude, signedNumber, strangeScale, takeSign } from "./magnitude.ts";
import { checkDecimalSign, type DecimalSign, type Numeral } from "./numeral.ts";
import { type Parsed, type Refused, refusal } from "./parsed.ts";
import { isEmptyText, prepare } from "./prepare.ts";

/** How amounts are written where they come from. */
export type AmountOptions = {
  /**
   * The decimal sign. Where it is left out, a text that is a number under one sign only is read, and `1,234`, which may be
   * 1234 or 1.234, is refused, unless Chinese words or a currency such as the yuan say that the sign is a dot. Null: the same, but
   * `currency` says nothing about the sign, since the amounts may be written as anywhere; only a currency in the text itself does.
   */
  readonly decimal?: DecimalSign | null;
  /**
   * The ISO 4217 code that the amounts are in: a text that names another currency is an issue, since nothing is converted. Null:
   * the numbers are no money, and a currency is an issue. Where it is left out, any currency may stand there.
   */
  readonly currency?: string | null;
};

/** An amount taken apart. */
export type Amount = {
  readonly negative: boolean;
  readonly decimal: Decimal;
  /** Whether a word of its own, such as 万 or million, scales it. */
  readonly scaled: boolean;
  /** The signs and words for a currency around it. */
  readonly signs: readonly string[];
};

/** What stands around the digits of an amount: its sign, and its currency before or after. */
type Wrapped = {
  readonly negative: boolean;
  readonly signs: readonly string[];
  /** The currencies that the signs may mean; null where there is no sign. */
  readonly codes: readonly string[] | null;
  readonly rest: string;
};

function unwrap(text: string): Wrapped | null {
  const outer = takeSign(text);
  const before = currencyAt("start", outer.rest);
  const inner = before === null ? null : takeSign(before.rest);
  if (outer.signed && inner?.signed) return null;
  // 整 says that an amount in words ends there.
  const body = (inner ?? outer).rest.replace(/(?<=[元圆])[整正]$/, "");
  const after = currencyAt("end", body);
  const [first, second] = [before, after].filter((one) => one !== null);
  return {
    negative: outer.negative || inner?.negative === true,
    signs: [before, after].flatMap((one) => (one === null ? [] : [one.sign])),
    codes: first === undefined ? null : first.codes.filter((code) => second?.codes.includes(code) ?? true),
    rest: after === null ? body : after.rest,
  };
}

function isExpected(codes: readonly string[], expected: string | null | undefined): boolean {
  if (expected === undefined) return codes.length > 0;
  return expected !== null && codes.includes(expected);
}

/**
 * Reads an amount into its parts: an issue where it cannot be read, null where the text stands for nothing known. `raw` is what an
 * issue shows.
 */
export function readAmount(
  written: string,
  options: AmountOptions,
  raw: string = written,
): Amount | Refused | null {
  const text = prepare(written);
  if (text !== null && isEmptyText(text)) return null;
  const wrapped = text === null ? null : unwrap(text);
  if (wrapped === null) return refusal("amount.unreadable", raw);
  const { negative, signs, codes, rest } = wrapped;
  const { currency } = options;
  if (/[%‰]/.test(rest)) return refusal("amount.percent", raw);
  const isTold = typeof currency === "string" && options.decimal !== null;
  const meant = codes ?? (isTold ? [currency] : []);
  const decimal = options.decimal ?? (writesDot(meant) ? "." : undefined);
  const read = readMagnitude(rest, decimal, currency !== null);
  if (read === null) {
    const word = strangeScale(rest);
    return word === null ? refusal("amount.unreadable", raw) : refusal("amount.scale", raw, { word });
  }
  if (codes !== null && !isExpected(codes, currency)) {
    return refusal("amount.currency", raw, { signs, expected: currency ?? null });
  }
  if ("decimal" in read) return { negative, decimal: read.decimal, scaled: read.scaled, signs };
  return refusedNumeral(raw, read, negative);
}

/** The issue of a number whose decimal sign is not known, or is another one than was said. */
export function refusedNumeral(
  raw: string,
  numeral: Exclude<Numeral, { readonly decimal: Decimal }>,
  negative: boolean,
): Refused {
  if ("misfit" in numeral) return refusal("amount.decimalSign", raw, { sign: numeral.misfit });
  const readings = numeral.ambiguous.map((one) => signedNumber(one, negative) as number);
  return refusal("amount.ambiguous", raw, { readings });
}

/** Throws where an option is wrong: a mistake in the call, not in the data. */
export function checkAmountOptions({ decimal, currency }: AmountOptions): void {
  checkDecimalSign(decimal ?? undefined);
  if (typeof currency === "string" && !isCurrency(currency)) {
    throw new RangeError(`currency must be an ISO 4217 code such as "CNY", found ${rawText(currency)}`);
  }
}

/**
 * Reads an amount as people write it: groups of digits, a currency before or after, 万 and 亿, `k`, `million`, `bn`, parentheses
 * for negative, full-width signs, Chinese numerals. The value is the double nearest to what is written. A text with two meanings,
 * a percentage, another currency than the one declared, a range, and everything else that is not one amount is an issue.
 *
 * @throws RangeError where an option is none of those that there are
 *
 * @example
 * ```ts
 * import { parseAmount } from "opportunity-matrix/parse";
 * parseAmount("¥1,200万", { currency: "CNY" }); // => { value: 12000000 }
 * parseAmount("12.5亿"); // => { value: 1250000000 }
 * parseAmount("1.234,56"); // => { value: 1234.56 }
 * parseAmount("暂无"); // => { value: null }
 * parseAmount("1,234", { decimal: "." }); // => { value: 1234 }
 * parseAmount("1,234").issue?.params.readings; // => [1234, 1.234]
 * parseAmount("1,234", { currency: "CNY" }); // => { value: 1234 }
 * parseAmount("1,234", { currency: "CNY", decimal: null }).issue?.code; // => "amount.ambiguous"
 * ```
 */
export function parseAmount(text: string, options: AmountOptions = {}): Parsed<number> {
  checkAmountOptions(options);
  const amount = readAmount(text, options);
  if (amount === null) return { value: null };
  if ("issue" in amount) return amount;
  const value = signedNumber(amount.decimal, amount.negative);
  return value === null ? refusal("amount.tooLarge", text) : { value };
}
