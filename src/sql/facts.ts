import { dayNumber } from "../core/day.ts";
import { optionId } from "../core/fact.ts";
import type { Plan, PlannedFact } from "../engine/plan.ts";
import { type DayStages, readDay } from "./day.ts";
import { cases, type Fragment, input, isAtom, none, number, sql, text } from "./fragment.ts";
import type { Add, Layers } from "./layers.ts";
import { columnName } from "./names.ts";
import type { FactColumns, SqlOptions } from "./options.ts";

/** The largest double: what is between it and its negative is a number, and NaN and both infinities are not, on every engine. */
const MOST = Number.MAX_VALUE;

/** A day of the call: its number, unknown where there is none, and whether one is given but cannot be read. */
type CallDay = { readonly day: Fragment; readonly unreadable: Fragment | null };

/** A fact as it was known on the day, before its scales were asked. */
export type KnownFact = {
  readonly planned: PlannedFact;
  readonly name: (what: string) => string;
  /** The number; the position of an option; 1 or 0 for a flag; the day number of a day. */
  readonly value: Fragment;
  /** Whole days from a day fact to the day of the assessment. */
  readonly age: Fragment;
  /** Certainty by grade, in whole millionths. */
  readonly full: Fragment;
  /** The day that holds for it, where it ages; null where no value of it has one, or where it does not age. */
  readonly day: Fragment | null;
  /** Whole days since that day. */
  readonly sinceDay: Fragment;
  /** Whether that day is given and cannot be read; null where that cannot be. */
  readonly unreadable: Fragment | null;
};

/** The days of a call. */
type Call = { readonly asOf: Fragment; readonly factsAsOf: CallDay };

type Stages = DayStages & { readonly values: Add; readonly known: Add };

/** The value of a column where the fact can have it, else unknown: the range, the listed levels, the options. */
function validValue(
  { declaration, listed }: PlannedFact,
  name: string,
  from: FactColumns,
  at: Stages,
): Fragment {
  if (declaration.type === "day") {
    return readDay(name, { column: from.value, as: from.as ?? "text" }, at);
  }
  if (declaration.type === "flag") return at.inputs(name, input(from.value, "flag"));
  if (declaration.type === "choice") {
    const given = at.inputs(name, input(from.value, "text"));
    const options = declaration.options.map((option, i) => ({
      when: sql`${given} = ${text(optionId(option))}`,
      then: i,
    }));
    return cases(options, none);
  }
  const given = at.inputs(name, input(from.value, "number"));
  const { min = -MOST, max = MOST } = declaration;
  if (listed === null)
    return cases([{ when: sql`${given} >= ${min} AND ${given} <= ${max}`, then: given }], none);
  const levels = listed.filter((level) => level >= min && level <= max);
  return cases(
    levels.map((level) => ({ when: sql`${given} = ${level}`, then: level + 0 })),
    none,
  );
}

/** What is read of a call's day: a literal, or a column of the table. */
function callDay(name: string, given: SqlOptions["asOf"], at: Stages): CallDay {
  if (given === undefined) return { day: none, unreadable: null };
  if (typeof given === "string") return { day: number(dayNumber(given)), unreadable: null };
  const day = at.values(name, readDay(`${name}_given`, given, at));
  const isGiven = at.values(
    `${name}_is_given`,
    at.inputs(`${name}_has_day`, sql`${input(given.column, "raw")} IS NOT NULL`),
  );
  return { day, unreadable: sql`${isGiven} AND ${day} IS NULL` };
}

/** The day that holds for a fact: its own, or else the one of the call. */
function dayOf(name: (what: string) => string, { asOf }: FactColumns, call: CallDay, at: Stages): CallDay {
  if (asOf === undefined) return call;
  const own = at.values(name("day"), readDay(name("given_day"), asOf, at));
  const column = typeof asOf === "string" ? asOf : asOf.column;
  const has = at.inputs(name("has_day"), sql`${input(column, "raw")} IS NOT NULL`);
  const ofCall = call.unreadable ?? sql`${0} = ${1}`;
  return {
    day: cases([{ when: has, then: own }], call.day),
    unreadable: cases([{ when: has, then: sql`${own} IS NULL` }], ofCall),
  };
}

