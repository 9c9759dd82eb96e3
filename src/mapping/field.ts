import type { Step } from "../core/pointer.ts";

/** A way into a row: keys of objects and positions in lists, from the outside in. */
export type Path = readonly (string | number)[];

/** Whether nothing is known of a type's keys, so that any key may be there. */
type IsOpen<T> = unknown extends T
  ? true
  : [keyof T] extends [never]
    ? true
    : string extends keyof T
      ? true
      : false;

/** What has no fields of its own to read. */
type Leaf = Date | ((...args: never) => unknown);

/** The ways into a type, two objects deep; below that, and where keys are not known, any way. */
type PathIn<T, Deep extends 0[] = []> = T extends Leaf
  ? never
  : T extends readonly (infer Item)[]
    ? readonly [number] | readonly [number, ...Rest<Item, Deep>]
    : T extends object
      ? IsOpen<T> extends true
        ? Path
        : { [K in keyof T & string]: readonly [K] | readonly [K, ...Rest<T[K], Deep>] }[keyof T & string]
      : IsOpen<T> extends true
        ? Path
        : never;

type Rest<T, Deep extends 0[]> = Deep["length"] extends 2 ? Path : PathIn<NonNullable<T>, [...Deep, 0]>;

/**
 * A field of a row: its key, or the way to it as a list, such as `["Account", "AnnualRevenue"]`. A text is one key whatever
 * stands in it: a dot in it is a dot of the key. Where the type of the rows is known, the compiler knows their fields.
 */
export type FieldOf<Row> = IsOpen<Row> extends true ? string | Path : (keyof Row & string) | PathIn<Row>;

/** A field as a way. */
export function pathOf(field: string | Path): Path {
  return typeof field === "string" ? [field] : [...field];
}

/**
 * Makes the function that follows a way into a row. Own properties alone are read, so that `constructor` and `__proto__` are keys
 * like any other; where there is nothing on the way, there is nothing at its end.
 *
 * @param blocked is told of a value on the way that is neither an object nor a list, and says what is read then
 */
export function pathReader(path: Path, blocked: (found: unknown) => unknown): (row: object) => unknown {
  const [first = "", ...rest] = path;
  if (rest.length === 0) {
    return (row) => (Object.hasOwn(row, first) ? (row as Record<Step, unknown>)[first] : undefined);
  }
  return (row) => {
    let at: unknown = row;
    for (const step of path) {
      if (at === undefined || at === null) return undefined;
      if (typeof at !== "object") return blocked(at);
      at = Object.hasOwn(at, step) ? (at as Record<Step, unknown>)[step] : undefined;
    }
    return at;
  };
}
