import { rawText } from "../core/issue.ts";
import { refusedNumeral } from "./amount.ts";
import { readChineseNumeral } from "./chinese-numeral.ts";
import { shifted } from "./decimal.ts";
import { signedNumber, takeSign } from "./magnitude.ts";
import { checkDecimalSign, type DecimalSign, type Numeral, readNumeral } from "./numeral.ts";
import { type Parsed, refusal } from "./parsed.ts";
import { isEmptyText, prepare } from "./prepare.ts";

/** How percentages are written where they come from. */
export type PercentOptions = {
  /** The decimal sign, as for amounts. */
  readonly decimal?: DecimalSign;
  /**
   * What a number without a percent sign is: `"percent"`, so that `35` is 35; or `"fraction"`, so that `0.35` is 35. Where it is
   * left out, a number from -1 to 1 other than 0 is refused, since people write both; a larger one counts as percent.
   */
  readonly bare?: "percent" | "fraction";
};

/** What a sign or word makes of a number, as a power of ten of a percent. */
const AFTER: readonly (readonly [sign: string, exponent: number])[] = [
  ["%", 0],
  ["‰", -1],
  ["percent", 0],
  ["per cent", 0],
  ["pct", 0],
  ["pct.", 0],
  ["成", 1],
];
const BEFORE = [
  ["百分之", 0],
  ["千分之", -1],
] as const;

/** The number, and how far its decimal point moves; undefined where nothing says that it is a share. */
function unitOf(text: string): { readonly rest: string; readonly exponent: number | undefined } {
  const lower = text.toLowerCase();
  for (const [word, exponent] of BEFORE) {
    if (lower.startsWith(word)) return { rest: text.slice(word.length), exponent };
  }
  for (const [sign, exponent] of AFTER) {
    if (lower.endsWith(sign)) return { rest: text.slice(0, -sign.length).trim(), exponent };
  }
  return { rest: text, exponent: undefined };
}

function numeralOf(text: string, decimal: DecimalSign | undefined): Numeral | null {
  const chinese = readChineseNumeral(text);
  return chinese === null ? readNumeral(text, decimal) : { decimal: chinese };
}

/**
 * Reads a percentage as a number of percent: `35%`, `３５％`, `(12%)`, `5‰`, `百分之三十五`, `三成`. Whether a number without a sign is
 * a percentage or a fraction is for the caller to say.
 *
 * @throws RangeError where an option is none of those that there are
 *
 * @example
 * ```ts
 * import { parsePercent } from "opportunity-matrix/parse";
 * parsePercent("35%"); // => { value: 35 }
 * parsePercent("百分之三十五"); // => { value: 35 }
 * parsePercent("-12.5 %"); // => { value: -12.5 }
 * parsePercent("0.35", { bare: "fraction" }); // => { value: 35 }
 * parsePercent("0.35", { bare: "percent" }); // => { value: 0.35 }
 * parsePercent("0.35").issue?.params.readings; // => [0.35, 35]
 * ```
 */
export function parsePercent(raw: string, options: PercentOptions = {}): Parsed<number> {
  const { decimal, bare } = options;
  checkDecimalSign(decimal);
  checkBare(bare);
  const text = prepare(raw);
  if (text === null) return refusal("percent.unreadable", raw);
  if (isEmptyText(text)) return { value: null };
  const outer = takeSign(text);
  const { rest, exponent } = unitOf(outer.rest);
  const inner = takeSign(rest);
  const numeral = numeralOf(inner.rest, decimal);
  if (numeral === null || (outer.signed && inner.signed)) return refusal("percent.unreadable", raw);
  const negative = outer.negative || inner.negative;
  const by = exponent ?? (bare === "fraction" ? 2 : 0);
  if (!("decimal" in numeral)) return refusedNumeral(raw, numeral, negative);
  const value = signedNumber(shifted(numeral.decimal, by), negative);
  if (value === null) return refusal("amount.tooLarge", raw);
  if (exponent === undefined && bare === undefined && value !== 0 && Math.abs(value) <= 1) {
    const asFraction = signedNumber(shifted(numeral.decimal, 2), negative) as number;
    return refusal("percent.ambiguous", raw, { readings: [value, asFraction] });
  }
  return { value };
}

/** Throws where what a caller says of bare numbers is none of the two. */
export function checkBare(bare: unknown): void {
  if (bare === undefined || bare === "percent" || bare === "fraction") return;
  throw new RangeError(`bare must be "percent" or "fraction", found ${rawText(bare)}`);
}
