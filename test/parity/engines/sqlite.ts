// SQLite as WebAssembly in this process.
import sqlite from "node-sqlite3-wasm";
import { createTable, type Engine, quoted, type Row } from "./engine.ts";

const TYPES = { id: "INTEGER", double: "REAL", text: "TEXT", flag: "BOOLEAN" };

export async function sqlite3(): Promise<Engine> {
  const db = new sqlite.Database();
  return {
    dialect: "sqlite",
    async run(sql) {
      db.exec(sql);
    },
    async load(table, columns, rows) {
      db.exec(createTable(table, columns, TYPES));
      db.exec("BEGIN");
      const insert = db.prepare(`INSERT INTO ${quoted(table)} VALUES (${columns.map(() => "?").join(", ")})`);
      try {
        for (const row of rows) insert.run([...row]);
      } finally {
        insert.finalize();
      }
      db.exec("COMMIT");
    },
    query: async (sql) => db.all(sql) as Row[],
    close: async () => db.close(),
  };
}
