// DuckDB, PostgreSQL (as PGlite) and SQLite give for every row of the corpus what it says.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences } from "./agree.ts";
import { corpusFile } from "./corpus-files.ts";
import { duckdb } from "./engines/duckdb.ts";
import type { Engine } from "./engines/engine.ts";
import { pglite } from "./engines/pglite.ts";
import { sqlite3 } from "./engines/sqlite.ts";
import { readCorpus } from "./format.ts";
import { corpusModels } from "./models.ts";

describe.each([
  ["DuckDB", duckdb],
  ["PGlite", pglite],
  ["SQLite", sqlite3],
])("%s", (_name, open) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await open();
  });

  afterAll(() => engine.close());

  it.each(corpusModels.map(({ model }) => model.id))("agrees on %s", async (name) => {
    const corpus = readCorpus(readFileSync(corpusFile(name), "utf8"));
    expect(await differences(engine, corpus)).toEqual([]);
  });
});
