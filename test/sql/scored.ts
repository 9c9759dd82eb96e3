// A few rows of a model in SQLite and DuckDB, held against the engine: what a test of one part of the room starts from.
import { compileModel, type Matrix, type ModelDocument } from "opportunity-matrix";
import { expect } from "vitest";
import { bothOf } from "./agreement.ts";
import { openDuckdb, openSqlite, type Row } from "./databases.ts";
import type { TableRow } from "./expected.ts";
import { small } from "./small-model.ts";

// Opened once for all files that a process tests, and closed by none of them.
const databases = await Promise.all([openDuckdb(), openSqlite()]);

/** The small model with some of its keys replaced. */
export function changed(change: Partial<ModelDocument> = {}): Matrix {
  return compileModel({ ...(small as ModelDocument), ...change }) as Matrix;
}

/** The rows as both databases give them, which is what the engine gives. */
export async function scored(
  matrix: Matrix,
  rows: readonly TableRow["facts"][],
  call: { readonly asOf?: string; readonly factsAsOf?: string } = { asOf: "2026-11-23" },
): Promise<readonly Row[]> {
  let last: readonly Row[] = [];
  for (const database of databases) {
    const { found, expected } = await bothOf(
      matrix,
      database,
      rows.map((facts) => ({ facts })),
      call,
      2,
    );
    expect(found).toEqual(expected);
    last = found;
  }
  return last;
}
