import {
  BOOLEAN,
  DATE,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBInstance,
  INTEGER,
  VARCHAR,
} from "@duckdb/node-api";
import type { Database } from "./database.ts";
import { type ColumnType, columns } from "./table.ts";

/** The rows of a chunk, which DuckDB fixes. */
const CHUNK = 2048;
const DAY = 86_400_000;

const types = { integer: INTEGER, number: DOUBLE, text: VARCHAR, flag: BOOLEAN, day: DATE } as const;

function databaseValue(type: ColumnType, value: unknown): never {
  const isDay = type === "day" && value !== null;
  return (isDay ? new DuckDBDateValue(Date.parse(value as string) / DAY) : value) as never;
}

/** DuckDB in the memory of this process, with so many threads. */
export async function openDuckDb(threads: number): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const connection = await instance.connect();
  return {
    run: async (sql) => void (await connection.run(sql)),
    read: async (sql) => (await connection.runAndReadAll(sql)).getRows(),
    prepare: async (sql) => {
      const prepared = await connection.prepare(sql);
      return async (id) => {
        prepared.bindInteger(1, id);
        return (await prepared.runAndReadAll()).getRows();
      };
    },
    load: async (table, values) => {
      const appender = await connection.createAppender(table);
      const length = values[0]?.length ?? 0;
      for (let from = 0; from < length; from += CHUNK) {
        const chunk = DuckDBDataChunk.create(columns.map(({ type }) => types[type]));
        chunk.setColumns(
          columns.map(({ type }, c) =>
            (values[c] as readonly unknown[])
              .slice(from, from + CHUNK)
              .map((value) => databaseValue(type, value)),
          ),
        );
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
    },
  };
}
