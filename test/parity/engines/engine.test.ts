// Every value that a row can hold comes out of each database as it went in, as far as the database has it.
import { describe, expect, it } from "vitest";
import { duckdb } from "./duckdb.ts";
import type { Column, Stored } from "./engine.ts";
import { pglite } from "./pglite.ts";
import { sqlite3 } from "./sqlite.ts";

const columns: readonly Column[] = [
  { name: "id", type: "id" },
  { name: 'a "double"', type: "double" },
  { name: "a 文本", type: "text" },
  { name: "flag", type: "flag" },
];

const rows: readonly (readonly Stored[])[] = [
  [1, 0.1, "", true],
  [2, -0, '"', false],
  [3, Number.NaN, "\\N", null],
  [4, Number.POSITIVE_INFINITY, "a,\nb\r\n'", null],
  [5, 5e-324, "\u{20BB7}", null],
  [6, -Number.MAX_VALUE, null, null],
  [7, 0.30000000000000004, " x ", null],
  [8, null, "NULL", null],
];

describe("a database", () => {
  it.each([
    ["DuckDB", duckdb],
    ["PGlite", pglite],
    ["SQLite", sqlite3],
  ])("holds what it is given: %s", async (_name, open) => {
    const engine = await open();
    await engine.load('it\'s "it"', columns, rows);
    const found = await engine.query(`SELECT * FROM "it's ""it""" ORDER BY id`);
    // SQLite has no NaN, and no sign of zero in a column.
    const inSqlite = (value: Stored | undefined) => (Number.isNaN(value) ? null : value === 0 ? 0 : value);
    expect(found.map((row) => row['a "double"'])).toEqual(
      rows.map(([, value]) => (engine.dialect === "sqlite" ? inSqlite(value) : value)),
    );
    expect(found.map((row) => row["a 文本"])).toEqual(rows.map(([, , text]) => text));
    expect(found.map(({ flag }) => (flag === null ? null : Boolean(flag)))).toEqual(
      rows.map(([, , , flag]) => flag),
    );
    await engine.close();
  });
});
