// DuckDB, PostgreSQL (as PGlite) and SQLite agree with JavaScript over random rows and random models. test/databases has many more.
import { beforeAll, expect, it } from "vitest";
import { duckdb } from "./engines/duckdb.ts";
import { pglite } from "./engines/pglite.ts";
import { sqlite3 } from "./engines/sqlite.ts";
import { databaseSums, drawShares, expectedSums } from "./random-agreement.ts";

const shares = drawShares({ models: 12, rows: 1000, parts: 2 });
let expected: ReturnType<typeof expectedSums>;

beforeAll(() => {
  expected = expectedSums(shares);
});

it.each([
  ["DuckDB", duckdb],
  ["PGlite", pglite],
  ["SQLite", sqlite3],
])("%s agrees", async (_name, open) => {
  const engine = await open();
  expect(await databaseSums(engine, shares)).toEqual(expected);
  await engine.close();
});
