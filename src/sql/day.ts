import { cases, type Fragment, input, none, sql } from "./fragment.ts";
import type { Add } from "./layers.ts";
import type { DayColumn, DayForm } from "./options.ts";

/** Days from 0001-01-01 to 1970-01-01, and from there to both ends of the years 1 to 9999. */
const EPOCH = { from: 719_162, first: -719_162, last: 2_932_896 } as const;

/** A column of days as a name and a form. */
function dayColumn(given: DayColumn): { readonly column: string; readonly as: DayForm } {
  return typeof given === "string"
    ? { column: given, as: "text" }
    : { column: given.column, as: given.as ?? "text" };
}

/** Whether `of` divides a whole number. */
function divides(of: number, x: Fragment): Fragment {
  return sql`${x} = floor(${x} / ${of}) * ${of}`;
}

/** The layers in which days are read, from the table upwards. */
export type DayStages = { readonly inputs: Add; readonly parts: Add; readonly calendar: Add };

/**
 * The day number of a text: the formula of `core/day.ts`, over years that begin in March, of which a leap day is the last. The text is looked at
 * once, and becomes one number, 20261123 for 2026-11-23.
 */
function textDay(name: string, from: string, { inputs, parts, calendar }: DayStages): Fragment {
  const given = sql`${input(from, "year")} * ${10_000} + ${input(from, "month")} * ${100} + ${input(from, "dayOfMonth")}`;
  const digits = inputs(`${name}_digits`, cases([{ when: input(from, "isIsoDay"), then: given }], none));
  const year = parts(`${name}_year`, sql`floor(${digits} / ${10_000})`);
  const month = parts(
    `${name}_month`,
    sql`floor(${digits} / ${100}) - floor(${digits} / ${10_000}) * ${100}`,
  );
  const date = parts(`${name}_date`, sql`${digits} - floor(${digits} / ${100}) * ${100}`);
  const isLeap = sql`${divides(4, year)} AND NOT ${divides(100, year)} OR ${divides(400, year)}`;
  const last = cases(
    [
      { when: sql`${month} = ${2} AND (${isLeap})`, then: 29 },
      { when: sql`${month} = ${2}`, then: 28 },
      { when: sql`${month} = ${4} OR ${month} = ${6} OR ${month} = ${9} OR ${month} = ${11}`, then: 30 },
    ],
    31,
  );
  const isReal = sql`${year} >= ${1} AND ${month} >= ${1} AND ${month} <= ${12} AND ${date} >= ${1} AND ${date} <= ${last}`;
  const isAfterFebruary = sql`${month} > ${2}`;
  const years = calendar(
    `${name}_years`,
    cases([{ when: isAfterFebruary, then: year }], sql`${year} - ${1}`),
  );
  const inYear = calendar(
    `${name}_in_year`,
    cases(
      [
        { when: sql`NOT (${isReal})`, then: none },
        { when: isAfterFebruary, then: sql`floor((${153} * (${month} - ${3}) + ${2}) / ${5}) + ${date}` },
      ],
      sql`floor((${153} * (${month} + ${9}) + ${2}) / ${5}) + ${date}`,
    ),
  );
  const leapDays = sql`floor(${years} / ${4}) - floor(${years} / ${100}) + floor(${years} / ${400})`;
  return sql`${years} * ${365} + ${leapDays} + ${inYear} - ${307}`;
}

/**
 * A day of the table as the number of days since 0001-01-01, unknown where it is no real day of the years 1 to 9999.
 *
 * @param name for the columns that it needs on the way
 */
export function readDay(name: string, given: DayColumn, stages: DayStages): Fragment {
  const { column, as } = dayColumn(given);
  if (as === "text") return textDay(name, column, stages);
  const day = stages.inputs(name, input(column, as === "date" ? "date" : "number"));
  if (as === "date") return day;
  const isReal = sql`${day} = floor(${day}) AND ${day} >= ${EPOCH.first} AND ${day} <= ${EPOCH.last}`;
  return cases([{ when: isReal, then: sql`${day} + ${EPOCH.from}` }], none);
}
