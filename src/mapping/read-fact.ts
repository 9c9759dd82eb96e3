import { type FactValue, GRADES, type Grade } from "../core/fact.ts";
import { firstFew, rawText } from "../core/issue.ts";
import { deepFreeze, put } from "../core/json.ts";
import type { PlannedFact } from "../engine/plan.ts";
import { declaredUnit } from "../parse/unit.ts";
import { type Path, pathOf } from "./field.ts";
import { dayReader } from "./read-day.ts";
import { fieldReader, type Reading, type ReadRow, type RowNotes, reporter } from "./read-field.ts";
import { numberReader } from "./read-number.ts";
import { choiceReader, flagReader, listedReader } from "./read-value.ts";
import { type FieldReader, type ReportField, UNREADABLE } from "./reading.ts";
import type { CheckedAsOf, CheckedGrade, CheckedOptions, CheckedSource } from "./source.ts";
import type { DayUnit, NumberUnit } from "./units.ts";

/** Reads one fact from a row and puts it into the facts. */
export type ReadFact = (row: object, facts: Record<string, unknown>) => void;

/** Makes the function that reads the values of a field that has the fact's own values. */
function ownValueReader(
  { fact: { declaration }, options }: Reading,
  { unit }: CheckedSource,
  report: ReportField,
): FieldReader<FactValue> {
  switch (declaration.type) {
    case "number":
      return numberReader(declaration, unit as NumberUnit | undefined, options.decimal ?? ".", report);
    case "choice":
      return choiceReader(declaration, report);
    case "flag":
      return flagReader(report);
    case "day":
      return dayReader(unit as DayUnit | undefined, options, report);
  }
}

/** Makes the function that lets an amount through where a field says that it is in the currency of its fact. */
function currencyReader(
  reading: Reading,
  field: string | Path,
  amount: ReadRow<FactValue>,
): ReadRow<FactValue> {
  const expected = declaredUnit(reading.fact.declaration).currency as string;
  const check = fieldReader(
    reading,
    field,
    "value",
    (report) => (raw) =>
      raw === expected ? true : report("row.currency", { found: rawText(raw), expected }),
  );
  const missing = reporter(reading, pathOf(field), "value");
  return (row) => {
    const value = amount(row);
    if (value === null || value === UNREADABLE) return value;
    const isExpected = check(row) ?? missing("row.currency", { found: "null", expected });
    return isExpected === true ? value : UNREADABLE;
  };
}

function valueReader(reading: Reading, source: CheckedSource): ReadRow<FactValue> {
  const { field, from, values, currency } = source;
  if (from !== undefined) {
    const report = reporter(reading, [], "value");
    return (row) => {
      try {
        return (from(row) ?? null) as FactValue | null;
      } catch {
        return report("row.unreadable", {});
      }
    };
  }
  const { isEmpty } = reading;
  const isFlag = reading.fact.declaration.type === "flag";
  const read = fieldReader<FactValue>(
    reading,
    field as string | Path,
    "value",
    (report) =>
      values === undefined
        ? ownValueReader(reading, source, report)
        : listedReader({ ...source, values }, report),
    // False is what some systems write for nothing, but it is an answer where yes or no is asked.
    isFlag && values === undefined ? (raw) => typeof raw !== "boolean" && isEmpty(raw) : isEmpty,
  );
  return typeof currency === "object" ? currencyReader(reading, currency.field, read) : read;
}

/** What stands for a day that cannot be read: no day, so that the fact has no certainty where it ages. */
const NO_DAY = "unreadable";

function asOfReader(reading: Reading, asOf: CheckedAsOf | undefined): ReadRow<string> {
  if (asOf === undefined) return () => null;
  if (typeof asOf === "string") return () => asOf;
  return fieldReader(reading, asOf.field, "asOf", (report) => dayReader(asOf.unit, reading.options, report));
}

function gradeReader(reading: Reading, grade: CheckedGrade | undefined): ReadRow<Grade> {
  if (grade === undefined) return () => null;
  if (typeof grade === "string") return () => grade;
  const meanings = new Map<string, Grade | null>(
    grade.values === undefined ? GRADES.map((name) => [name, name]) : Object.entries(grade.values),
  );
  return fieldReader(reading, grade.field, "grade", (report) => (raw) => {
    const meaning = meanings.get(String(raw).trim());
    return meaning === undefined
      ? report("row.grade", { found: rawText(raw), listed: firstFew([...meanings.keys()]) })
      : meaning;
  });
}

/** A fact as a customer's facts hold it: the plain value where neither a day nor a grade is known. */
function factOf(value: FactValue, asOf: string | null, grade: Grade | null): unknown {
  if (asOf === null) return grade === null ? value : { value, grade };
  return grade === null ? { value, asOf } : { value, asOf, grade };
}

/** Makes the function that reads one fact from rows. */
export function createFactReader(
  fact: PlannedFact,
  source: CheckedSource,
  options: CheckedOptions,
  notes: RowNotes,
): ReadFact {
  const nothing = new Set<unknown>(options.empty);
  const isEmpty = (raw: unknown): boolean => {
    if (raw === undefined || raw === null || nothing.has(raw)) return true;
    if (typeof raw !== "string") return false;
    const text = raw.trim();
    return text === "" || nothing.has(text);
  };
  const reading: Reading = { fact, options, notes, isEmpty };
  const readValue = valueReader(reading, source);
  const readAsOf = asOfReader(reading, source.asOf ?? options.asOf);
  const readGrade = gradeReader(reading, source.grade ?? options.grade);
  const { otherwise } = source;
  const fallback =
    otherwise === undefined
      ? null
      : deepFreeze(typeof otherwise === "object" ? { ...otherwise } : factOf(otherwise, null, "assumed"));
  return (row, facts) => {
    const value = readValue(row);
    if (value === UNREADABLE) return;
    if (value !== null) {
      const asOf = readAsOf(row);
      const grade = readGrade(row);
      put(
        facts,
        fact.id,
        factOf(value, asOf === UNREADABLE ? NO_DAY : asOf, grade === UNREADABLE ? "assumed" : grade),
      );
    } else if (fallback !== null) {
      put(facts, fact.id, fallback);
      notes.defaulted ??= [];
      notes.defaulted.push(fact.id);
    }
  };
}
