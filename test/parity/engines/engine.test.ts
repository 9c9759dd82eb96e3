// The databases that npm installs with the package's own tools.
import { it } from "vitest";
import { duckdb } from "./duckdb.ts";
import { expectToHold } from "./holds.ts";
import { pglite } from "./pglite.ts";
import { sqlite3 } from "./sqlite.ts";

it.each([
  ["DuckDB", duckdb],
  ["PGlite", pglite],
  ["SQLite", sqlite3],
])("%s holds what it is given", async (_name, open) => {
  const engine = await open();
  await expectToHold(engine);
  await engine.close();
});
