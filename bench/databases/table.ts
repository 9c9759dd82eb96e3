// The records as a table.
import type { Row } from "../scorecard/rows.ts";

export type ColumnType = "integer" | "number" | "text" | "flag" | "day";

/** The columns in their order: what a record has, behind its number. */
export const columns: readonly { readonly name: keyof Row | "id"; readonly type: ColumnType }[] = [
  { name: "id", type: "integer" },
  { name: "spend", type: "number" },
  { name: "growth", type: "number" },
  { name: "wallet", type: "number" },
  { name: "sites", type: "number" },
  { name: "fit", type: "number" },
  { name: "budget", type: "text" },
  { name: "urgency", type: "text" },
  { name: "stage", type: "number" },
  { name: "access", type: "text" },
  { name: "contacts", type: "number" },
  { name: "coach", type: "flag" },
  { name: "lastContact", type: "day" },
  { name: "blocked", type: "flag" },
];

const sqlTypes = {
  integer: "INTEGER",
  number: "DOUBLE PRECISION",
  text: "VARCHAR",
  flag: "BOOLEAN",
  day: "DATE",
} as const satisfies Record<ColumnType, string>;

export const TABLE = "customers";

export const createTable = `CREATE TABLE ${TABLE} (${columns
  .map(({ name, type }) => `"${name}" ${sqlTypes[type]}`)
  .join(", ")})`;

/** The records as whole columns; a record's number is its position. */
export function tableOf(rows: readonly Row[]): readonly (readonly unknown[])[] {
  return columns.map(({ name }) => rows.map((row, i) => (name === "id" ? i : row[name])));
}

/** Reads every field and adds them up: what a query pays that scores nothing. */
export const scan = `SELECT ${columns
  .map(({ name, type }) => {
    if (type === "text") return `sum(length("${name}"))`;
    if (type === "flag") return `count(*) FILTER (WHERE "${name}")`;
    return type === "day" ? `max("${name}")` : `sum("${name}")`;
  })
  .join(", ")} FROM ${TABLE}`;
