import { isMissing } from "../../core/json.ts";
import { EPOCH } from "./check-columns.ts";
import type { DictionaryColumn } from "./fact-columns.ts";
import { type FactLane, type Lanes, rejectedAt, unknownAt } from "./lanes.ts";
import { keepOther } from "./read.ts";
import type { FactReader } from "./reader.ts";
import { type Allowed, positionsOf } from "./tables.ts";

// Columns of numbers. All values are put into the lane first, and the places of those that are not in order are noted without a branch, which would
// be guessed wrong where facts are missing at random, or a flag is as often set as not. Then only the noted places are looked at.

/**
 * Fills a lane with `n` values of its column, from one on. No function is made anew for a column, which it could hold as well: the engine would forget
 * what it has learnt of the function together with it, and begin each call slowly.
 */
export type Fill<Column> = (reader: FactReader, column: Column, from: number, n: number) => void;

/** Makes unknown what is not in order at the first places noted: NaN is unknown, anything else is wrong. */
function settle(lanes: Lanes, lane: FactLane, noted: number): void {
  const { value } = lane;
  for (let p = 0; p < noted; p++) {
    const i = lanes.places[p] as number;
    value[i] = Number.isNaN(value[i]) ? unknownAt(lanes, lane, i) : rejectedAt(lanes, lane, i);
  }
}

/** Numbers between limits. */
function fillRange(reader: FactReader, column: Float64Array, from: number, n: number): void {
  const { lanes, lane, min, max } = reader;
  const { value } = lane;
  const { places } = lanes;
  let noted = 0;
  for (let i = 0; i < n; i++) {
    const x = column[from + i] as number;
    // To add 0 makes -0 into 0.
    value[i] = x + 0;
    places[noted] = i;
    noted += 1 - ((Number(x >= min) | 0) & (Number(x <= max) | 0));
  }
  for (let p = 0; p < noted; p++) {
    const i = places[p] as number;
    const x = value[i] as number;
    if (Number.isNaN(x)) unknownAt(lanes, lane, i);
    else keepOther(reader, i, x);
  }
}

/** Numbers of a list that is a table. */
function fillLevels({ lanes, lane, table }: FactReader, column: Float64Array, from: number, n: number): void {
  const { base, allowed } = table as Allowed;
  const { value } = lane;
  const { places } = lanes;
  const last = allowed.length - 1;
  let noted = 0;
  for (let i = 0; i < n; i++) {
    const x = column[from + i] as number;
    value[i] = x + 0;
    places[noted] = i;
    const place = (x - base) & last;
    // Compared with the number itself, as in `read.ts`.
    noted += 1 - ((Number(place + base === x) | 0) & (allowed[place] as number));
  }
  settle(lanes, lane, noted);
}

function fillFlags({ lanes, lane }: FactReader, column: Float64Array, from: number, n: number): void {
  const { value } = lane;
  const { places } = lanes;
  let noted = 0;
  for (let i = 0; i < n; i++) {
    const x = column[from + i] as number;
    value[i] = x + 0;
    places[noted] = i;
    noted += 1 - (Number(x === 1) | 0 | (Number(x === 0) | 0));
  }
  settle(lanes, lane, noted);
}

function fillDays({ lanes, lane }: FactReader, column: Float64Array, from: number, n: number): void {
  const { value } = lane;
  const { places, asOf } = lanes;
  let noted = 0;
  for (let i = 0; i < n; i++) {
    const day = (column[from + i] as number) + EPOCH;
    value[i] = day;
    places[noted] = i;
    const isPast = (Number(day >= 0) | 0) & (Number(day <= (asOf[i] as number)) | 0);
    noted += 1 - (isPast & (Number(Math.floor(day) === day) | 0));
  }
  settle(lanes, lane, noted);
}

/** What fills the lane of a fact with doubles: numbers, flags or days. */
export function doublesFill({ lane, table }: FactReader): Fill<Float64Array> {
  const { type } = lane.fact.declaration;
  if (type === "flag") return fillFlags;
  if (type === "day") return fillDays;
  return table === null ? fillRange : fillLevels;
}

/** Codes with the position that each stands for: NaN where it is unknown, and below all others where it is no option of the fact. */
export type Codes = { readonly codes: DictionaryColumn["codes"]; readonly table: Float64Array };

/** As many codes as most columns can have: what points nowhere mostly lies among them, and is seen without a branch. */
const CODES = 256;

export function codesOf({ lane }: FactReader, { codes, options }: DictionaryColumn): Codes {
  const positions = positionsOf(lane.fact);
  const table = new Float64Array(Math.max(CODES, options.length)).fill(Number.NaN);
  for (const [code, option] of options.entries()) {
    // The type first: to look up what is no text would make a text of it.
    if (!isMissing(option)) table[code] = (typeof option === "string" ? positions[option] : undefined) ?? -1;
  }
  return { codes, table };
}

export function fillCodes(
  { lanes, lane }: FactReader,
  { codes, table }: Codes,
  from: number,
  n: number,
): void {
  const { value } = lane;
  const { places } = lanes;
  let noted = 0;
  for (let i = 0; i < n; i++) {
    const code = codes[from + i] as number;
    const position = code >= 0 && code < table.length ? (table[code] as number) : Number.NaN;
    value[i] = position;
    places[noted] = i;
    noted += 1 - (Number(position >= 0) | 0);
  }
  settle(lanes, lane, noted);
}
