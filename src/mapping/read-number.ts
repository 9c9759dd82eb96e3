import type { NumberDeclaration } from "../core/fact.ts";
import { rawText } from "../core/issue.ts";
import { cellReader } from "../parse/cell.ts";
import { decimalOf, shifted, toNumber } from "../parse/decimal.ts";
import type { DecimalSign } from "../parse/numeral.ts";
import type { Parsed } from "../parse/parsed.ts";
import { parsePercent } from "../parse/percent.ts";
import { declaredUnit, readUnit } from "../parse/unit.ts";
import { type FieldReader, type ReportField, readParsed } from "./reading.ts";
import { exponentOf, isShare, type NumberUnit } from "./units.ts";

/**
 * A number times a power of ten. The decimal point moves in the shortest text of the number, so that 0.07 is 7 percent and
 * not 7.000000000000001; whole numbers need no text, since one rounding of an exact product gives the same.
 */
export function timesPowerOfTen(value: number, exponent: number): number {
  if (exponent === 0) return value;
  const power = 10 ** Math.abs(exponent);
  if (Number.isSafeInteger(value)) return exponent > 0 ? value * power : value / power;
  const size = toNumber(shifted(decimalOf(Math.abs(value)), exponent));
  return value < 0 ? -size : size;
}

/** How systems write most numbers. Such a text has one meaning where the dot is the decimal sign, and its number is the nearest. */
const PLAIN = /^-?\d{1,15}(?:\.\d+)?$/;

/** More digits than a number holds are left to the exact reader. */
const LONGEST_PLAIN = 16;

/** Makes the function that says what a text says, in the unit that the mapping names. */
function textReader(
  declaration: NumberDeclaration,
  unit: NumberUnit | undefined,
  decimal: DecimalSign,
): (text: string) => Parsed<number> {
  if (isShare(unit)) return (text) => parsePercent(text, { decimal, bare: unit });
  const exponent = exponentOf(unit);
  const header = unit === undefined || exponent < 0 ? null : readUnit(unit);
  const read = cellReader(declaration, { decimal, unit: header }) as (text: string) => Parsed<number>;
  if (header !== null || exponent === 0) return read;
  // No text names such a unit by itself, so that it is applied to whatever was read.
  const by = exponent - declaredUnit(declaration).exponent;
  return (text) => {
    const { value, issue } = read(text);
    if (issue !== undefined) return { issue };
    return { value: value === null ? null : timesPowerOfTen(value, by) };
  };
}

/** Makes the function that reads numbers, in the unit that the mapping names. */
export function numberReader(
  declaration: NumberDeclaration,
  unit: NumberUnit | undefined,
  decimal: DecimalSign,
  report: ReportField,
): FieldReader<number> {
  const isOwnUnit = unit === undefined || isShare(unit);
  const exponent = exponentOf(unit) - (isOwnUnit ? 0 : declaredUnit(declaration).exponent);
  const readText = textReader(declaration, unit, decimal);
  return (raw) => {
    if (typeof raw === "string") {
      return decimal === "." && raw.length <= LONGEST_PLAIN && PLAIN.test(raw)
        ? timesPowerOfTen(Number(raw) + 0, exponent)
        : readParsed(readText(raw), report);
    }
    const value = typeof raw === "bigint" ? Number(raw) : raw;
    if (typeof value === "number") {
      const scaled = timesPowerOfTen(value, exponent);
      if (Number.isFinite(scaled)) return scaled;
    }
    return report("row.wrongType", { expected: "number", found: rawText(raw) });
  };
}
