// Holds a database against JavaScript over one wide table of random rows that many random models read.
import { toSql } from "opportunity-matrix/sql";
import { type Checksums, foundSums, javaScriptSums, sumsSql } from "./checksums.ts";
import type { Engine } from "./engines/engine.ts";
import { comparedNames } from "./outputs.ts";
import { type CompiledModel, randomModels } from "./random-models.ts";
import { columnsFor, WIDE_DAY, type WideTable, wideTable } from "./wide-table.ts";

/** A part of the table: the rows that some of the models read. */
type Share = { readonly table: WideTable; readonly models: readonly CompiledModel[] };

/** How many models and rows there are, and in how many parts both are divided: the models of a part read its rows. */
export type Extent = { readonly models: number; readonly rows: number; readonly parts: number };

/** Draws models and rows. */
export function drawShares({ models, rows, parts }: Extent): readonly Share[] {
  const drawn = randomModels(7, models);
  return Array.from({ length: parts }, (_, part) => ({
    table: wideTable(drawn, rows / parts, part),
    models: drawn.filter((_model, i) => i % parts === part),
  }));
}

/** What JavaScript gives, by model. */
export function expectedSums(shares: readonly Share[]): ReadonlyMap<CompiledModel, Checksums> {
  return new Map(
    shares.flatMap(({ table, models }) =>
      models.map((model) => [model, javaScriptSums(model, table)] as const),
    ),
  );
}

/** The SELECT of a model over the wide table. */
function selectOf(model: CompiledModel, dialect: Engine["dialect"], table: string): string {
  const places = [...columnsFor(model)].map(
    ([fact, name]) => [fact, { value: name, asOf: `${name}_as_of`, grade: `${name}_grade` }] as const,
  );
  return toSql(model.matrix, {
    dialect,
    table,
    id: "id",
    columns: Object.fromEntries(places),
    asOf: WIDE_DAY,
  });
}

/** What a database gives, by model. */
export async function databaseSums(
  engine: Engine,
  shares: readonly Share[],
): Promise<ReadonlyMap<CompiledModel, Checksums>> {
  const found = new Map<CompiledModel, Checksums>();
  for (const [part, { table, models }] of shares.entries()) {
    const name = `part ${part}`;
    await engine.load(name, table.columns, table.rows);
    for (const model of models) {
      const select = selectOf(model, engine.dialect, name);
      const names = comparedNames(model.document);
      found.set(model, foundSums(await engine.query(sumsSql(select, names))));
    }
  }
  return found;
}
