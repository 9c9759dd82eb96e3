import { PGlite } from "@electric-sql/pglite";
import type { Database } from "./database.ts";

/** PostgreSQL in WebAssembly, in the memory of this process. */
export async function openPglite(): Promise<Database> {
  const database = await PGlite.create();
  return {
    run: async (sql) => void (await database.exec(sql)),
    read: async (sql) => (await database.query<unknown[]>(sql, [], { rowMode: "array" })).rows,
    // PGlite has no handle of a prepared statement: PostgreSQL's own is called by its name.
    prepare: async (sql) => {
      await database.exec(`PREPARE one (integer) AS ${sql}`);
      return async (id) =>
        (await database.query<unknown[]>(`EXECUTE one(${id})`, [], { rowMode: "array" })).rows;
    },
    load: async (table, values) => {
      const lines = (values[0] ?? []).map((_, i) =>
        values.map((column) => (column[i] === null ? "\\N" : String(column[i]))).join("\t"),
      );
      await database.query(`COPY ${table} FROM '/dev/blob'`, [], {
        blob: new Blob([`${lines.join("\n")}\n`]),
      });
    },
  };
}
