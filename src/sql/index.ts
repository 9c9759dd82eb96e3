// A model as SQL, so that it scores where the rows are.
export type { Dialect, DialectName } from "./dialect.ts";
export type { DayColumn, DayForm, FactColumns, SqlOptions } from "./options.ts";
export { toSql } from "./to-sql.ts";
