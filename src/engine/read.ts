import { dayNumber } from "../core/day.ts";
import { type FactValue, GRADES, type Grade } from "../core/fact.ts";
import { rawText } from "../core/issue.ts";
import { pointerTo } from "../core/pointer.ts";
import type { Plan, PlannedFact } from "./plan.ts";
import { type Reject, valueReader } from "./read-value.ts";
import type { CallDays, Reading } from "./reading.ts";

/** The names that every object inherits: only own properties of these names are facts. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Things that have no facts under names; each is given in place of a row by mistake, a promise that nobody awaited first of all. */
const NAMELESS = /\b(?:Date|Promise|RegExp|Error|Number|Boolean)\b/;

/** Whether a row may have facts under names: no list, map or text; an instance of a class may well. */
function hasNames(row: unknown): row is object {
  try {
    return (
      typeof row === "object" &&
      row !== null &&
      !(Symbol.iterator in row) &&
      !NAMELESS.test(Object.prototype.toString.call(row))
    );
  } catch {
    // A proxy may refuse even to be looked at.
    return false;
  }
}

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
  const { freshDays = 0, expiresDays = 0 } = ages ?? {};
  const fadingDays = expiresDays - freshDays;

  /** The days of certainty that are left of a fact that fades; null while it is fresh, or has no day. */
  const remainingDays = (day: number | null, reading: Reading): number | null => {
    if (day === null) return 0;
    if (Number.isNaN(day)) return null;
    // Without a day of assessment nothing can be said of an age.
    if (Number.isNaN(reading.asOf)) return 0;
    const age = reading.asOf - day;
    reading.ageDays[i] = age;
    if (age <= freshDays) return null;
    return age >= expiresDays ? 0 : expiresDays - age;
  };

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

  const readFact: ReadFact = (row, days, reading) => {
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
      reject(reading, "fact.asOfLater", { found: rawText(asOf ?? days.factsAsOfText) });
      return;
    }
    reading.ageDays[i] = Number.NaN;
    const full = plan.grades[grade];
    const remaining = ages === undefined ? null : remainingDays(day, reading);
    reading.known[i] = 1;
    reading.values[i] = read;
    reading.raw[i] = declaration.type === "number" ? read : (value as FactValue);
    reading.aged[i] = remaining === null ? 0 : 1;
    // Whole days times whole millionths over whole days, rounded once: exact on every engine.
    reading.certainty[i] = remaining === null ? full : Math.floor((remaining * full) / fadingDays + 0.5);
    reading.grades[i] = grade;
  };
  return (row, days, reading) => {
    reading.known[i] = 0;
    reading.certainty[i] = 0;
    reading.aged[i] = 0;
    try {
      readFact(row, days, reading);
    } catch {
      // A field that is computed when it is read may fail: that is this row's data, and no reason to stop a batch.
      reject(reading, "fact.unreadable", {});
    }
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
    const isNamed = hasNames(row);
    if (!isNamed) reading.issues.push({ code: "facts.type", pointer: "", params: { found: rawText(row) } });
    const source = isNamed ? row : {};
    for (const read of readers) read(source, days, reading);
    return reading;
  };
}
