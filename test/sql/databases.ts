// The databases in which SQL is run: each takes rows of typed columns and gives back what a statement says of them.
import { DuckDBInstance } from "@duckdb/node-api";
import sqlite from "node-sqlite3-wasm";
import { startPglite } from "../parity/engines/start-pglite.ts";

/** The type of a column of a table for tests. */
export type ColumnType = "number" | "text" | "flag" | "date";

/** A table for tests: columns of a type, and rows of values by column. */
export type TestTable = {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  readonly rows: readonly (readonly unknown[])[];
};

export type Row = Readonly<Record<string, unknown>>;

export type Database = {
  readonly name: "duckdb" | "postgres" | "sqlite";
  readonly create: (table: TestTable) => Promise<void>;
  readonly drop: (name: string) => Promise<void>;
  readonly rows: (statement: string) => Promise<readonly Row[]>;
  readonly run: (statement: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function createTable({ name, columns }: TestTable, types: Readonly<Record<ColumnType, string>>): string {
  return `CREATE TABLE ${quoted(name)} (${columns.map((one) => `${quoted(one.name)} ${types[one.type]}`).join(", ")})`;
}

export async function openDuckdb(): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  const types = { number: "DOUBLE", text: "VARCHAR", flag: "BOOLEAN", date: "DATE" };
  return {
    name: "duckdb",
    create: async (table) => {
      await connection.run(createTable(table, types));
      const marks = table.columns.map(({ type }, i) => `CAST($${i + 1} AS ${types[type]})`).join(", ");
      const insert = await connection.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${marks})`);
      for (const row of table.rows) {
        row.forEach((value, i) => {
          const type = table.columns[i]?.type;
          if (value === null) insert.bindNull(i + 1);
          else if (type === "number") insert.bindDouble(i + 1, value as number);
          else if (type === "flag") insert.bindBoolean(i + 1, value as boolean);
          else insert.bindVarchar(i + 1, value as string);
        });
        await insert.run();
      }
    },
    drop: async (name) => {
      await connection.run(`DROP TABLE ${quoted(name)}`);
    },
    rows: async (statement) => (await connection.runAndReadAll(statement)).getRowObjectsJS() as Row[],
    run: async (statement) => {
      await connection.run(statement);
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export async function openPostgres(): Promise<Database> {
  const database = await startPglite();
  const types = { number: "double precision", text: "text", flag: "boolean", date: "date" };
  return {
    name: "postgres",
    create: async (table) => {
      await database.exec(createTable(table, types));
      const marks = table.columns.map(({ type }, i) => `$${i + 1}::${types[type]}`).join(", ");
      for (const row of table.rows) {
        await database.query(`INSERT INTO ${quoted(table.name)} VALUES (${marks})`, [...row]);
      }
    },
    drop: async (name) => {
      await database.exec(`DROP TABLE ${quoted(name)}`);
    },
    rows: async (statement) => (await database.query(statement)).rows as Row[],
    run: async (statement) => {
      await database.exec(statement);
    },
    close: () => database.close(),
  };
}

export async function openSqlite(): Promise<Database> {
  const database = new sqlite.Database(":memory:");
  // Without a type a column keeps every value as it is given.
  const types = { number: "", text: "", flag: "", date: "" };
  return {
    name: "sqlite",
    create: async (table) => {
      database.exec(createTable(table, types));
      const insert = database.prepare(
        `INSERT INTO ${quoted(table.name)} VALUES (${table.columns.map(() => "?").join(", ")})`,
      );
      for (const row of table.rows) insert.run(row as never);
      insert.finalize();
    },
    drop: async (name) => database.exec(`DROP TABLE ${quoted(name)}`),
    rows: async (statement) => database.all(statement) as Row[],
    run: async (statement) => database.exec(statement),
    close: async () => database.close(),
  };
}
