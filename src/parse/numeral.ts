import { rawText } from "../core/issue.ts";
import { type Decimal, toNumber } from "./decimal.ts";

/** The sign between whole and fraction. */
export type DecimalSign = "." | ",";

/** What digits say: a number; two numbers, since it is not known which sign is the decimal sign; or nothing. */
export type Numeral =
  | { readonly decimal: Decimal }
  /** Under `.` and under `,`. */
  | { readonly ambiguous: readonly [Decimal, Decimal] }
  /** Only the other decimal sign makes it a number. */
  | { readonly misfit: DecimalSign };

const SIGNS = [".", ","] as const;

// Groups of three; or of two before a last one of three, as in India. A number in groups does not begin with 0.
const GROUPED = /^[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\1\d{3})*$/;
const INDIAN = /^[1-9]\d?(?:,\d\d)+,\d{3}$/;

/** The digits of a whole part, without its groups; null where they are no groups of the kinds in use. */
function wholeDigits(text: string): string | null {
  if (/^\d*$/.test(text)) return text;
  if (!GROUPED.test(text) && !INDIAN.test(text)) return null;
  return text.replace(/[.,' ]/g, "");
}

/** The number if a sign is the decimal sign. */
function under(sign: DecimalSign, body: string, exponent: number | null): Decimal | null {
  const [whole, fraction = "", more] = body.split(sign) as [string, ...string[]];
  const digits = exponent !== null && !/^\d*$/.test(whole) ? null : wholeDigits(whole);
  if (digits === null || more !== undefined || !/^\d*$/.test(fraction) || digits + fraction === "")
    return null;
  return { digits: digits + fraction, exponent: (exponent ?? 0) - fraction.length };
}

/**
 * Reads digits with their groups and decimal sign, such as `1,234.5`, `1.234,5`, `12,34,567`, `1'234` or `1.2E+06`. Each of the
 * two decimal signs is tried: a text that is a number under one of them only has one meaning; `1,234` has two, unless `sign` is said.
 */
export function readNumeral(text: string, sign?: DecimalSign): Numeral | null {
  const [, body = "", power] = /^([\d.,' ]+)(?:e([+-]?\d{1,3}))?$/i.exec(text) ?? [];
  const exponent = power === undefined ? null : Number(power);
  const [dot, comma] = [under(".", body, exponent), under(",", body, exponent)];
  if (sign !== undefined) {
    const decimal = sign === "." ? dot : comma;
    if (decimal !== null) return { decimal };
    return dot === null && comma === null ? null : { misfit: SIGNS[sign === "." ? 1 : 0] };
  }
  if (dot === null || comma === null) {
    const decimal = dot ?? comma;
    return decimal === null ? null : { decimal };
  }
  return toNumber(dot) === toNumber(comma) ? { decimal: dot } : { ambiguous: [dot, comma] };
}

/** Throws where a decimal sign that a caller gives is none. */
export function checkDecimalSign(decimal: unknown): void {
  if (decimal === undefined || decimal === "." || decimal === ",") return;
  throw new RangeError(`decimal must be "." or ",", found ${rawText(decimal)}`);
}
