// Holds a database against JavaScript over one wide table of random rows that many random models read.
import { toSql } from "opportunity-matrix/sql";
import { expect } from "vitest";
import { type Checksums, foundSums, javaScriptSums, sumsSql } from "./checksums.ts";
import type { Engine } from "./engines/engine.ts";
import { comparedNames } from "./outputs.ts";
import { type CompiledModel, randomModels } from "./random-models.ts";
import { columnsFor, WIDE_DAY, type WideTable, wideTable } from "./wide-table.ts";

/** Models, the table that all of them read, and what JavaScript gives for it. */
export type RandomAgreement = {
  readonly table: WideTable;
  readonly expected: ReadonlyMap<CompiledModel, Checksums>;
};

/** Draws so many models and rows, and asks JavaScript what each model gives for all rows. */
export function drawAgreement({
  models,
  rows,
}: {
  readonly models: number;
  readonly rows: number;
}): RandomAgreement {
  const drawn = randomModels(7, models);
  const table = wideTable(drawn, rows, 0);
  return { table, expected: new Map(drawn.map((model) => [model, javaScriptSums(model, table)])) };
}

/** The SELECT of a model over the wide table. */
function selectOf(model: CompiledModel, dialect: Engine["dialect"], table: string): string {
  const places = [...columnsFor(model)].map(
    ([fact, name]) =>
      [
        fact,
        model.readsEvidence ? { value: name, asOf: `${name}_as_of`, grade: `${name}_grade` } : name,
      ] as const,
  );
  return toSql(model.matrix, {
    dialect,
    table,
    id: "weight",
    columns: Object.fromEntries(places),
    asOf: WIDE_DAY,
  });
}

/** Expects a database to give the same, and closes it. */
export async function expectToAgree(engine: Engine, { table, expected }: RandomAgreement): Promise<void> {
  await engine.load("wide table", table.columns, table.rows);
  for (const [model, sums] of expected) {
    const select = selectOf(model, engine.dialect, "wide table");
    const found = foundSums(await engine.query(sumsSql(select, comparedNames(model.document))));
    expect(found, JSON.stringify(model.document)).toEqual(sums);
  }
  await engine.close();
}
