import { compileModel, type Matrix, type ModelDocument } from "opportunity-matrix";
import {
  customerModel,
  nineBoxModel,
  opportunityModel,
  salesLikelihoodModel,
} from "opportunity-matrix/models";
import { afterAll, describe, expect, it } from "vitest";
import { bothOf } from "./agreement.ts";
import { rowsByChance } from "./chance.ts";
import { openDuckdb, openPostgres, openSqlite } from "./databases.ts";

const databases = await Promise.all([openDuckdb(), openPostgres(), openSqlite()]);
afterAll(() => Promise.all(databases.map((one) => one.close())));

const matrices = [customerModel, opportunityModel, salesLikelihoodModel, nineBoxModel].map(
  (model) => compileModel(model as ModelDocument) as Matrix,
);

describe.each(databases)("in $name", (database) => {
  it.each(matrices)("$model.id is scored as in JavaScript", async (matrix) => {
    const rows = rowsByChance(matrix, 60, 20_260_101);
    for (const factsAsOf of [{}, { factsAsOf: "2025-06-30" }, { factsAsOf: { column: "facts as of" } }]) {
      for (const asOf of ["2026-01-01", { column: "as of" }]) {
        const { found, expected } = await bothOf(matrix, database, rows, { asOf, ...factsAsOf });
        expect(found).toEqual(expected);
      }
    }
  });
});
