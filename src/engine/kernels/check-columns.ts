import { dayNumber } from "../../core/day.ts";
import { own } from "../../core/json.ts";
import type { PlannedFact } from "../plan.ts";
import type { DatedColumn, DictionaryColumn, FactColumn } from "./fact-columns.ts";

/** Values without days and grades of their own columns. */
export type Values = Float64Array | readonly unknown[] | DictionaryColumn;

/** The day from which doubles count. */
export const EPOCH = dayNumber("1970-01-01");

/** The last day that can be written. */
const LAST_DAY = dayNumber("9999-12-31");

/** A day number from a double that counts from {@link EPOCH}; NaN where it is no day. */
export function dayOf(days: number): number {
  const day = days + EPOCH;
  return day >= 0 && day <= LAST_DAY && Math.floor(day) === day ? day : Number.NaN;
}

export function isDictionary(column: FactColumn | Values): column is DictionaryColumn {
  return Object.hasOwn(column, "codes");
}

export function isDated(column: FactColumn): column is DatedColumn {
  return Object.hasOwn(column, "values");
}

type Checked = { readonly name: string; readonly length: number };

function checkLength({ name, length }: Checked, column: ArrayLike<unknown>): void {
  if (column.length === length) return;
  throw new RangeError(
    `${name} must have ${length} entries, as many as \`length\` says; it has ${column.length}`,
  );
}

/** Whether a column is a list or doubles, or else codes; anything else is a mistake. */
function checkValues(
  checked: Checked,
  column: unknown,
  types: { readonly doubles: boolean; readonly codes: boolean },
): void {
  if (Array.isArray(column) || (types.doubles && column instanceof Float64Array))
    checkLength(checked, column);
  else if (types.codes && isCodes(column)) checkLength(checked, column.codes);
  else {
    const kinds = [
      "a list",
      ...(types.doubles ? ["a Float64Array"] : []),
      ...(types.codes ? ["{ codes, options }"] : []),
    ];
    throw new RangeError(`${checked.name} must be ${kinds.join(" or ")}`);
  }
}

function isCodes(column: unknown): column is DictionaryColumn {
  const { codes, options } = Object(column) as Partial<DictionaryColumn>;
  return ArrayBuffer.isView(codes) && Array.isArray(options);
}

/** The column of a fact, if there is one. What is no column of its type, or not as long as the others, is a mistake of the caller. */
export function columnOf(
  { id, declaration: { type } }: PlannedFact,
  columns: object,
  length: number,
): FactColumn | undefined {
  const column = own(columns, id) as FactColumn | null | undefined;
  if (column === null || column === undefined) return undefined;
  const types = { doubles: type !== "choice", codes: type === "choice" };
  const name = `columns.${id}`;
  if (!isDated(column)) checkValues({ name, length }, column, types);
  else {
    checkValues({ name: `${name}.values`, length }, column.values, types);
    const { asOf, grade } = column;
    if (asOf !== undefined)
      checkValues({ name: `${name}.asOf`, length }, asOf, { doubles: true, codes: false });
    if (grade !== undefined)
      checkValues({ name: `${name}.grade`, length }, grade, { doubles: false, codes: true });
  }
  return column;
}
