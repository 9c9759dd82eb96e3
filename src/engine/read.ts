import { dayNumber } from "../core/day.ts";
import { type FactValue, GRADES, type Grade } from "../core/fact.ts";
import { rawText } from "../core/issue.ts";
import { MICRO } from "../core/micropoints.ts";
import { pointerTo } from "../core/pointer.ts";
import type { Plan, PlannedFact } from "./plan.ts";
import { type Reject, valueReader } from "./read-value.ts";
import type { CallDays, Reading } from "./reading.ts";

/** The names that every object inherits: only own properties of these names are facts. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

type ReadFact = (row: object, days: CallDays, reading: Reading) => void;

function factReader(plan: Plan, i: number): ReadFact {
  const fact = plan.facts[i] as PlannedFact;
  const { id, declaration } = fact;
  const { ages } = declaration;
  const ownOnly = INHERITED.has(id);
  const pointer = pointerTo("", id);
  const reject: Reject = (reading, code, params) => {
    reading.issues.push({ code, pointer, params: { fact: id, label: fact.label, ...params } });
    return Number.NaN;
  };
  const readValue = valueReader(fact, reject);

  /** The day number of a fact's own day: NaN where it has none, null where it cannot be read. */
  const readAsOf = (asOf: unknown, reading: Reading): number | null => {
    const day = typeof asOf === "string" ? dayNumber(asOf) : Number.NaN;
    if (!Number.isNaN(day)) return day;
    reject(reading, "fact.asOf", { found: rawText(asOf) });
    return null;
  };
  const readGrade = (grade: unknown, reading: Reading): Grade => {
    if (grade === null || grade === undefined) return plan.plainGrade;
    if (GRADES.includes(grade as Grade)) return grade as Grade;
    reject(reading, "fact.grade", { found: rawText(grade), listed: GRADES });
    return "assumed";
  };

  return (row, days, reading) => {
    reading.known[i] = 0;
    reading.certainty[i] = 0;
    reading.aged[i] = 0;
    const given = ownOnly && !Object.hasOwn(row, id) ? undefined : (row as Record<string, unknown>)[id];
    if (given === null || given === undefined) return;
    let value: unknown = given;
    let asOf: unknown;
    let grade: Grade = plan.plainGrade;
    if (typeof given === "object" && Object.hasOwn(given, "value")) {
      const graded = given as { value: unknown; asOf?: unknown; grade?: unknown };
      if (graded.value === null || graded.value === undefined) return;
      ({ value, asOf } = graded);
      grade = readGrade(graded.grade, reading);
    }
    if (declaration.type === "day" && days.asOf === null) return;
    const read = readValue(value, reading);
    if (Number.isNaN(read)) return;
    const day = asOf === null || asOf === undefined ? days.factsAsOf : readAsOf(asOf, reading);
    if (day !== null && day > reading.asOf) {
      reject(reading, "fact.asOfLater", { found: rawText(asOf ?? "factsAsOf") });
      return;
    }
    let fresh = 1;
    reading.ageDays[i] = Number.NaN;
    if (ages !== undefined) {
      if (day === null || (days.asOf === null && !Number.isNaN(day))) fresh = 0;
      else if (!Number.isNaN(day)) {
        const age = reading.asOf - day;
        reading.ageDays[i] = age;
        if (age >= ages.expiresDays) fresh = 0;
        else if (age > ages.freshDays) fresh = (ages.expiresDays - age) / (ages.expiresDays - ages.freshDays);
      }
    }
    reading.known[i] = 1;
    reading.values[i] = read;
    reading.raw[i] = declaration.type === "number" ? read : (value as FactValue);
    reading.certainty[i] = Math.floor(fresh * plan.grades[grade] * MICRO + 0.5);
    reading.aged[i] = fresh < 1 ? 1 : 0;
    reading.grades[i] = grade;
  };
}

/** Makes the function that reads one customer's facts; bad data becomes an issue, and the fact unknown. */
export function createReader(plan: Plan): (row: unknown, days: CallDays) => Reading {
  const count = plan.facts.length;
  const reading: Reading = {
    known: new Uint8Array(count),
    values: new Float64Array(count),
    raw: new Array<FactValue | null>(count).fill(null),
    certainty: new Float64Array(count),
    ageDays: new Float64Array(count),
    aged: new Uint8Array(count),
    grades: new Array<Grade | null>(count).fill(null),
    asOf: Number.NaN,
    issues: [],
  };
  const readers = plan.facts.map((_, i) => factReader(plan, i));
  return (row, days) => {
    reading.issues = [];
    reading.asOf = days.asOf ?? Number.NaN;
    if (days.asOf === null) reading.issues.push({ code: "asOf.unreadable", pointer: "", params: {} });
    if (days.factsAsOf === null)
      reading.issues.push({ code: "factsAsOf.unreadable", pointer: "", params: {} });
    const isObject = typeof row === "object" && row !== null;
    if (!isObject) reading.issues.push({ code: "facts.type", pointer: "", params: { found: rawText(row) } });
    const source = isObject ? row : {};
    for (const read of readers) read(source, days, reading);
    return reading;
  };
}
