// ClickHouse in this process.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Column, createTable, csvOf, type Engine, quoted, type Row } from "../parity/engines/engine.ts";
import { installed } from "./installed.ts";

type Session = { query(sql: string, format?: string): string; close(): void };
type Chdb = { readonly Session: new (folder: string) => Session };

const TYPES = { id: "Int64", double: "Nullable(Float64)", text: "Nullable(String)", flag: "Nullable(Bool)" };

/** Doubles for which JSON has no number, as ClickHouse writes them there. */
const DENORMALS: { readonly [text: string]: number } = {
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  "-inf": Number.NEGATIVE_INFINITY,
};

export async function clickhouse(): Promise<Engine> {
  const { Session } = await installed<Chdb>("chdb");
  const folder = mkdtempSync(join(tmpdir(), "clickhouse-"));
  const session = new Session(join(folder, "data"));
  const run = async (sql: string): Promise<void> => {
    session.query(sql);
  };
  await run("CREATE DATABASE parity ENGINE = Atomic");
  await run("USE parity");
  // A model of 192 dimensions makes a longer query than ClickHouse takes by itself.
  await run("SET max_query_size = 10000000, max_ast_elements = 1000000, max_expanded_ast_elements = 1000000");
  const structure = (columns: readonly Column[]): string =>
    columns.map(({ type }, i) => `c${i} ${TYPES[type]}`).join(", ");
  return {
    dialect: "clickhouse",
    run,
    async load(table, columns, rows) {
      await run(`${createTable(table, columns, TYPES)} ENGINE = MergeTree ORDER BY tuple()`);
      const path = join(folder, "rows.csv");
      writeFileSync(path, csvOf(rows));
      // Its quick parser of numbers is wrong in the last bit for every sixth of 17 digits.
      await run(
        `INSERT INTO ${quoted(table)} SELECT * FROM file('${path}', 'CSV', '${structure(columns)}') SETTINGS precise_float_parsing = 1`,
      );
      rmSync(path);
    },
    async query(sql) {
      const text = session.query(
        `${sql}\nSETTINGS output_format_json_quote_denormals = 1, output_format_json_quote_64bit_integers = 0`,
        "JSONCompactEachRowWithNamesAndTypes",
      );
      const lines = text.trimEnd().split("\n");
      const [names, types, ...rows] = lines.map((line) => JSON.parse(line)) as [
        string[],
        string[],
        ...unknown[][],
      ];
      const readable = (value: unknown, i: number): unknown =>
        typeof value === "string" && types[i]?.includes("Float64") ? DENORMALS[value] : value;
      return rows.map((row): Row => Object.fromEntries(names.map((name, i) => [name, readable(row[i], i)])));
    },
    async close() {
      session.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
