import { compileModel, type Matrix } from "opportunity-matrix";
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

const models = [customerModel, opportunityModel, salesLikelihoodModel, nineBoxModel];

describe.each(databases)("in $name", (database) => {
  it.each(models)("$id is scored as in JavaScript", async (model) => {
    const matrix = compileModel(model) as unknown as Matrix;
    const rows = rowsByChance(matrix, 60, 20_260_101);
    for (const factsAsOf of [{}, { factsAsOf: "2025-06-30" }, { factsAsOf: { column: "facts as of" } }]) {
      for (const asOf of ["2026-01-01", { column: "as of" }]) {
        const { found, expected } = await bothOf(matrix, database, rows, { asOf, ...factsAsOf });
        expect(found).toEqual(expected);
      }
    }
  });
});
