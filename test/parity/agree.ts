// Holds a database against the corpus: the rows in a real table, the SELECT of the model over it, each number to the last bit.
import { compileModel } from "opportunity-matrix";
import { toSql } from "opportunity-matrix/sql";
import type { Engine } from "./engines/engine.ts";
import type { Corpus } from "./format.ts";
import { expectedResult, shownResult } from "./outputs.ts";
import { factTable } from "./stored.ts";

/** A row on which a database and JavaScript differ. */
export type Difference = {
  readonly row: number;
  readonly facts: unknown;
  readonly expected: unknown;
  readonly found: unknown;
};

/** Every row on which they differ; the table is left as it is. */
export async function differences(engine: Engine, corpus: Corpus): Promise<readonly Difference[]> {
  const { model, asOf, rows, name } = corpus;
  const table = factTable(
    model,
    rows.map(({ facts }) => facts),
  );
  await engine.load(name, table.columns, table.rows);
  const sql = toSql(compileModel(model), {
    dialect: engine.dialect,
    table: name,
    id: "row id",
    columns: table.places,
    asOf,
  });
  const found = new Map((await engine.query(sql)).map((row) => [Number(row["row id"]), row]));
  const gates = model.gates?.length ?? 0;
  return rows.flatMap(({ facts, result }, row): Difference[] => {
    const given = found.get(row);
    const shown = given === undefined ? null : shownResult(given, gates);
    const expected = expectedResult(result);
    return isSame(shown, expected) ? [] : [{ row, facts, expected, found: shown }];
  });
}

/** Whether two results are the same; +0 and −0 are two numbers. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return left.length === right.length && left.every(([key, value]) => isSame(value, Reflect.get(b, key)));
}
