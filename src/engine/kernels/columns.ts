import { dayNumber } from "../../core/day.ts";
import { isMissing } from "../../core/json.ts";
import { dayOf, isDated, isDictionary, type Values } from "./check-columns.ts";
import { certaintyAt, gradeCertainty } from "./evidence.ts";
import type { DatedColumn, FactColumn } from "./fact-columns.ts";
import { invalidAt, rejectedAt, unknownAt } from "./lanes.ts";
import { codesOf, doublesFill, type Fill, fillCodes } from "./packed.ts";
import { keepFailed, keepNumber, readLane } from "./read.ts";
import type { FactReader } from "./reader.ts";

/** A column with what fills a lane with its values. */
export type Source = { readonly fill: Fill<never>; readonly column: unknown };

function sourceOf<Column>(fill: Fill<Column>, column: Column): Source {
  return { fill, column };
}

/** Fills the lane of a fact with `n` values of its source, from one on. */
export function fillFrom(reader: FactReader, { fill, column }: Source, from: number, n: number): void {
  fill(reader, column as never, from, n);
}

/** Values as rows have them; where only plain ones may stand, one with a day or a grade inside is none. */
type List = { readonly given: readonly unknown[]; readonly isPlain: boolean };

function fillList(reader: FactReader, { given, isPlain }: List, from: number, n: number): void {
  const { lane } = reader;
  const isNumber = lane.fact.declaration.type === "number";
  for (let i = 0; i < n; i++) {
    const one = given[from + i];
    if (isPlain && typeof one === "object" && one !== null) keepFailed(reader, i);
    else if (isNumber) keepNumber(reader, i, one);
    else lane.given[i] = one;
  }
  readLane(reader, n);
}

function valuesSource(reader: FactReader, column: Values, isPlain: boolean): Source {
  if (Array.isArray(column)) return sourceOf(fillList, { given: column, isPlain });
  if (isDictionary(column)) return sourceOf(fillCodes, codesOf(reader, column));
  return sourceOf(doublesFill(reader), column as Float64Array);
}

/** A grade as it is given; null where none is. */
function gradesOf(column: DatedColumn["grade"]): (i: number) => unknown {
  if (column === undefined) return () => null;
  return "codes" in column ? (i) => column.options[column.codes[i] as number] : (i) => column[i];
}

/** The day number of a fact's day; NaN where it has none, -Infinity where it cannot be read. */
function daysOf(column: DatedColumn["asOf"]): (i: number) => number {
  if (column === undefined) return () => Number.NaN;
  const orUnreadable = (day: number): number => (Number.isNaN(day) ? -Infinity : day);
  if (column instanceof Float64Array) {
    return (i) => {
      const days = column[i] as number;
      return Number.isNaN(days) ? Number.NaN : orUnreadable(dayOf(days));
    };
  }
  // In a list days are texts, as in rows.
  return (i) => (isMissing(column[i]) ? Number.NaN : orUnreadable(dayNumber(column[i])));
}

/** Values, and what gives the day and the grade of each. */
type Dated = {
  readonly values: Source;
  readonly gradeAt: (i: number) => unknown;
  readonly dayAt: (i: number) => number;
};

function fillDated(reader: FactReader, { values, gradeAt, dayAt }: Dated, from: number, n: number): void {
  const { lanes, lane, evidence } = reader;
  fillFrom(reader, values, from, n);
  lanes.evenCertainty = Number.NaN;
  for (let i = 0; i < n; i++) {
    if (Number.isNaN(lane.value[i])) continue;
    const full = gradeCertainty(evidence, gradeAt(from + i));
    const isGrade = !Number.isNaN(full);
    const own = dayAt(from + i);
    const day = Number.isNaN(own) ? (lanes.factsAsOf[i] as number) : own;
    const asOf = lanes.asOf[i] as number;
    if (!isGrade || own === -Infinity) invalidAt(lanes, lane, i);
    if (day > asOf) lane.value[i] = rejectedAt(lanes, lane, i);
    else lane.certainty[i] = certaintyAt(evidence, isGrade ? full : evidence.grades.assumed, day, asOf);
  }
}

function fillUnknown({ lanes, lane }: FactReader, _column: undefined, _from: number, n: number): void {
  for (let i = 0; i < n; i++) lane.value[i] = unknownAt(lanes, lane, i);
}

/** Where the lane of a fact is filled from: its column; without one nothing is known of it. */
export function columnSource(reader: FactReader, column: FactColumn | undefined): Source {
  if (column === undefined) return sourceOf(fillUnknown, undefined);
  if (!isDated(column)) return valuesSource(reader, column, false);
  const { values, asOf, grade } = column;
  return sourceOf(fillDated, {
    values: valuesSource(reader, values, true),
    gradeAt: gradesOf(grade),
    dayAt: daysOf(asOf),
  });
}
