import { dayNumber } from "../core/day.ts";
import { rawText } from "../core/issue.ts";
import type { Matrix } from "../engine/matrix.ts";
import { dialects } from "./dialects/stock.ts";
import type { DayForm, FactColumns, SqlOptions } from "./options.ts";

const FORMS: readonly unknown[] = ["text", "date", "epochDays"] satisfies DayForm[];

function wrong(option: string, must: string, found: unknown): RangeError {
  return new RangeError(`${option} must be ${must}; found ${rawText(found)}`);
}

function checkName(option: string, given: unknown): void {
  if (typeof given !== "string" || given === "") throw wrong(option, "a name", given);
}

/** A name, or a list of names. */
function checkPath(option: string, given: unknown): void {
  const names: readonly unknown[] = Array.isArray(given) && given.length > 0 ? given : [given];
  for (const one of names) checkName(option, one);
}

/** A column of days: its name, or its name and its form. */
function checkDayColumn(option: string, given: unknown): void {
  const { column, as = "text" } = (typeof given === "object" ? given : { column: given }) as Record<
    string,
    unknown
  >;
  checkName(`${option}.column`, column);
  if (!FORMS.includes(as)) throw wrong(`${option}.as`, `one of ${FORMS.join(", ")}`, as);
}

function checkColumns(option: string, given: string | FactColumns | null, isDay: boolean): void {
  if (given === null) return;
  if (typeof given !== "object") {
    checkName(option, given);
    return;
  }
  const { value, as, asOf, grade } = given;
  checkName(`${option}.value`, value);
  if (as !== undefined) {
    if (!isDay) throw wrong(`${option}.as`, "left out, because the fact is no day", as);
    checkDayColumn(option, { column: value, as });
  }
  if (asOf !== undefined) checkDayColumn(`${option}.asOf`, asOf);
  if (grade !== undefined) checkName(`${option}.grade`, grade);
}

/** A day of the call; NaN where a column has it, or where it is not needed and left out. */
function checkDay(option: "asOf" | "factsAsOf", given: SqlOptions["asOf"], isNeeded: boolean): number {
  if (typeof given === "object") {
    checkDayColumn(option, given);
    return Number.NaN;
  }
  const day = dayNumber(given);
  if (!Number.isNaN(day) || (given === undefined && !isNeeded)) return day;
  throw wrong(
    option,
    `a real day as "YYYY-MM-DD" or a column${isNeeded ? ", because this model counts age" : ""}`,
    given,
  );
}

/** Refuses a wrong call, with the option that is wrong. */
export function checkOptions({ plan, javaScriptOnly }: Matrix, options: SqlOptions): void {
  const { dialect, table, id, view, columns = {}, asOf, factsAsOf, gaps = 0 } = options;
  if (typeof dialect === "string" && !Object.hasOwn(dialects, dialect)) {
    throw wrong("dialect", `one of ${Object.keys(dialects).join(", ")}`, dialect);
  }
  if (javaScriptOnly.length > 0) {
    const name = typeof dialect === "string" ? dialect : dialect.name;
    throw new RangeError(
      `${name} cannot express scales that only JavaScript can run: ${javaScriptOnly.join(", ")}`,
    );
  }
  checkPath("table", table);
  checkName("id", id);
  if (view !== undefined) checkPath("view", view);
  const types = new Map(plan.facts.map((fact) => [fact.id, fact.declaration.type]));
  for (const [fact, given] of Object.entries(columns)) {
    const option = `columns[${rawText(fact)}]`;
    if (!types.has(fact)) throw wrong(option, "a fact that the model declares", fact);
    if (given !== undefined) checkColumns(option, given, types.get(fact) === "day");
  }
  const [day, factsDay] = [checkDay("asOf", asOf, plan.countsAge), checkDay("factsAsOf", factsAsOf, false)];
  if (factsDay > day) {
    throw new RangeError(
      `factsAsOf ${factsAsOf} lies after asOf ${asOf}: facts from the future would leak into the score`,
    );
  }
  if (!(Number.isInteger(gaps) && gaps >= 0)) throw wrong("gaps", "a whole number that is not below 0", gaps);
}
