import { dayNumber } from "../../core/day.ts";
import { GRADES, type GradedFact } from "../../core/fact.ts";
import { isMissing } from "../../core/json.ts";
import { invalidAt, rejectedAt, unknownAt } from "./lanes.ts";
import type { FactReader } from "./reader.ts";

/** What a value comes to that was given with its day and its grade. */
function readGraded(
  { lanes, lane, isDay, codeOf, plainGrade, certaintyOf }: FactReader,
  i: number,
  given: object,
): number {
  const { value, asOf: ownDay, grade: ownGrade } = given as GradedFact<unknown>;
  if (isMissing(value)) return unknownAt(lanes, lane, i);
  const isGraded = isMissing(ownGrade) || GRADES.includes(ownGrade);
  if (!isGraded) invalidAt(lanes, lane, i);
  const asOf = lanes.asOf[i] as number;
  if (isDay && Number.isNaN(asOf)) return unknownAt(lanes, lane, i);
  const code = codeOf(value);
  if (Number.isNaN(code) || (isDay && code > asOf)) return rejectedAt(lanes, lane, i);
  let day = lanes.factsAsOf[i] as number;
  if (!isMissing(ownDay)) {
    day = dayNumber(ownDay);
    if (Number.isNaN(day)) {
      day = -Infinity;
      invalidAt(lanes, lane, i);
    }
  }
  if (day > asOf) return rejectedAt(lanes, lane, i);
  lanes.evenCertainty = Number.NaN;
  lane.certainty[i] = certaintyOf(isGraded ? (ownGrade ?? plainGrade) : "assumed", day, asOf);
  return code;
}

/** What anything comes to that is no plain value in order: the rare and the strange. It never throws, whatever it is given. */
function readGiven(reader: FactReader, i: number, given: NonNullable<unknown>): number {
  const { lanes, lane, isDay, codeOf } = reader;
  try {
    if (typeof given === "object" && Object.hasOwn(given, "value")) return readGraded(reader, i, given);
    const asOf = lanes.asOf[i] as number;
    if (isDay && Number.isNaN(asOf)) return unknownAt(lanes, lane, i);
    const code = codeOf(given);
    return Number.isNaN(code) || (isDay && code > asOf) ? rejectedAt(lanes, lane, i) : code;
  } catch {
    return rejectedAt(lanes, lane, i);
  }
}

/** What stands where no plain value in order does: in most cases nothing. */
export function readOther(reader: FactReader, i: number, given: unknown): number {
  return given === null || given === undefined
    ? unknownAt(reader.lanes, reader.lane, i)
    : readGiven(reader, i, given);
}

function isAllowed({ table }: FactReader, x: number): boolean {
  if (table === null) return true;
  const at = x - table.base;
  const place = at & (table.allowed.length - 1);
  return place === at && table.allowed[place] === 1;
}

/** Reads a number as soon as it is fetched, so that it goes from its record into its lane without becoming an object on the way. */
export function keepNumber(reader: FactReader, i: number, given: unknown): void {
  const isPlain =
    typeof given === "number" && given >= reader.min && given <= reader.max && isAllowed(reader, given);
  const { value } = reader.lane;
  // To add 0 makes -0 into 0. Put away at two places: what could come from either of two would be made an object first, since the other is the result
  // of a call.
  if (isPlain) value[i] = given + 0;
  else value[i] = readOther(reader, i, given);
}

/** Notes that a fact of a record could not even be fetched. */
export function keepFailed({ lanes, lane }: FactReader, i: number): void {
  lane.given[i] = FAILED;
  lane.value[i] = rejectedAt(lanes, lane, i);
}

/** Stands for what could not be fetched: no value of any fact, so that it is rejected when it is read. */
const FAILED = Symbol("failed");

function readOptions(reader: FactReader, n: number): void {
  const { positions, lane } = reader;
  const { given, value } = lane;
  for (let i = 0; i < n; i++) {
    const one = given[i];
    // The type first: to look up what is no text would make a text of it.
    const position = typeof one === "string" ? positions[one] : undefined;
    value[i] = position === undefined ? readOther(reader, i, one) : position;
  }
}

function readFlags(reader: FactReader, n: number): void {
  const { given, value } = reader.lane;
  for (let i = 0; i < n; i++) {
    const one = given[i];
    // Whether it is known can be guessed; which of both it is cannot, and is no branch.
    const isTrue = Number(one === true) | 0;
    const isFlag = isTrue | (Number(one === false) | 0);
    value[i] = isFlag === 1 ? isTrue : readOther(reader, i, one);
  }
}

function readDays(reader: FactReader, n: number): void {
  const { lanes, lane } = reader;
  const { given, value } = lane;
  for (let i = 0; i < n; i++) {
    const day = dayNumber(given[i]);
    value[i] = day <= (lanes.asOf[i] as number) ? day : readOther(reader, i, given[i]);
  }
}

/** Reads what stands in the lane as it was given. Numbers do not: {@link keepNumber} has read them. */
export function readLane(reader: FactReader, n: number): void {
  const { type } = reader.lane.fact.declaration;
  if (type === "choice") readOptions(reader, n);
  else if (type === "flag") readFlags(reader, n);
  else if (type === "day") readDays(reader, n);
}
