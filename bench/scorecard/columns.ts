// The records as columns in the library's form: doubles for numbers, flags (1 and 0) and days (since 1970-01-01), codes for options.
import type { Row } from "./rows.ts";

/** Texts as codes; a code without an option is unknown. */
type Codes = { readonly codes: Uint8Array; readonly options: readonly string[] };

export type ScorecardColumns = {
  readonly [F in keyof Row]: F extends "budget" | "urgency" | "access" ? Codes : Float64Array;
};

const DAY = 86_400_000;

/** A double in memory that several threads may share. */
export function sharedDoubles(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(8 * length));
}

export function scorecardColumns(rows: readonly Row[]): ScorecardColumns {
  const { length } = rows;
  const doubles = (read: (row: Row) => number | null): Float64Array => {
    const column = sharedDoubles(length);
    for (let i = 0; i < length; i++) column[i] = read(rows[i] as Row) ?? Number.NaN;
    return column;
  };
  const codes = (read: (row: Row) => string | null, ...options: readonly string[]): Codes => {
    const column = new Uint8Array(new SharedArrayBuffer(length));
    // Unknown is a code behind the last option.
    for (let i = 0; i < length; i++) {
      const value = read(rows[i] as Row);
      column[i] = value === null ? options.length : options.indexOf(value);
    }
    return { codes: column, options };
  };
  const flag = (value: boolean | null): number | null => (value === null ? null : Number(value));
  return {
    spend: doubles(({ spend }) => spend),
    growth: doubles(({ growth }) => growth),
    wallet: doubles(({ wallet }) => wallet),
    sites: doubles(({ sites }) => sites),
    fit: doubles(({ fit }) => fit),
    budget: codes(({ budget }) => budget, "none", "planned", "approved"),
    urgency: codes(({ urgency }) => urgency, "later", "year", "quarter"),
    stage: doubles(({ stage }) => stage),
    access: codes(({ access }) => access, "no", "indirect", "direct"),
    contacts: doubles(({ contacts }) => contacts),
    coach: doubles(({ coach }) => flag(coach)),
    lastContact: doubles(({ lastContact }) => (lastContact === null ? null : Date.parse(lastContact) / DAY)),
    blocked: doubles(({ blocked }) => flag(blocked)),
  };
}

/** The records `from` to `to` (excluded), without a copy. */
export function columnsBetween(columns: ScorecardColumns, from: number, to: number): ScorecardColumns {
  const parts = Object.entries(columns).map(([fact, column]) => [
    fact,
    column instanceof Float64Array
      ? column.subarray(from, to)
      : { codes: column.codes.subarray(from, to), options: column.options },
  ]);
  return Object.fromEntries(parts) as ScorecardColumns;
}
