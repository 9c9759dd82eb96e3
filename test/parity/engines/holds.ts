// Every value that a row can hold comes out of a database as it went in, as far as the database has it.
import { expect } from "vitest";
import type { Column, Engine, Stored } from "./engine.ts";

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

/** Loads values that are easily lost on the way, and reads them again. */
export async function expectToHold(engine: Engine): Promise<void> {
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
}
