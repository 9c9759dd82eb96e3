// Runs a statement over rows, and holds what comes back against the engine.
import type { Matrix } from "opportunity-matrix";
import { type SqlOptions, toSql } from "opportunity-matrix/sql";
import type { Database, Row } from "./databases.ts";
import { expectedRows, type TableRow } from "./expected.ts";
import { tableOf } from "./tables.ts";

const TABLE = `customers "of" today`;

/** A value as every database gives it: true and false are 1 and 0 in SQLite. */
function plain(value: unknown): unknown {
  return typeof value === "boolean" ? Number(value) : value;
}

function plainRow(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
}

/** What a database gives of rows, and what the engine does: equal where all is right. */
export async function bothOf(
  matrix: Matrix,
  database: Database,
  rows: readonly TableRow[],
  call: Pick<SqlOptions, "asOf" | "factsAsOf">,
  gaps = 3,
): Promise<{ readonly found: readonly Row[]; readonly expected: readonly Row[] }> {
  const { table, columns } = tableOf(matrix, TABLE, rows, database.name);
  await database.create(table);
  try {
    const statement = toSql(matrix, {
      dialect: database.name,
      table: TABLE,
      id: "id",
      columns,
      ...call,
      contributions: true,
      gaps,
    });
    const found = [...(await database.rows(statement))].sort((a, b) => Number(a.id) - Number(b.id));
    const days = {
      ...(typeof call.asOf === "string" && { asOf: call.asOf }),
      ...(typeof call.factsAsOf === "string" && { factsAsOf: call.factsAsOf }),
    };
    const own = { asOf: typeof call.asOf === "object", factsAsOf: typeof call.factsAsOf === "object" };
    return {
      found: found.map(plainRow),
      expected: expectedRows(matrix, rows, days, gaps, own).map(plainRow),
    };
  } finally {
    await database.drop(TABLE);
  }
}
