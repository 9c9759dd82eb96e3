import { compileModel, type Matrix, type ModelDocument } from "opportunity-matrix";
import { type DialectName, toSql } from "opportunity-matrix/sql";
import { describe, expect, it } from "vitest";
import { sqlite } from "../../src/sql/dialects/sqlite.ts";
import { small } from "./small-model.ts";

const matrix = compileModel(small);

describe.each(["duckdb", "postgres", "clickhouse", "sqlite"] satisfies DialectName[])("in %s", (dialect) => {
  it("a small model reads as it did", async () => {
    const statement = toSql(matrix, {
      dialect,
      table: ["crm", "customers"],
      id: "customer_id",
      columns: {
        growth: { value: "growth", asOf: "growth_as_of", grade: "growth_grade" },
        lastContact: { value: "last_contact", as: "epochDays" },
      },
      asOf: "2026-11-23",
      view: "placed_customers",
      contributions: true,
      gaps: 1,
    });
    await expect(statement).toMatchFileSnapshot(`golden/${dialect}.sql`);
  });
});

describe("names", () => {
  const call = { dialect: "sqlite", table: "t", id: "id", asOf: "2026-11-23" } as const;
  const renamed = (change: (text: string) => string): Matrix =>
    compileModel(JSON.parse(change(JSON.stringify(small))) as ModelDocument);

  it("two columns of one name are an error that names it", () => {
    const twins = renamed((text) => text.replaceAll('"id":"noBudget"', '"id":"Sanctioned"'));
    expect(() => toSql(twins, call)).toThrow(
      'two columns of the result would be called "gate_sanctioned"; rename an id of the model',
    );
  });

  it.each(["duckdb", "sqlite"] as const)("%s does not tell names by their capitals", (dialect) => {
    expect(() => toSql(matrix, { ...call, dialect, id: "STATUS" })).toThrow('would be called "status"');
  });

  it.each(["postgres", "clickhouse"] as const)("%s tells names by their capitals", (dialect) => {
    expect(toSql(matrix, { ...call, dialect, id: "STATUS" })).toContain("STATUS");
    expect(() => toSql(matrix, { ...call, dialect, id: "status" })).toThrow('would be called "status"');
  });

  it("layers are called otherwise than the table that they read", () => {
    expect(toSql(matrix, { ...call, table: "Layer_1" })).toContain('FROM "Layer_1" AS source');
    expect(toSql(matrix, { ...call, table: "Layer_1" })).toContain("layer_1_layer_1 AS NOT");
    expect(toSql(matrix, call)).toContain("\nlayer_1 AS NOT");
  });

  it("a model that needs more columns than a SELECT has is an error", () => {
    const narrow = { ...call, dialect: { ...dialectOf("narrow"), columns: 20 } };
    expect(() => toSql(matrix, narrow)).toThrow(
      /^narrow cannot express \d+ columns in one SELECT; it has 20 at most$/,
    );
    const layers = { ...call, dialect: { ...dialectOf("narrow"), columns: 3 } };
    expect(() => toSql(matrix, layers)).toThrow("narrow cannot express");
  });
});

function dialectOf(name: string) {
  return { ...sqlite, name };
}
