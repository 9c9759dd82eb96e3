import { compileModel, defineScale, type Matrix, type ModelDocument } from "opportunity-matrix";
import { type SqlOptions, toSql } from "opportunity-matrix/sql";
import { describe, expect, it } from "vitest";
import { duckdb } from "../../src/sql/dialects/duckdb.ts";
import { small } from "./small-model.ts";

const matrix = compileModel(small) as unknown as Matrix;
const call: SqlOptions = { dialect: "duckdb", table: "t", id: "id", asOf: "2026-11-23" };
const wrong = (change: object, model = matrix) =>
  expect(() => toSql(model, { ...call, ...change } as SqlOptions));

describe("a wrong call is an error that names the option", () => {
  it.each([
    [{ dialect: "oracle" }, 'dialect must be one of duckdb, postgres, clickhouse, sqlite; found "oracle"'],
    [{ table: "" }, 'table must be a name; found ""'],
    [{ table: [] }, "table must be a name; found [0]"],
    [{ table: ["crm", 5] }, "table must be a name; found 5"],
    [{ id: undefined }, "id must be a name; found undefined"],
    [{ view: [""] }, 'view must be a name; found ""'],
    [
      { columns: { grwoth: "x" } },
      'columns["grwoth"] must be a fact that the model declares; found "grwoth"',
    ],
    [{ columns: { growth: 5 } }, 'columns["growth"] must be a name; found 5'],
    [{ columns: { growth: {} } }, 'columns["growth"].value must be a name; found undefined'],
    [
      { columns: { growth: { value: "g", as: "date" } } },
      'columns["growth"].as must be left out, because the fact is no day',
    ],
    [
      { columns: { lastContact: { value: "g", as: "days" } } },
      'columns["lastContact"].as must be one of text, date, epochDays; found "days"',
    ],
    [
      { columns: { growth: { value: "g", asOf: { column: "" } } } },
      'columns["growth"].asOf.column must be a name',
    ],
    [
      { columns: { growth: { value: "g", asOf: 7 } } },
      'columns["growth"].asOf.column must be a name; found 7',
    ],
    [{ columns: { growth: { value: "g", grade: "" } } }, 'columns["growth"].grade must be a name'],
    [
      { asOf: undefined },
      'asOf must be a real day as "YYYY-MM-DD" or a column, because this model counts age; found undefined',
    ],
    [{ asOf: "2026-02-30" }, 'found "2026-02-30"'],
    [{ asOf: { column: 1 } }, "asOf.column must be a name; found 1"],
    [
      { factsAsOf: "yesterday" },
      'factsAsOf must be a real day as "YYYY-MM-DD" or a column; found "yesterday"',
    ],
    [{ factsAsOf: "2026-11-24" }, "factsAsOf 2026-11-24 lies after asOf 2026-11-23"],
    [{ gaps: -1 }, "gaps must be a whole number that is not below 0; found -1"],
    [{ gaps: 1.5 }, "found 1.5"],
  ])("%j", (change, message) => {
    wrong(change).toThrow(RangeError);
    wrong(change).toThrow(message);
  });

  it("columns that are right are taken", () => {
    wrong({
      columns: { growth: undefined, budget: null, lastContact: { value: "c", as: "date" } },
    }).not.toThrow();
    wrong({ view: ["crm", "v"], factsAsOf: { column: "f" } }).not.toThrow();
  });
});

it("scales that only JavaScript can run are refused by name", () => {
  const secret = defineScale({
    kind: "secret",
    version: "1",
    reads: ["number"],
    params: {},
    lower: (_params, _x, { name }) => ({ op: "opaque", fact: name, apply: (x: number) => x }),
  });
  const document = JSON.parse(
    JSON.stringify(small).replace(/\{"kind":"linear"[^}]*\}/, '{"kind":"secret"}'),
  ) as ModelDocument;
  const opaque = compileModel(document, { scales: [secret] });
  wrong({}, opaque).toThrow("duckdb cannot express scales that only JavaScript can run: secret");
  wrong({ dialect: { ...duckdb, name: "mine" } }, opaque).toThrow("mine cannot express scales");
});
