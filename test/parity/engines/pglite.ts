// PGlite: PostgreSQL as WebAssembly in this process.
import { CSV_NULL, createTable, csvOf, type Engine, quoted, type Row } from "./engine.ts";
import { startPglite } from "./start-pglite.ts";

/** The types of columns in PostgreSQL. */
export const POSTGRES_TYPES = { id: "BIGINT", double: "DOUBLE PRECISION", text: "TEXT", flag: "BOOLEAN" };

/** How PostgreSQL reads the CSV that a source gives. */
export function copyFrom(table: string, source: string): string {
  return `COPY ${quoted(table)} FROM ${source} WITH (FORMAT csv, NULL '${CSV_NULL}')`;
}

export async function pglite(): Promise<Engine> {
  const db = await startPglite();
  return {
    dialect: "postgres",
    async run(sql) {
      await db.exec(sql);
    },
    async load(table, columns, rows) {
      await db.exec(createTable(table, columns, POSTGRES_TYPES));
      await db.query(copyFrom(table, "'/dev/blob'"), [], { blob: new Blob([csvOf(rows)]) });
    },
    query: async (sql) => (await db.query<Row>(sql)).rows,
    close: () => db.close(),
  };
}
