import type { Dialect } from "../dialect.ts";

const escaped = (text: string, quote: string): string =>
  quote + text.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`) + quote;

/** ClickHouse 24 and later. */
export const clickhouse: Dialect = {
  name: "clickhouse",
  identifier: (name) => escaped(name, "`"),
  countsCapitals: true,
  identifierBytes: Number.POSITIVE_INFINITY,
  columns: Number.POSITIVE_INFINITY,
  text: (value) => escaped(value, "'"),
  zero: "char(0)",
  // The parser of queries reads a number to its last bit; that of texts, which a cast would use, is quicker and does not.
  number: (value) => `toFloat64(${Number.isFinite(value) ? value : value > 0 ? "inf" : "-inf"})`,
  none: "CAST(NULL AS Nullable(Float64))",
  asNumber: (column) => `toFloat64(${column} + toFloat64(0))`,
  asText: (column) => `toString(${column})`,
  asFlag: (column) =>
    `CASE WHEN ${column} THEN toFloat64(1) WHEN NOT ${column} THEN toFloat64(0) ELSE NULL END`,
  isIsoDay: (column) => `match(${column}, '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')`,
  digits: (column, from, length) => `toFloat64OrNull(substring(${column}, ${from}, ${length}))`,
  // Days since 1970-01-01, and 719162 from 0001-01-01 to there.
  asDate: (column) => `toFloat64(toInt32(toDate32(${column}))) + toFloat64(719162)`,
  layer: "AS",
  fence: "",
};