/** Certainty by grade; a grade that is none of the three counts as assumed. */
function fullCertainty(
  { grades, plainGrade }: Plan,
  name: string,
  { grade }: FactColumns,
  at: Stages,
): Fragment {
  if (grade === undefined) return number(grades[plainGrade]);
  const given = input(grade, "text");
  return at.inputs(
    name,
    cases(
      [
        { when: sql`${input(grade, "raw")} IS NULL`, then: grades[plainGrade] },
        { when: sql`${given} = ${text("verified")}`, then: grades.verified },
        { when: sql`${given} = ${text("stated")}`, then: grades.stated },
      ],
      grades.assumed,
    ),
  );
}

/** A fact of the table; a value or a day from after the day of the assessment leaves it unknown. */
function knownFact(plan: Plan, i: number, from: FactColumns, call: Call, at: Stages): KnownFact {
  const planned = plan.facts[i] as PlannedFact;
  const name = (what: string): string => columnName(what, i, planned.id);
  const isDay = planned.declaration.type === "day";
  const kept = (add: Add, what: string, fragment: Fragment): Fragment =>
    isAtom(fragment) ? fragment : add(name(what), fragment);
  const valid = kept(at.values, "valid", validValue(planned, name("given"), from, at));
  const { day, unreadable } = dayOf(name, from, call.factsAsOf, at);
  const { asOf } = call;
  const isLater = { when: sql`${day} > ${asOf}`, then: none };
  const checks = day === none || asOf === none ? [] : [isLater];
  const known = (value: Fragment): Fragment =>
    isDay ? cases([...checks, { when: sql`${valid} <= ${asOf}`, then: value }], none) : cases(checks, value);
  const ages = planned.declaration.ages !== undefined && day !== none;
  return {
    planned,
    name,
    value: kept(at.known, "value", known(valid)),
    age: isDay ? at.known(name("age"), known(sql`${asOf} - ${valid}`)) : none,
    full: fullCertainty(plan, name("full"), from, at),
    day: ages ? day : null,
    sinceDay: ages ? at.known(name("since_day"), sql`${asOf} - ${day}`) : none,
    unreadable: ages ? unreadable : null,
  };
}

/** A fact that the table does not have: unknown in every row. */
function absentFact(planned: PlannedFact, i: number): KnownFact {
  return {
    planned,
    name: (what) => columnName(what, i, planned.id),
    value: none,
    age: none,
    full: number(0),
    day: null,
    sinceDay: none,
    unreadable: null,
  };
}

/** Where a fact stands in the table: as the call says, or in the column of its own name. */
function columnsOf(id: string, columns: SqlOptions["columns"] = {}): FactColumns | null {
  const given = Object.hasOwn(columns, id) ? columns[id] : undefined;
  return given === null ? null : typeof given === "object" ? given : { value: given ?? id };
}

/**
 * Reads the facts that dimensions and gates ask for.
 *
 * @returns by the position of a fact in the plan; null where nobody reads it
 */
export function readFacts(plan: Plan, options: SqlOptions, layers: Layers): (KnownFact | null)[] {
  const at: Stages = {
    inputs: layers.next("the columns of the table"),
    parts: layers.next("the parts of days that are texts"),
    calendar: layers.next("days that are texts"),
    values: layers.next("values that the facts can have"),
    known: layers.next("what was known on the day of the assessment"),
  };
  const read = new Set([
    ...plan.axes.flatMap(({ dimensions }) => dimensions.map(({ fact }) => plan.facts[fact]?.id)),
    ...plan.gates.flatMap(({ facts }) => facts),
  ]);
  const call: Call = {
    asOf: callDay("as_of", options.asOf, at).day,
    factsAsOf: callDay("facts_as_of", options.factsAsOf, at),
  };
  return plan.facts.map((planned, i) => {
    if (!read.has(planned.id)) return null;
    const from = columnsOf(planned.id, options.columns);
    return from === null ? absentFact(planned, i) : knownFact(plan, i, from, call, at);
  });
}
