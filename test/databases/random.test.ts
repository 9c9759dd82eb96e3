// Each database agrees with JavaScript over 50,000 random rows and 200 random models: as many rows in every run, of which each model reads
// a tenth; with FULL=1 each model reads all of them.
import { beforeAll, expect, it } from "vitest";
import { duckdb } from "../parity/engines/duckdb.ts";
import type { Engine } from "../parity/engines/engine.ts";
import { sqlite3 } from "../parity/engines/sqlite.ts";
import { databaseSums, drawShares, expectedSums } from "../parity/random-agreement.ts";
import { clickhouse } from "./clickhouse.ts";
import { startCluster } from "./cluster.ts";
import { postgres } from "./postgres.ts";

const shares = drawShares({ models: 200, rows: 50_000, parts: process.env.FULL === "1" ? 1 : 10 });
let expected: ReturnType<typeof expectedSums>;

beforeAll(() => {
  expected = expectedSums(shares);
});

async function expectToAgree(engine: Engine): Promise<void> {
  expect(await databaseSums(engine, shares)).toEqual(expected);
  await engine.close();
}

it("DuckDB agrees", async () => expectToAgree(await duckdb()));

it("SQLite agrees", async () => expectToAgree(await sqlite3()));

it("ClickHouse agrees", async () => expectToAgree(await clickhouse()));

it("PostgreSQL agrees", async () => {
  const cluster = await startCluster();
  await expectToAgree(await postgres(cluster));
  await cluster.stop();
});
