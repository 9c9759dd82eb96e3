// A folder of Parquet files that is larger than the memory which DuckDB may use: the SELECT runs through it as it is read.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileModel, type FactDeclaration } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { toSql } from "opportunity-matrix/sql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { resultsOf } from "../parity/build.ts";
import { duckdb } from "../parity/engines/duckdb.ts";
import { type Engine, quoted } from "../parity/engines/engine.ts";
import { expectedResult, shownResult } from "../parity/outputs.ts";
import { figuresOf } from "./figures.ts";

const MEMORY = 512 * 2 ** 20;
const AS_OF = "2026-11-23";
/** Each file has so many rows; files are written until the folder is large enough. */
const ROWS = 1_500_000;
/** One row in so many is placed by JavaScript as well. */
const SAMPLE = 1009;

const matrix = compileModel(customerModel);
const facts = Object.entries<FactDeclaration>(customerModel.facts);
const folder = mkdtempSync(join(tmpdir(), "parquet-"));
const files = `read_parquet('${folder}/*.parquet')`;
let engine: Engine;
let rowCount = 0;

/** A random value of a fact: of the fact's hash of the row's number, so that it is the same in every run. */
function randomValue(declaration: FactDeclaration, seed: number): string {
  const hash = `hash(i * 64 + ${seed})`;
  const unit = `(${hash} / CAST('18446744073709551616' AS DOUBLE))`;
  switch (declaration.type) {
    case "number": {
      const { min = 0, max = 100 } = declaration;
      // Whole where a scale has levels; a number with all its digits elsewhere.
      return max <= 5 && min > 0
        ? `CAST(${min} + ${hash} % ${max} AS DOUBLE)`
        : `${min} + ${unit} * ${max - min}`;
    }
    case "choice": {
      const options = declaration.options.map((option) => (typeof option === "string" ? option : option.id));
      return `list_extract([${options.map((id) => `'${id}'`).join(", ")}], 1 + CAST(${hash} % ${options.length} AS INTEGER))`;
    }
    case "flag":
      return `${hash} % 10 = 0`;
    case "day":
      return `DATE '${AS_OF}' - CAST(${hash} % 800 AS INTEGER)`;
  }
}

const bytes = (): number =>
  readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

beforeAll(async () => {
  const writer = await duckdb();
  const columns = facts.map(([id, declaration], i) => {
    const value = randomValue(declaration, i);
    return `CASE WHEN hash(i * 64 + ${i + 32}) % 8 > 0 THEN ${value} END AS ${quoted(id)}`;
  });
  while (bytes() < 1.1 * MEMORY) {
    await writer.run(
      `COPY (SELECT i AS id, ${columns.join(", ")} FROM range(${rowCount}, ${rowCount + ROWS}) t(i))
       TO '${join(folder, `${rowCount}.parquet`)}' (FORMAT parquet)`,
    );
    rowCount += ROWS;
  }
  await writer.close();
  engine = await duckdb({ memory_limit: "512MiB", max_temp_directory_size: "0KiB", threads: "2" });
  await engine.run(`CREATE VIEW customers AS SELECT * FROM ${files}`);
});

afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const scoring = (table: string): string =>
  toSql(matrix, {
    dialect: "duckdb",
    table,
    id: "id",
    columns: { lastContact: { value: "lastContact", as: "date" } },
    asOf: AS_OF,
  });

const figures = figuresOf("parquet");

/** Measures a query over all rows. */
const timed = (name: string, query: string) => figures.timed(name, rowCount, () => engine.query(query));

it("is larger than the memory, and scored in it to the last row", async () => {
  expect(bytes()).toBeGreaterThan(MEMORY);
  figures.over(rowCount, bytes() / 2 ** 20);
  const names = facts.map(([id]) => quoted(id));
  await timed("scan", `SELECT ${names.map((name) => `count(${name})`).join(", ")} FROM customers`);
  const outcomes = await timed(
    "scored",
    `SELECT status, cell, count(*) AS customers, sum(potential_score + potential_low + relationship_high) AS points
     FROM (${scoring("customers")}) AS scored GROUP BY status, cell`,
  );
  expect(outcomes.reduce((sum, { customers }) => sum + Number(customers), 0)).toBe(rowCount);
});

it("gives what JavaScript gives, by sample", async () => {
  await engine.run(`CREATE VIEW sampled AS SELECT * FROM customers WHERE id % ${SAMPLE} = 0`);
  const given = await engine.query(
    `SELECT * REPLACE (CAST("lastContact" AS VARCHAR) AS "lastContact") FROM sampled ORDER BY id`,
  );
  const found = await engine.query(`SELECT * FROM (${scoring("sampled")}) AS scored ORDER BY id`);
  expect(found.length).toBe(Math.ceil(rowCount / SAMPLE));
  const resultOf = resultsOf({ model: customerModel, asOf: AS_OF });
  const gates = customerModel.gates?.length ?? 0;
  const expected = given.map(({ id: _id, ...row }) => expectedResult(resultOf(row)));
  expect(found.map((row) => shownResult(row, gates))).toEqual(expected);
});
