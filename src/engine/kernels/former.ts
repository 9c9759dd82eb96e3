import { rawText } from "../../core/issue.ts";
import { own } from "../../core/json.ts";

// A former result comes from a caller: all of it is looked at before anything is written, so that a wrong one loses nothing. It must hold what a new
// result would and no more, since a column that is not written would go on to tell of other records.

type Column = Float64Array | Uint8Array | Uint16Array | Uint32Array;
type ColumnType<C extends Column> = { readonly name: string; new (entries: number): C };

/** The path of a part in a result. */
type Path = readonly string[];

/** Makes or finds a column of a result, of a type and with so many entries. */
export type ColumnMaker = <C extends Column>(Type: ColumnType<C>, entries: number, ...path: Path) => C;

const partAt = (whole: unknown, key: string): unknown => own(Object(whole), key);

/** A mistake of the caller's, and what would be none. */
function wrong(path: Path, what: string): RangeError {
  return new RangeError(
    `${["into", ...path].join(".")} ${what}: give a result of the same matrix with the same options`,
  );
}

/** A column of a former result, as far as it is needed. */
export function formerColumn<C extends Column>(
  into: unknown,
  Type: ColumnType<C>,
  entries: number,
  path: Path,
): C {
  const column = path.reduce(partAt, into);
  if (!(column instanceof Type)) throw wrong(path, `must be a ${Type.name}, and is ${rawText(column)}`);
  if (column.length < entries)
    throw wrong(path, `must have at least ${entries} entries, and has ${column.length}`);
  return column.length === entries ? column : (column.subarray(0, entries) as C);
}

/** Holds a part of a former result to the names that a new one has there. */
export function checkNames(into: unknown, path: Path, made: object): void {
  const part = Object(path.reduce(partAt, into));
  const other = Object.keys(part).find((key) => !Object.hasOwn(made, key));
  if (other !== undefined) throw wrong([...path, other], "would not be written");
}

/** Holds a former result to what all results of a matrix have: the outcomes, and how many words there are in the masks of a record. */
export function checkMatrix(into: unknown, outcomes: readonly string[], words: number): void {
  const theirs = partAt(into, "outcomes");
  const isSame =
    Array.isArray(theirs) && theirs.length === outcomes.length && outcomes.every((id, i) => theirs[i] === id);
  if (!isSame || partAt(into, "words") !== words) throw wrong([], "has other cells or facts");
}
