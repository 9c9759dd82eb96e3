import { dayNumber } from "../../core/day.ts";
import type { GradedFact } from "../../core/fact.ts";
import { isMissing } from "../../core/json.ts";
import { certaintyAt, gradeCertainty } from "./evidence.ts";
import { invalidAt, rejectedAt, unknownAt } from "./lanes.ts";
import type { FactReader } from "./reader.ts";

// What is read is put into its lane where it is read. Were it given back, a number with a fraction would be made an object on the way, for each record.

function isAllowed({ table }: FactReader, x: number): boolean {
  if (table === null) return true;
  const place = (x - table.base) & (table.allowed.length - 1);
  // Compared with the number itself: the distance of one beside a level may be rounded to that of the level.
  return place + table.base === x && table.allowed[place] === 1;
}

/** Whether a number is seen to be in order at once; of what is not, `codeOf` knows. */
function isPlainNumber(reader: FactReader, x: number): boolean {
  return x >= reader.min && x <= reader.max && isAllowed(reader, x);
}

/** What is no number seen to be in order, as the engine holds it; NaN where the fact cannot have it. */
function codeAt({ lanes, type, positions, codeOf }: FactReader, i: number, value: unknown): number {
  if (type === "number") return codeOf(value);
  // The type first: to look up what is no text would make a text of it.
  if (type === "choice") return typeof value === "string" ? (positions[value] ?? Number.NaN) : Number.NaN;
  if (type === "flag") return value === true ? 1 : value === false ? 0 : Number.NaN;
  const day = dayNumber(value);
  return day <= (lanes.asOf[i] as number) ? day : Number.NaN;
}

/** Puts a value into its lane; gives whether the fact can have it. */
function keepValue(reader: FactReader, i: number, value: unknown): boolean {
  const { lane } = reader;
  if (reader.type === "number" && typeof value === "number" && isPlainNumber(reader, value)) {
    // To add 0 makes -0 into 0.
    lane.value[i] = value + 0;
    return true;
  }
  const code = codeAt(reader, i, value);
  lane.value[i] = code;
  return !Number.isNaN(code);
}

/** Reads a value that was given with its day and its grade. */
function keepGraded(reader: FactReader, i: number, given: object): void {
  const { lanes, lane, type, evidence } = reader;
  // At one place for all facts, since these names are the same for all.
  const { value, asOf, grade } = given as GradedFact<unknown>;
  if (lanes.isExplained) lane.given[i] = { value, asOf, grade };
  if (isMissing(value)) {
    lane.value[i] = unknownAt(lanes, lane, i);
    return;
  }
  let full = gradeCertainty(evidence, grade);
  if (Number.isNaN(full)) {
    full = evidence.grades.assumed;
    invalidAt(lanes, lane, i);
  }
  const today = lanes.asOf[i] as number;
  if (type === "day" && Number.isNaN(today)) {
    lane.value[i] = unknownAt(lanes, lane, i);
    return;
  }
  let day = lanes.factsAsOf[i] as number;
  if (!isMissing(asOf)) {
    day = dayNumber(asOf);
    if (Number.isNaN(day)) {
      day = -Infinity;
      invalidAt(lanes, lane, i);
    }
  }
  if (keepValue(reader, i, value) && !(day > today)) {
    lanes.evenCertainty = Number.NaN;
    lane.certainty[i] = certaintyAt(evidence, full, day, today);
  } else lane.value[i] = rejectedAt(lanes, lane, i);
}

/** Reads a value that was given alone. An object is no value of any fact; it is kept as the value in one of ours, so that nobody looks into it again. */
function keepPlain(reader: FactReader, i: number, given: NonNullable<unknown>): void {
  const { lanes, lane, type } = reader;
  if (lanes.isExplained) lane.given[i] = typeof given === "object" ? { value: given } : given;
  if (type === "day" && Number.isNaN(lanes.asOf[i])) lane.value[i] = unknownAt(lanes, lane, i);
  else if (!keepValue(reader, i, given)) lane.value[i] = rejectedAt(lanes, lane, i);
}

/** Reads anything that is no plain value in order: what has a day or a grade, and the strange. It never throws, whatever it is given. */
function readGiven(reader: FactReader, i: number, given: NonNullable<unknown>): void {
  try {
    if (typeof given === "object" && Object.hasOwn(given, "value")) keepGraded(reader, i, given);
    else keepPlain(reader, i, given);
  } catch {
    keepFailed(reader, i);
  }
}

/** Reads what stands where no plain value in order does: in most cases nothing. */
export function keepOther(reader: FactReader, i: number, given: unknown): void {
  const { lanes, lane } = reader;
  if (given === null || given === undefined) lane.value[i] = unknownAt(lanes, lane, i);
  else readGiven(reader, i, given);
}

/** Reads a number as soon as it is fetched, so that it goes from its record into its lane without becoming an object on the way. */
export function keepNumber(reader: FactReader, i: number, given: unknown): void {
  // To add 0 makes -0 into 0.
  if (typeof given === "number" && isPlainNumber(reader, given)) reader.lane.value[i] = given + 0;
  else keepOther(reader, i, given);
}

/** Notes that a fact of a record, or a part of it, could not even be fetched. */
export function keepFailed({ lanes, lane }: FactReader, i: number): void {
  lane.given[i] = FAILED;
  lane.value[i] = rejectedAt(lanes, lane, i);
}

/** Stands for what could not be fetched: no value of any fact, so that it is rejected when it is read. */
export const FAILED = Symbol("failed");

function readOptions(reader: FactReader, n: number): void {
  const { positions, lane } = reader;
  const { given, value } = lane;
  for (let i = 0; i < n; i++) {
    const one = given[i];
    // The type first: to look up what is no text would make a text of it.
    const position = typeof one === "string" ? positions[one] : undefined;
    if (position === undefined) keepOther(reader, i, one);
    else value[i] = position;
  }
}

function readFlags(reader: FactReader, n: number): void {
  const { given, value } = reader.lane;
  for (let i = 0; i < n; i++) {
    const one = given[i];
    // Whether it is known can be guessed; which of both it is cannot, and is no branch.
    const isTrue = Number(one === true) | 0;
    const isFlag = isTrue | (Number(one === false) | 0);
    if (isFlag === 1) value[i] = isTrue;
    else keepOther(reader, i, one);
  }
}

function readDays(reader: FactReader, n: number): void {
  const { lanes, lane } = reader;
  const { given, value } = lane;
  for (let i = 0; i < n; i++) {
    const day = dayNumber(given[i]);
    if (day <= (lanes.asOf[i] as number)) value[i] = day;
    else keepOther(reader, i, given[i]);
  }
}

/** Reads what stands in the lane as it was given. Numbers do not: {@link keepNumber} has read them. */
export function readLane(reader: FactReader, n: number): void {
  const { type } = reader;
  if (type === "choice") readOptions(reader, n);
  else if (type === "flag") readFlags(reader, n);
  else if (type === "day") readDays(reader, n);
}
