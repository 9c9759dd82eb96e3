import type { FactDeclaration } from "../core/fact.ts";
import { type Label, labelTexts } from "../core/label.ts";
import { currencyAt } from "./currency-signs.ts";
import { fold } from "./fold.ts";
import { prepare } from "./prepare.ts";
import { scaleOf } from "./scale-words.ts";

/** A unit of numbers, as a header or a fact's declaration names it. */
export type Unit = {
  /** As it is written, such as `万元`. */
  readonly text: string;
  /** Whether the numbers are percent. */
  readonly percent: boolean;
  /** The ISO 4217 codes that its currency may stand for; null where it names none. */
  readonly currencies: readonly string[] | null;
  /** The word that scales the numbers, such as `万` or `k`; empty where there is none. */
  readonly scale: string;
};

const PERCENT = /^(?:%|(?:percent|per cent|percentage|pct)(?![a-z])|百分)/i;
const THOUSANDS = /^(?:'?000s?|thousands?)$/i;

/** The exponent of ten that a unit's scale stands for; undefined where it is none for such numbers: `m` beside money is a million. */
export function exponentOf({ scale }: Unit, isMoney: boolean): number | undefined {
  if (scale === "") return 0;
  return THOUSANDS.test(scale) ? 3 : scaleOf(scale, isMoney)?.exponent;
}

/** Reads a unit such as `万元`, `k€`, `USD m`, `%` or `单位：万`; null where the text is none that numbers are converted by. */
export function readUnit(raw: string): Unit | null {
  const text = prepare(raw)?.replace(/^(?:单位 ?:? ?|in )/i, "") ?? "";
  if (PERCENT.test(text)) return { text, percent: true, currencies: null, scale: "" };
  const before = currencyAt("start", text);
  const after = currencyAt("end", before?.rest ?? text);
  const named = before === null ? after : { ...before, rest: after?.rest ?? before.rest };
  // In a header `all` is a word, and not the lek; only capital letters are a code there.
  const isWord = named !== null && /^[A-Z]{3}$/.test(named.sign) && !text.includes(named.sign);
  const currency = isWord ? null : named;
  const rest = currency === null ? text : currency.rest.replace(/^[ ,/-]+|[ ,/-]+$/g, "");
  const unit = { text, percent: false, currencies: currency?.codes ?? null, scale: rest };
  if (rest === "" && currency === null) return null;
  return exponentOf(unit, true) === undefined ? null : unit;
}

/** What a fact's declaration says of its numbers. */
export type DeclaredUnit = {
  readonly percent: boolean;
  /** The ISO 4217 code of money; null where the numbers are none. */
  readonly currency: string | null;
  /** The exponent of ten that the declared numbers count in: 4 where the unit is 万元. */
  readonly exponent: number;
};

const PLAIN: DeclaredUnit = { percent: false, currency: null, exponent: 0 };

function declaredIn(text: string): DeclaredUnit | null {
  const unit = readUnit(text);
  const exponent = unit === null ? undefined : exponentOf(unit, unit.currencies !== null);
  if (unit === null || exponent === undefined) return null;
  return { percent: unit.percent, currency: unit.currencies?.[0] ?? null, exponent };
}

/**
 * The unit that a declaration's numbers are in. Where it is written in several languages, those that can be read must agree; a
 * unit that names nothing to convert by, such as `employees` or `kWh`, makes them plain numbers.
 */
export function declaredUnit(fact: FactDeclaration): DeclaredUnit {
  const found = unitTexts(fact)
    .map(declaredIn)
    .filter((unit) => unit !== null);
  const [first = PLAIN] = found;
  const agree = found.every(
    ({ percent, currency, exponent }) =>
      percent === first.percent && currency === first.currency && exponent === first.exponent,
  );
  return agree ? first : PLAIN;
}

function unitLabel(fact: FactDeclaration): Label | undefined {
  return fact.type === "number" ? fact.unit : undefined;
}

/** The unit of a declaration in each language. */
export function unitTexts(fact: FactDeclaration): readonly string[] {
  return labelTexts(unitLabel(fact));
}

/** Whether a text is a declaration's own unit, in any language. */
export function isOwnUnit(text: string, fact: FactDeclaration): boolean {
  return unitTexts(fact).some((unit) => fold(unit) === fold(text));
}
