// What the runner asks of a database: to hold rows in a real table, and to answer a SELECT.

/** What a column holds. */
export type ColumnType = "id" | "double" | "text" | "flag";

export type Column = { readonly name: string; readonly type: ColumnType };

/** A value on its way into a table. */
export type Stored = number | string | boolean | null;

/** A row as a database gives it back. */
export type Row = { readonly [column: string]: unknown };

export type Engine = {
  /** The dialect that it speaks. */
  readonly dialect: "duckdb" | "postgres" | "clickhouse" | "sqlite";
  /** Makes a table and fills it. */
  load(table: string, columns: readonly Column[], rows: readonly (readonly Stored[])[]): Promise<void>;
  query(sql: string): Promise<readonly Row[]>;
  /** For what gives nothing back. */
  run(sql: string): Promise<void>;
  close(): Promise<void>;
};

/** An identifier in standard quotes, which all of these databases take. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The statement that makes a table. */
export function createTable(
  table: string,
  columns: readonly Column[],
  types: { readonly [type in ColumnType]: string },
): string {
  return `CREATE TABLE ${quoted(table)} (${columns.map(({ name, type }) => `${quoted(name)} ${types[type]}`).join(", ")})`;
}

/** How CSV_NULL is written is said to each database; no text of the rows is equal to it. */
export const CSV_NULL = "\\N";

function csvField(value: Stored): string {
  if (value === null) return CSV_NULL;
  if (typeof value === "string") return quoted(value);
  return Object.is(value, -0) ? "-0" : String(value);
}

/** Rows as CSV: every text in quotes, NULL without. */
export function csvOf(rows: readonly (readonly Stored[])[]): string {
  return rows.map((row) => `${row.map(csvField).join(",")}\n`).join("");
}
