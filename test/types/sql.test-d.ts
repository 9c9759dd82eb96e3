import { compileModel } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { toSql } from "opportunity-matrix/sql";
import { expectTypeOf, it } from "vitest";

const matrix = compileModel(customerModel);
const call = { dialect: "duckdb", table: "t", id: "id", asOf: "2026-11-23" } as const;

it("columns name facts that the model declares", () => {
  expectTypeOf(toSql(matrix, { ...call, columns: { growth: "g", blocked: null } })).toBeString();
  // @ts-expect-error no such fact
  toSql(matrix, { ...call, columns: { grwoth: "g" } });
  // @ts-expect-error no such form of a day
  toSql(matrix, { ...call, columns: { growth: { value: "g", asOf: { column: "d", as: "days" } } } });
});

it("a database is one that comes with the library, or a dialect", () => {
  // @ts-expect-error no such database
  toSql(matrix, { ...call, dialect: "oracle" });
  // @ts-expect-error a statement needs an id
  toSql(matrix, { dialect: "duckdb", table: "t" });
});
