// DuckDB, PostgreSQL (as PGlite) and SQLite agree with JavaScript over random rows and random models. test/databases has many more.
import { beforeAll, expect, it } from "vitest";
import { duckdb } from "./engines/duckdb.ts";
import { pglite } from "./engines/pglite.ts";
import { sqlite3 } from "./engines/sqlite.ts";
import { drawAgreement, expectToAgree, type RandomAgreement } from "./random-agreement.ts";

const EXTENT = { models: 12, rows: 500 };
let agreement: RandomAgreement;

beforeAll(() => {
  agreement = drawAgreement(EXTENT);
});

it("as many models as are asked for, with outcomes of every kind", () => {
  expect(agreement.expected.size).toBe(EXTENT.models);
  const outcomes = [...agreement.expected.values()].flatMap((sums) => Object.keys(sums));
  for (const status of ["placed", "unplaced", "excluded"]) {
    expect(outcomes.some((outcome) => outcome.startsWith(`["${status}"`))).toBe(true);
  }
});

it.each([
  ["DuckDB", duckdb],
  ["PGlite", pglite],
  ["SQLite", sqlite3],
])("%s agrees", async (_name, open) => expectToAgree(await open(), agreement), 120_000);
