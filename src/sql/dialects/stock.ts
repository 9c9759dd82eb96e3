import type { Dialect, DialectName } from "../dialect.ts";
import { clickhouse } from "./clickhouse.ts";
import { duckdb } from "./duckdb.ts";
import { postgres } from "./postgres.ts";
import { sqlite } from "./sqlite.ts";

/** The databases that come with the library. */
export const dialects: { readonly [name in DialectName]: Dialect } = { duckdb, postgres, clickhouse, sqlite };
