import { compileModel, type Matrix } from "opportunity-matrix";
import { toSql } from "opportunity-matrix/sql";
import { afterAll, describe, expect, it } from "vitest";
import { dayNumber } from "../../src/core/day.ts";
import { openDuckdb, openPostgres, openSqlite } from "./databases.ts";
import { small } from "./small-model.ts";

const databases = await Promise.all([openDuckdb(), openPostgres(), openSqlite()]);
afterAll(() => Promise.all(databases.map((one) => one.close())));

const matrix = compileModel(small) as unknown as Matrix;
const real = [
  "0001-01-01",
  "0004-02-29",
  "1600-02-29",
  "1899-12-31",
  "1970-01-01",
  "2000-02-29",
  "2024-02-29",
  "2024-03-01",
  "2025-12-31",
  "2026-04-30",
];
const unreal = [
  "",
  "2026-1-01",
  "1900-02-29",
  "2025-02-29",
  "2026-13-01",
  "2026-00-10",
  "2026-04-31",
  "2026-04-00",
  "0000-01-01",
  "2026-01-01 ",
  "x2026-01-01",
  "２026-01-01",
];
const EPOCH = dayNumber("1970-01-01");

describe.each(databases)("in $name", (database) => {
  it.each(["text", "date", "epochDays"] as const)(
    "a day as %s is the day that the engine reads",
    async (as) => {
      if (as === "date" && database.name === "sqlite") return expect(database.name).toBe("sqlite");
      const days = as === "text" ? [...real, ...unreal] : real;
      const value = (day: string): unknown => (as === "epochDays" ? dayNumber(day) - EPOCH : day);
      const odd = as === "epochDays" ? [1.5, -719_163, 2_932_897] : [];
      const rows = [...days.map(value), ...odd].map((day, id) => [id, day]);
      const type = as === "epochDays" ? "number" : as;
      await database.create({
        name: "t",
        columns: [
          { name: "id", type: "number" },
          { name: "d", type },
        ],
        rows,
      });
      const columns = { growth: null, budget: null, sanctioned: null, lastContact: { value: "d", as } };
      const found = await database.rows(
        toSql(matrix, { dialect: database.name, table: "t", id: "id", columns, asOf: "2026-11-23" }),
      );
      const expected = [
        ...days.map(
          (day) => matrix.assess({ lastContact: day }, { asOf: "2026-11-23" }).axes.relationship?.score,
        ),
        ...odd.map(() => null),
      ];
      expect(
        [...found].sort((a, b) => Number(a.id) - Number(b.id)).map((row) => row.relationship_score),
      ).toEqual(expected);
      await database.drop("t");
    },
  );
});
