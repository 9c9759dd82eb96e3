/** What a database has of its own: one small file says it for each. */
export type Dialect = {
  /** The name under which errors speak of it. */
  readonly name: string;
  /** A name between quotes. */
  readonly identifier: (name: string) => string;
  /** Whether names that differ by capitals alone are two names, even between quotes. */
  readonly countsCapitals: boolean;
  /** The longest name in bytes of UTF-8; longer ones would be cut without a word. */
  readonly identifierBytes: number;
  /** The most columns that one SELECT may have. */
  readonly columns: number;
  /** A text, escaped. It holds no U+0000, unless `zero` says how one is written. */
  readonly text: (value: string) => string;
  /** An expression for the text of the one character U+0000; null where the database holds none. */
  readonly zero: string | null;
  /** An expression for exactly this double, of the type for doubles; Infinity and -Infinity too. */
  readonly number: (value: number) => string;
  /** An unknown double. */
  readonly none: string;
  /** A column of numbers of any type as a double: NULL for what is no number, or an error of the database. −0 becomes 0. */
  readonly asNumber: (column: string) => string;
  /** A column as a text that `=` compares byte by byte. */
  readonly asText: (column: string) => string;
  /** A column of flags as a double: 1 for true, 0 for false. */
  readonly asFlag: (column: string) => string;
  /** Whether a column of texts has the form `0000-00-00` in digits, and nothing besides. */
  readonly isIsoDay: (column: string) => string;
  /** The digits of a text that has that form, from a place (1 is the first) on, as a double. */
  readonly digits: (column: string, from: number, length: number) => string;
  /** A column of dates as a double: days since 0001-01-01, NULL outside of the years 1 to 9999. Null where there is no such type. */
  readonly asDate: ((column: string) => string) | null;
  /** Stands behind the name of each layer. */
  readonly layer: string;
  /** Stands at the end of each layer, so that the planner computes it once and does not write it into the next one. */
  readonly fence: string;
};

/** The databases that come with the library. */
export type DialectName = "duckdb" | "postgres" | "clickhouse" | "sqlite";
