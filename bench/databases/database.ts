/** What the suites ask of a database in this process. */
export type Database = {
  readonly run: (sql: string) => Promise<void>;
  /** All rows of a query, as lists of values in the order of its columns. */
  readonly read: (sql: string) => Promise<readonly (readonly unknown[])[]>;
  /** A query made ready once, whose `$1` is a whole number: gives its rows for one number after the other. */
  readonly prepare: (sql: string) => Promise<(id: number) => Promise<readonly (readonly unknown[])[]>>;
  /** Fills a table that is there with whole columns. */
  readonly load: (table: string, columns: readonly (readonly unknown[])[]) => Promise<void>;
};
