import type { FactDeclaration, FactValue } from "../core/fact.ts";
import { type AmountOptions, checkAmountOptions, readAmount } from "./amount.ts";
import { checkDayOptions, type DayOptions, parseDay } from "./day.ts";
import { shifted } from "./decimal.ts";
import { parseFlag } from "./flag.ts";
import { fold } from "./fold.ts";
import { type LevelText, levelReader } from "./levels.ts";
import { signedNumber } from "./magnitude.ts";
import { optionReader, type Synonyms } from "./options.ts";
import { type Parsed, refusal } from "./parsed.ts";
import { checkBare, type PercentOptions, parsePercent } from "./percent.ts";
import { isEmptyText } from "./prepare.ts";
import { type DeclaredUnit, declaredUnit, exponentOf, isOwnUnit, type Unit, unitTexts } from "./unit.ts";

/** How the cells of a column are written. */
export type CellOptions = Pick<AmountOptions, "decimal"> &
  DayOptions &
  Pick<PercentOptions, "bare"> & {
    /** The unit in the column's header, as `parseHeader` gives it. */
    readonly unit?: Unit | null;
    /** Of a number that is a rating: its levels. */
    readonly levels?: readonly LevelText[];
    /** Of a choice: other texts for its options. */
    readonly synonyms?: Synonyms;
  };

/** Reads the cells of one column. */
export type CellReader = (text: string) => Parsed<FactValue>;

/** Words that name yuan and no multiple of them: 1200元 in a column of 万元 contradicts it. Signs such as ¥ do not. */
const YUAN_WORDS = new Set(["元", "圆", "块", "块钱", "yuan"]);

type NumberFact = FactDeclaration & { readonly type: "number" };

type NumberReader = (text: string) => Parsed<number>;

/** Refuses every cell that is not empty: what the column's header says cannot be brought together with the fact. */
function refusing(unit: Unit, expected: string): NumberReader {
  return (text) =>
    isEmptyText(text) ? { value: null } : refusal("column.unit", text, { unit: unit.text, expected });
}

/** Whether the unit of a header can be converted into the unit of a fact. */
function fits(unit: Unit, declared: DeclaredUnit): boolean {
  if (unit.percent || declared.percent) return unit.percent === declared.percent;
  if (exponentOf(unit, declared.currency !== null) === undefined) return false;
  return (
    unit.currencies === null || (declared.currency !== null && unit.currencies.includes(declared.currency))
  );
}

/** A text without the fact's own unit after the number, as in `120 employees`. */
function withoutUnit(text: string, fact: NumberFact): string {
  const folded = fold(text);
  const unit = unitTexts(fact)
    .map(fold)
    .find((one) => one !== "" && folded.endsWith(one));
  return unit === undefined || folded === unit ? text : folded.slice(0, -unit.length);
}

function amountReader(fact: NumberFact, options: CellOptions, declared: DeclaredUnit): NumberReader {
  const { unit, decimal } = options;
  const isMoney = declared.currency !== null;
  const ofColumn = unit == null ? declared.exponent : (exponentOf(unit, isMoney) as number);
  const unitText = unit == null ? (unitTexts(fact)[0] ?? "") : unit.text;
  const reading = { currency: declared.currency, ...(decimal === undefined ? {} : { decimal }) };
  return (raw) => {
    const amount = readAmount(isMoney ? raw : withoutUnit(raw, fact), reading, raw);
    if (amount === null) return { value: null };
    if ("issue" in amount) return amount;
    const factor = amount.scaled ? 0 : ofColumn;
    const word = amount.signs.find((sign) => YUAN_WORDS.has(sign));
    if (factor !== 0 && word !== undefined) return refusal("amount.unit", raw, { word, unit: unitText });
    const value = signedNumber(shifted(amount.decimal, factor - declared.exponent), amount.negative);
    return value === null ? refusal("amount.tooLarge", raw) : { value };
  };
}

function numberReader(fact: NumberFact, options: CellOptions): NumberReader {
  const { unit, decimal, bare = "percent" } = options;
  const declared = declaredUnit(fact);
  const header = unit == null || isOwnUnit(unit.text, fact) ? null : unit;
  if (header !== null && !fits(header, declared)) return refusing(header, unitTexts(fact)[0] ?? "");
  if (!declared.percent) return amountReader(fact, { ...options, unit: header }, declared);
  const reading = { bare, ...(decimal == null ? {} : { decimal }) };
  return (text) => parsePercent(text, reading);
}

/**
 * How the cells of a fact's column are read, by what its declaration says: money in a unit such as `CNY` or 万元 takes currencies,
 * 万 and `k`; a unit that begins with percent takes `35%`, and a bare `35` as percent; any other number takes 万 and `million`, and no currency; a
 * choice takes ids, labels in every language and synonyms; a flag and a day take what `parseFlag` and `parseDay` take. The unit
 * in the column's header scales numbers that have no scale of their own.
 *
 * @throws RangeError where an option is none of those that there are
 *
 * @example
 * ```ts
 * import { cellReader, parseHeader } from "opportunity-matrix/parse";
 * const budget = { type: "number", unit: "CNY" } as const;
 * cellReader(budget)("¥1,200万"); // => { value: 12000000 }
 * cellReader(budget, { unit: parseHeader("预算(万)").unit })("1,200"); // => { value: 12000000 }
 * cellReader(budget)("$1,200").issue?.code; // => "amount.currency"
 * cellReader({ type: "number", unit: "percent per year" })("35%"); // => { value: 35 }
 * ```
 */
export function cellReader(fact: FactDeclaration, options: CellOptions = {}): CellReader {
  checkAmountOptions(options);
  checkDayOptions(options);
  checkBare(options.bare);
  switch (fact.type) {
    case "choice":
      return optionReader(fact, options.synonyms);
    case "number": {
      const read = numberReader(fact, options);
      return options.levels === undefined ? read : levelReader(options.levels, read);
    }
    case "flag":
      return parseFlag;
    case "day":
      return (text) => parseDay(text, options);
  }
}
