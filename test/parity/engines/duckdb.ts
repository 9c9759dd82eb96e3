// DuckDB in this process.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { CSV_NULL, createTable, csvOf, type Engine, quoted, type Row } from "./engine.ts";

const TYPES = { id: "BIGINT", double: "DOUBLE", text: "VARCHAR", flag: "BOOLEAN" };

/** @param settings of DuckDB, such as `memory_limit` */
export async function duckdb(settings: { readonly [name: string]: string } = {}): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:", settings);
  const connection = await instance.connect();
  const run = async (sql: string): Promise<void> => {
    await connection.run(sql);
  };
  return {
    dialect: "duckdb",
    run,
    async load(table, columns, rows) {
      await run(createTable(table, columns, TYPES));
      const folder = mkdtempSync(join(tmpdir(), "duckdb-"));
      try {
        const path = join(folder, "rows.csv");
        writeFileSync(path, csvOf(rows));
        await run(
          `COPY ${quoted(table)} FROM '${path}' (FORMAT csv, HEADER false, DELIM ',', QUOTE '"', ESCAPE '"', NULL '${CSV_NULL}', ALLOW_QUOTED_NULLS false)`,
        );
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    async query(sql) {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJS() as Row[];
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
