import { dayNumber } from "../../core/day.ts";
import { GRADES, type Grade } from "../../core/fact.ts";
import { isMissing } from "../../core/json.ts";
import { dayOf, isDated, isDictionary, type Values } from "./check-columns.ts";
import type { DatedColumn, DictionaryColumn, FactColumn } from "./fact-columns.ts";
import { invalidAt, rejectedAt, unknownAt } from "./lanes.ts";
import { keepDoubles, keepFailed, keepNumber, readLane } from "./read.ts";
import type { FactReader } from "./reader.ts";
import { positionsOf } from "./tables.ts";

/** Fills a lane with `n` values, from one on. */
export type Fill = (from: number, n: number) => void;

function fillNumbers(reader: FactReader, column: Float64Array): Fill {
  return (from, n) => keepDoubles(reader, column, from, n);
}

function fillFlags({ lanes, lane }: FactReader, column: Float64Array): Fill {
  return (from, n) => {
    for (let i = 0; i < n; i++) {
      const x = column[from + i] as number;
      if (x === 1 || x === 0) lane.value[i] = x + 0;
      else lane.value[i] = Number.isNaN(x) ? unknownAt(lanes, lane, i) : rejectedAt(lanes, lane, i);
    }
  };
}

function fillDays({ lanes, lane }: FactReader, column: Float64Array): Fill {
  return (from, n) => {
    for (let i = 0; i < n; i++) {
      const x = column[from + i] as number;
      const day = dayOf(x);
      if (day <= (lanes.asOf[i] as number)) lane.value[i] = day;
      else lane.value[i] = Number.isNaN(x) ? unknownAt(lanes, lane, i) : rejectedAt(lanes, lane, i);
    }
  };
}

function fillOptions(reader: FactReader, { codes, options }: DictionaryColumn): Fill {
  const { lanes, lane } = reader;
  const positions = positionsOf(lane.fact);
  // What is no option of the fact stands below all that are.
  const table = Float64Array.from(options, (option) =>
    option === null ? Number.NaN : (positions[option] ?? -1),
  );
  return (from, n) => {
    for (let i = 0; i < n; i++) {
      const code = codes[from + i] as number;
      const position = code >= 0 && code < table.length ? (table[code] as number) : Number.NaN;
      if (position >= 0) lane.value[i] = position;
      else lane.value[i] = position === -1 ? rejectedAt(lanes, lane, i) : unknownAt(lanes, lane, i);
    }
  };
}

/** Values as rows have them; where only plain ones may stand, one with a day or a grade inside is none. */
function fillList(reader: FactReader, column: readonly unknown[], isPlain: boolean): Fill {
  const { lane } = reader;
  const isNumber = lane.fact.declaration.type === "number";
  return (from, n) => {
    for (let i = 0; i < n; i++) {
      const given = column[from + i];
      if (isPlain && typeof given === "object" && given !== null) keepFailed(reader, i);
      else if (isNumber) keepNumber(reader, i, given);
      else lane.given[i] = given;
    }
    readLane(reader, n);
  };
}

function fillValues(reader: FactReader, column: Values, isPlain: boolean): Fill {
  if (Array.isArray(column)) return fillList(reader, column, isPlain);
  if (isDictionary(column)) return fillOptions(reader, column);
  const { type } = reader.lane.fact.declaration;
  const fill = type === "number" ? fillNumbers : type === "flag" ? fillFlags : fillDays;
  return fill(reader, column as Float64Array);
}

/** A grade as it is given; null where none is. */
function gradesOf(column: DatedColumn["grade"]): (i: number) => unknown {
  if (column === undefined) return () => null;
  return "codes" in column ? (i) => column.options[column.codes[i] as number] : (i) => column[i];
}

/** The day number of a fact's day; NaN where it has none, -Infinity where it cannot be read. */
function daysOf(column: DatedColumn["asOf"]): (i: number) => number {
  if (column === undefined) return () => Number.NaN;
  const read = (given: unknown): number => {
    const day = typeof given === "number" ? dayOf(given) : dayNumber(given);
    return Number.isNaN(day) ? -Infinity : day;
  };
  return (i) => {
    const given = column[i];
    return isMissing(given) || Number.isNaN(given) ? Number.NaN : read(given);
  };
}

function fillDated(reader: FactReader, { values, asOf, grade }: DatedColumn): Fill {
  const { lanes, lane, plainGrade, certaintyOf } = reader;
  const fill = fillValues(reader, values, true);
  const gradeAt = gradesOf(grade);
  const dayAt = daysOf(asOf);
  return (from, n) => {
    fill(from, n);
    lanes.evenCertainty = Number.NaN;
    for (let i = 0; i < n; i++) {
      if (Number.isNaN(lane.value[i])) continue;
      const given = gradeAt(from + i) ?? plainGrade;
      const isGrade = GRADES.includes(given as Grade);
      const own = dayAt(from + i);
      const day = Number.isNaN(own) ? (lanes.factsAsOf[i] as number) : own;
      if (!isGrade || own === -Infinity) invalidAt(lanes, lane, i);
      if (day > (lanes.asOf[i] as number)) lane.value[i] = rejectedAt(lanes, lane, i);
      else
        lane.certainty[i] = certaintyOf(isGrade ? (given as Grade) : "assumed", day, lanes.asOf[i] as number);
    }
  };
}

/** Makes the step that fills the lane of a fact from its column; without one nothing is known of it. */
export function columnFill(reader: FactReader, column: FactColumn | undefined): Fill {
  const { lanes, lane } = reader;
  if (column === undefined) {
    return (_from, n) => {
      for (let i = 0; i < n; i++) lane.value[i] = unknownAt(lanes, lane, i);
    };
  }
  return isDated(column) ? fillDated(reader, column) : fillValues(reader, column, false);
}
