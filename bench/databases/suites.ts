import { availableParallelism } from "node:os";
import { compileModel } from "opportunity-matrix";
import { toSql } from "opportunity-matrix/sql";
import type { Effort } from "../measure.ts";
import { placeAllCase } from "../scorecard/cases.ts";
import { placeColumnsCase } from "../scorecard/column-cases.ts";
import { model } from "../scorecard/model.ts";
import { asOf, randomRows } from "../scorecard/rows.ts";
import type { Section } from "../section.ts";
import { timed } from "../timed.ts";
import { loadCase, loaded, oneByOneCase, rangeCase, rowByRowCase, scanCase, selectCase } from "./cases.ts";
import type { Database } from "./database.ts";
import { openDuckDb } from "./duckdb.ts";
import { handWrittenSelect } from "./hand-written-select.ts";
import { openPglite } from "./pglite.ts";
import { TABLE } from "./table.ts";

const columns = ["perPlaceColumns", "perPlaceColumnsOnWall", "perScan"] as const;

/** The SELECT that the library writes for the model, which gives bounds, tier, strategy and gates as well. */
function selectOf(dialect: "duckdb" | "postgres"): string {
  return toSql(compileModel(model), {
    dialect,
    table: TABLE,
    id: "id",
    columns: { lastContact: { value: "lastContact", as: "date" } },
    asOf,
  });
}

/** DuckDB on one thread, and on as many as the machine has; by the clock too, which is what several threads are there for. */
export async function duckDbSection(effort: Effort): Promise<Section> {
  const rows = randomRows(effort.records);
  const one = await loaded(await openDuckDb(1), rows);
  const all = await loaded(await openDuckDb(availableParallelism()), rows);
  return timed(
    "duckdb",
    [
      placeColumnsCase(rows),
      scanCase("scan", one),
      selectCase("handWrittenSelect", one, handWrittenSelect),
      selectCase("handWrittenSelectThreads", all, handWrittenSelect),
      selectCase("toSql", one, selectOf("duckdb")),
      selectCase("toSqlThreads", all, selectOf("duckdb")),
      rowByRowCase("rowByRow", one),
      loadCase("load", one, rows),
    ],
    effort,
    columns,
  );
}

export async function pgliteSection(effort: Effort): Promise<Section> {
  const rows = randomRows(effort.records);
  const database = await loaded(await openPglite(), rows);
  return timed(
    "pglite",
    [
      placeColumnsCase(rows),
      scanCase("scan", database),
      selectCase("handWrittenSelect", database, handWrittenSelect),
      selectCase("toSql", database, selectOf("postgres")),
      rowByRowCase("rowByRow", database),
      loadCase("load", database, rows),
    ],
    effort,
    columns,
  );
}

/** One SELECT for many records, beside one for each. The table has an index, as a table with ids has. */
async function callsSection(
  suite: "duckdb-calls" | "pglite-calls",
  opened: Database,
  select: string,
  effort: Effort,
  parts: number,
): Promise<Section> {
  const rows = randomRows(effort.records);
  const database = await loaded(opened, rows);
  await database.run(`CREATE UNIQUE INDEX ${TABLE}_id ON ${TABLE} ("id")`);
  const cases = [
    placeAllCase(rows),
    rangeCase("selectForAll", database, select),
    await oneByOneCase("selectForEach", database, select),
  ] as const;
  return timed(suite, [...cases], effort, ["perSelect", "perSelectOnWall"], parts);
}

export async function duckDbCallsSection(effort: Effort, parts: number): Promise<Section> {
  return callsSection("duckdb-calls", await openDuckDb(1), selectOf("duckdb"), effort, parts);
}

export async function pgliteCallsSection(effort: Effort, parts: number): Promise<Section> {
  return callsSection("pglite-calls", await openPglite(), selectOf("postgres"), effort, parts);
}
