// Scores the rows of a database where they are: one SELECT in DuckDB, and nothing but the result comes back.
import { DuckDBInstance } from "@duckdb/node-api";
import { compileModel } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { toSql } from "opportunity-matrix/sql";

const matrix = compileModel(customerModel);
const database = await DuckDBInstance.create(":memory:");
const connection = await database.connect();
await connection.run(`
  CREATE TABLE customers (id VARCHAR, annual_spend DECIMAL(14, 2), spend_as_of DATE, growth DOUBLE, budget VARCHAR, last_contact DATE, blocked BOOLEAN);
  INSERT INTO customers VALUES
    ('A-1', 80000000, DATE '2026-03-01', 12, 'approved', DATE '2026-11-02', false),
    ('A-2', 30000000, DATE '2024-01-15', NULL, 'planned', NULL, NULL),
    ('A-3', 60000000, DATE '2026-10-01', 4, 'none', DATE '2026-09-12', true);
`);

// The table has these facts; all others of the model are unknown.
const absent = Object.fromEntries(matrix.plan.facts.map(({ id }) => [id, null]));
await connection.run(
  toSql(matrix, {
    dialect: "duckdb",
    table: "customers",
    id: "id",
    columns: {
      ...absent,
      annualSpend: { value: "annual_spend", asOf: { column: "spend_as_of", as: "date" } },
      growth: "growth",
      budget: "budget",
      blocked: "blocked",
    },
    asOf: "2026-11-23",
    view: "placed",
    gaps: 1,
  }),
);

const rows = await connection.runAndReadAll(
  "SELECT id, potential_score, potential_low, potential_high, status, cell, gap_1 FROM placed ORDER BY id",
);
console.table(rows.getRowObjectsJS());
connection.closeSync();
database.closeSync();
