import { dayNumber } from "../core/day.ts";
import { type FactValue, GRADES, type Grade, type GradedFact } from "../core/fact.ts";
import { type Params, rawText } from "../core/issue.ts";
import { isMissing } from "../core/json.ts";
import { divideWhole } from "../core/micropoints.ts";
import { valueReader } from "../core/value.ts";
import type { CallDays } from "./days.ts";
import type { Plan } from "./plan.ts";
import type { FactIssueCode, FactReading, Reading } from "./reading.ts";

/** Records what is wrong with a fact; gives NaN, for the caller to hand on. */
export function reject(
  reading: Reading,
  { fact: { id, label }, pointer }: FactReading,
  code: FactIssueCode,
  params: Params,
): number {
  reading.issues.push({ code, pointer, params: { fact: id, label, ...params } });
  return Number.NaN;
}

/** Things that have no facts under names; each is given in place of a row by mistake, a promise that nobody awaited first of all. */
const NAMELESS = /\b(?:Date|Promise|RegExp|Error|Number|Boolean)\b/;

/** Whether a row may have facts under names: no list, map or text; an instance of a class may well. */
export function hasNames(row: unknown): row is object {
  try {
    if (typeof row !== "object" || row === null || Symbol.iterator in row) return false;
    const tag = Object.prototype.toString.call(row);
    return tag === "[object Object]" || !NAMELESS.test(tag);
  } catch {
    // A proxy may refuse even to be looked at.
    return false;
  }
}

/** Makes the function that reads one fact of a row into its place. */
function factReader(plan: Plan, reading: Reading, one: FactReading): (row: object, days: CallDays) => void {
  const { fact } = one;
  const { id, declaration } = fact;
  const isDay = declaration.type === "day";
  const isNumber = declaration.type === "number";
  const isAgeing = declaration.ages !== undefined;
  const { freshDays, expiresDays } = declaration.ages ?? { freshDays: 0, expiresDays: 0 };
  const fadingDays = expiresDays - freshDays;
  /** Of a name that every object inherits, only an own property is a fact. */
  const isInherited = id in {};
  const wrong = (code: FactIssueCode, params: Params): number => reject(reading, one, code, params);
  const readValue = valueReader(declaration, fact.listed, wrong);

  const readGrade = (grade: unknown): Grade => {
    if (isMissing(grade)) return plan.plainGrade;
    if (GRADES.includes(grade as Grade)) return grade as Grade;
    wrong("fact.grade", { found: rawText(grade), listed: GRADES });
    return "assumed";
  };

  /** The day number of a fact's own day; null where it cannot be read. */
  const readDay = (asOf: unknown): number | null => {
    const day = dayNumber(asOf);
    if (!Number.isNaN(day)) return day;
    wrong("fact.asOf", { found: rawText(asOf) });
    return null;
  };

  /** How many days of fading certainty are left of a fact of this day. */
  const daysLeft = (day: number | null): number => {
    if (!isAgeing || Number.isNaN(day)) return fadingDays;
    // Without a day of assessment nothing can be said of an age.
    if (day === null || Number.isNaN(reading.asOf)) return 0;
    one.ageDays = reading.asOf - day;
    return Math.min(Math.max(0, expiresDays - one.ageDays), fadingDays);
  };

  const readFact = (row: object, days: CallDays): void => {
    const given = isInherited && !Object.hasOwn(row, id) ? null : (row as Record<string, unknown>)[id];
    let value = given;
    let asOf: unknown;
    let grade: unknown;
    if (typeof given === "object" && given !== null && Object.hasOwn(given, "value")) {
      ({ value, asOf, grade } = given as GradedFact<unknown>);
    }
    if (isMissing(value)) return;
    one.grade = readGrade(grade);
    if (isDay && days.asOf === null) return;
    const read = readValue(value);
    if (Number.isNaN(read)) return;
    if (isDay && read > reading.asOf) {
      wrong("fact.afterAsOf", { found: value as string });
      return;
    }
    const day = isMissing(asOf) ? days.factsAsOf : readDay(asOf);
    if (day !== null && day > reading.asOf) {
      wrong("fact.asOfLater", { found: rawText(asOf ?? days.given.factsAsOf) });
      return;
    }
    one.isKnown = true;
    one.asOf = asOf ?? days.given.factsAsOf;
    one.value = read;
    one.raw = isNumber ? read : (value as FactValue);
    one.ageDays = Number.NaN;
    const left = daysLeft(day);
    one.isAged = left < fadingDays;
    const full = plan.grades[one.grade];
    // Whole days times whole millionths over whole days, rounded once: exact on every engine.
    one.certainty = one.isAged ? divideWhole(left * full, fadingDays) : full;
  };
  return (row, days) => {
    one.isKnown = false;
    one.certainty = 0;
    try {
      readFact(row, days);
    } catch {
      // A field that is computed when it is read may fail: that is this row's data, and no reason to stop a batch.
      wrong("fact.unreadable", {});
    }
  };
}

/** Makes the function that reads one customer's facts; bad data becomes an issue, and the fact unknown. */
export function createReader(plan: Plan, reading: Reading): (row: unknown, days: CallDays) => void {
  const readers = [...reading.facts.values()].map((one) => factReader(plan, reading, one));
  return (row, days) => {
    const issues: Reading["issues"] = [];
    reading.issues = issues;
    reading.asOf = days.asOf ?? Number.NaN;
    if (days.asOf === null) issues.push({ code: "asOf.unreadable", pointer: "", params: {} });
    if (days.factsAsOf === null) issues.push({ code: "factsAsOf.unreadable", pointer: "", params: {} });
    const isNamed = hasNames(row);
    if (!isNamed) issues.push({ code: "facts.type", pointer: "", params: { found: rawText(row) } });
    for (const read of readers) read(isNamed ? row : {}, days);
  };
}
