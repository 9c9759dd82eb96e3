import type { Dialect } from "../dialect.ts";

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** DuckDB 1.5. */
export const duckdb: Dialect = {
  name: "duckdb",
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  countsCapitals: false,
  identifierBytes: Number.POSITIVE_INFINITY,
  columns: Number.POSITIVE_INFINITY,
  text: quoted,
  zero: "chr(0)",
  number: (value) => `CAST('${value}' AS DOUBLE)`,
  none: "CAST(NULL AS DOUBLE)",
  // A DECIMAL that is cast directly gets other bits than its digits have. The type is known when the query is bound, so that one
  // branch alone is left; a text or a flag plus a number is no query at all.
  asNumber: (column) =>
    `CASE WHEN typeof(${column}) LIKE 'DECIMAL%' THEN CAST(CAST(${column} AS VARCHAR) AS DOUBLE)` +
    ` ELSE ${column} + CAST('0' AS DOUBLE) END`,
  // A session may have a default collation that ignores case.
  asText: (column) => `CAST(${column} AS VARCHAR) COLLATE "C"`,
  asFlag: (column) =>
    `CASE WHEN ${column} THEN CAST('1' AS DOUBLE) WHEN NOT ${column} THEN CAST('0' AS DOUBLE) END`,
  isIsoDay: (column) => `regexp_full_match(${column}, '[0-9]{4}-[0-9]{2}-[0-9]{2}')`,
  digits: (column, from, length) => `CAST(substr(${column}, ${from}, ${length}) AS DOUBLE)`,
  asDate: (column) =>
    `CASE WHEN ${column} >= DATE '0001-01-01' AND ${column} <= DATE '9999-12-31'` +
    ` THEN CAST(CAST(${column} AS DATE) - DATE '0001-01-01' AS DOUBLE) END`,
  layer: "AS NOT MATERIALIZED",
  fence: "",
};
