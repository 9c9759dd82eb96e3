import type { Dialect } from "../dialect.ts";

/** SQLite 3.35 and later, built with its mathematical functions. A column may hold a value of any type there, so each is asked for its own. */
export const sqlite: Dialect = {
  name: "sqlite",
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  countsCapitals: false,
  identifierBytes: Number.POSITIVE_INFINITY,
  columns: 2000,
  text: (value) => `'${value.replaceAll("'", "''")}'`,
  zero: "char(0)",
  // A number with a point or an exponent is a double.
  number: (value) => {
    if (!Number.isFinite(value)) return value > 0 ? "9e999" : "-9e999";
    return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);
  },
  none: "NULL",
  asNumber: (column) =>
    `CASE WHEN typeof(${column}) IN ('integer', 'real') THEN CAST(${column} AS REAL) + 0.0 END`,
  asText: (column) => `CASE WHEN typeof(${column}) = 'text' THEN ${column} END COLLATE BINARY`,
  asFlag: (column) =>
    `CASE WHEN typeof(${column}) = 'integer' AND ${column} = 1 THEN 1.0` +
    ` WHEN typeof(${column}) = 'integer' AND ${column} = 0 THEN 0.0 END`,
  // GLOB and length() end at U+0000; the bytes tell.
  isIsoDay: (column) =>
    `typeof(${column}) = 'text' AND ${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'` +
    ` AND length(CAST(${column} AS BLOB)) = 10`,
  digits: (column, from, length) => `CAST(substr(${column}, ${from}, ${length}) AS REAL)`,
  asDate: null,
  layer: "AS NOT MATERIALIZED",
  // A layer with a limit is not written into one that has a limit too.
  fence: "LIMIT -1 OFFSET 0",
};
