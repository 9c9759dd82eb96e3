import type { Day } from "../core/day.ts";
import type { ModelTypes } from "../model/define.ts";
import type { Dialect, DialectName } from "./dialect.ts";

/**
 * How a column holds a day: `"text"` as `YYYY-MM-DD`, `"date"` in the database's type for dates, `"epochDays"` as whole days since
 * 1970-01-01.
 */
export type DayForm = "text" | "date" | "epochDays";

/** A column that holds a day: its name where it holds texts, or its name and its form. */
export type DayColumn = string | { readonly column: string; readonly as?: DayForm };

/** Where a fact stands in the table. */
export type FactColumns = {
  /** The column of its values. */
  readonly value: string;
  /** How that column holds the days of a day fact; `"text"` where left out. */
  readonly as?: DayForm;
  /** The column of the days on which the values were learnt or last confirmed; without it a value has the day of the query's `factsAsOf`. */
  readonly asOf?: DayColumn;
  /** The column of the grades: `verified`, `stated`, `assumed`; without it a value has the model's `plainGrade`. */
  readonly grade?: string;
};

/** What to write, and where the facts stand. */
export type SqlOptions<T extends ModelTypes = ModelTypes> = {
  /** The database: one that comes with the library, or a dialect of your own. */
  readonly dialect: DialectName | Dialect;
  /** The table or view to read; a list where it stands in a schema, such as `["crm", "customers"]`. */
  readonly table: string | readonly string[];
  /** The column that tells the rows apart. It is handed on as it is. */
  readonly id: string;
  /**
   * Where each fact stands; one that is left out, in the column of its own name. `null`: the table does not have it, and it is unknown
   * for every row.
   */
  readonly columns?: { readonly [F in keyof T["facts"]]?: string | FactColumns | null };
  /** The day of the assessment, or the column that has it; required where the model counts age. */
  readonly asOf?: Day | { readonly column: string; readonly as?: DayForm };
  /** The day on which facts without a day of their own were true, or the column that has it. */
  readonly factsAsOf?: Day | { readonly column: string; readonly as?: DayForm };
  /** The name of the view to create; a list where it stands in a schema. A SELECT alone where left out. */
  readonly view?: string | readonly string[];
  /** Whether to add a column for what each dimension and each gate gives to its axis. */
  readonly contributions?: boolean;
  /** How many of the facts that leave most room to add, most first; none where left out. */
  readonly gaps?: number;
};
