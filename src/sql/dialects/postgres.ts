import type { Dialect } from "../dialect.ts";

/** With a backslash in it, a text means the same in every session only as an escape string. */
function quoted(text: string): string {
  const inner = text.replaceAll("'", "''");
  return inner.includes("\\") ? `E'${inner.replaceAll("\\", "\\\\")}'` : `'${inner}'`;
}

/** PostgreSQL 12 and later. */
export const postgres: Dialect = {
  name: "postgres",
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  countsCapitals: true,
  identifierBytes: 63,
  columns: 1664,
  text: quoted,
  zero: null,
  number: (value) => `CAST('${value}' AS DOUBLE PRECISION)`,
  none: "CAST(NULL AS DOUBLE PRECISION)",
  // A text or a flag plus a number is no query at all, where a cast would make a number of both.
  asNumber: (column) => `CAST(${column} + CAST('0' AS DOUBLE PRECISION) AS DOUBLE PRECISION)`,
  asText: (column) => `CAST(${column} AS TEXT) COLLATE "C"`,
  asFlag: (column) =>
    `CASE WHEN ${column} THEN CAST('1' AS DOUBLE PRECISION) WHEN NOT ${column} THEN CAST('0' AS DOUBLE PRECISION) END`,
  isIsoDay: (column) => `${column} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`,
  digits: (column, from, length) => `CAST(substr(${column}, ${from}, ${length}) AS DOUBLE PRECISION)`,
  asDate: (column) =>
    `CASE WHEN ${column} >= DATE '0001-01-01' AND ${column} <= DATE '9999-12-31'` +
    ` THEN CAST(CAST(${column} AS DATE) - DATE '0001-01-01' AS DOUBLE PRECISION) END`,
  layer: "AS NOT MATERIALIZED",
  // Otherwise the planner writes each layer into the next, and computes it as often as it is read.
  fence: "OFFSET 0",
};
