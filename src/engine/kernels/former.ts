import { rawText } from "../../core/issue.ts";
import { own } from "../../core/json.ts";

// A former result comes from a caller: it is looked at before anything is written, so that a wrong one loses nothing. Its axes must hold what those of a
// new result would and no more, since a column that is not written would go on to tell of other records.

type Column = Float64Array | Uint8Array | Uint16Array | Uint32Array;
type ColumnType<C extends Column> = { readonly name: string; new (entries: number): C };

/** The path of a part in a result. */
type Path = readonly string[];

/** Makes or finds a column of a result, of a type and with so many entries. */
export type ColumnMaker = <C extends Column>(Type: ColumnType<C>, entries: number, ...path: Path) => C;

const partAt = (whole: unknown, key: string): unknown => own(Object(whole), key);

/** A mistake of the caller's: where, what is wrong, and what would be right. */
function wrong(path: Path, what: string, right: string): RangeError {
  return new RangeError(`${["into", ...path].join(".")} ${what}: ${right}`);
}

const SAME_OPTIONS = "give a result of the same matrix with the same bounds and contributions";

/** A column of a former result, as far as it is needed. */
export function formerColumn<C extends Column>(
  into: unknown,
  Type: ColumnType<C>,
  entries: number,
  path: Path,
): C {
  const column = path.reduce(partAt, into);
  if (!(column instanceof Type)) {
    throw wrong(path, `must be a ${Type.name}, and is ${rawText(column)}`, SAME_OPTIONS);
  }
  if (column.length < entries) {
    const what = `must have ${entries} entries or more, and has ${column.length}`;
    throw wrong(path, what, "give a result of as many records or more that no other thread has taken");
  }
  return column.length === entries ? column : (column.subarray(0, entries) as C);
}

/** Makes sure that a part of a former result holds nothing that the new one will not write. */
export function checkLeftOver(into: unknown, made: object, path: Path): void {
  const part = Object(path.reduce(partAt, into));
  for (const key of Object.keys(part)) {
    const inside = own(made, key);
    if (inside === undefined) throw wrong([...path, key], "would keep what it holds", SAME_OPTIONS);
    if (!ArrayBuffer.isView(inside)) checkLeftOver(into, inside as object, [...path, key]);
  }
}

/** Holds a former result to what all results of a matrix have: the outcomes, and how many words there are in the masks of a record. */
export function checkMatrix(into: unknown, outcomes: readonly string[], words: number): void {
  const theirs = partAt(into, "outcomes");
  if (!Array.isArray(theirs))
    throw wrong([], `must be a former result, and is ${rawText(into)}`, SAME_OPTIONS);
  const isSame = theirs.length === outcomes.length && outcomes.every((id, i) => theirs[i] === id);
  if (!isSame || partAt(into, "words") !== words)
    throw wrong([], "has other outcomes or masks", SAME_OPTIONS);
}
