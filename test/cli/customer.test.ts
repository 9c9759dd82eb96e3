import { expect, it } from "vitest";
import { type Customer, customerReader } from "../../src/cli/customer.ts";
import { levelsOf } from "../../src/cli/levels.ts";
import { NOTHING_SAID, type Notation, notationOf } from "../../src/cli/reading.ts";
import { labelTexts } from "../../src/core/label.ts";
import type { ModelDocument } from "../../src/model/document.ts";
import { customerModel } from "../../src/models/customer-model.ts";
import { matchColumns } from "../../src/parse/columns.ts";
import { small } from "./small.ts";

const COMMA = notationOf(NOTHING_SAID, ",");

const readerOf = (header: string[], model: ModelDocument = small, notation: Notation = COMMA) =>
  customerReader(header, matchColumns(header, model.facts).columns, model, notation);

function read(header: string[], ...cells: string[]): Customer {
  return readerOf(header)(cells, 5);
}

it("reads id, name and facts with their days and grades", () => {
  const header = ["编号", "Customer", "spend", "spend.asOf", "spend.grade", "stance", "barred", "Owner"];
  expect(read(header, " C1 ", "云岭", "12.5", "2026-10-01", "客户陈述", "热情", "否", "Ines")).toEqual({
    row: 5,
    id: "C1",
    name: "云岭",
    facts: {
      spend: { value: 12.5, asOf: "2026-10-01", grade: "stated" },
      stance: { value: "warm" },
      barred: { value: false },
    },
    issues: [],
  });
});

it("leaves out what is not there", () => {
  expect(read(["spend", "stance"], "", " ")).toEqual({ row: 5, id: null, name: null, facts: {}, issues: [] });
});

it("reads cells by what the model says of their facts, and by the unit in the header", () => {
  const header = ["年采购额(万)", "spend.asOf", "spend.grade", "stance", "seen", "barred"];
  const { facts, issues } = read(header, "¥1,200", "2026年3月5日", "我方推测", "热情", "46086", "√");
  expect(issues).toEqual([]);
  expect(facts).toEqual({
    spend: { value: 12_000_000, asOf: "2026-03-05", grade: "assumed" },
    stance: { value: "warm" },
    seen: { value: "2026-03-05" },
    barred: { value: true },
  });
});

it("reads a level by what one observes at it", () => {
  const model = customerModel as ModelDocument;
  const [, second] = levelsOf("need", model);
  const reader = readerOf(["need"], model);
  expect(reader([labelTexts(second?.text)[1] ?? ""], 2).facts.need).toEqual({ value: 2 });
});

it("makes an issue of a cell that cannot be read, with row, column and raw text, and the fact unknown", () => {
  const header = ["Annual Spend", "Stance", "seen", "barred"];
  const { facts, issues } = read(header, "$5", "Perhaps", "03/04/2026", "x");
  expect(Object.values(facts)).toEqual(Array.from({ length: 4 }, () => ({ value: null })));
  expect(
    issues.map(({ code, pointer, params }) => [
      code,
      pointer,
      params.row,
      params.column,
      params.found,
      params.holds,
    ]),
  ).toEqual([
    ["amount.currency", "/spend", 5, "Annual Spend", '"$5"', "value"],
    ["option.unreadable", "/stance", 5, "Stance", '"Perhaps"', "value"],
    ["day.order", "/seen", 5, "seen", '"03/04/2026"', "value"],
    ["flag.ambiguous", "/barred", 5, "barred", '"x"', "value"],
  ]);
  expect(issues[1]?.params.listed).toEqual(["cold", "warm"]);
});

it("gives the engine a day or grade that cannot be read as it stands, and reports it, the fact known or not", () => {
  const header = ["spend", "spend.asOf", "spend.grade", "stance", "stance.asOf", "stance.grade"];
  const { facts, issues } = read(header, "1", "soon", "rumour", "", "soon", "-");
  expect(facts.spend).toEqual({ value: 1, asOf: "soon", grade: "rumour" });
  expect(facts.stance).toEqual({ value: null, asOf: "soon" });
  expect(issues.map(({ code, params }) => [code, params.column, params.holds])).toEqual([
    ["day.unreadable", "spend.asOf", "asOf"],
    ["grade.unreadable", "spend.grade", "grade"],
    ["day.unreadable", "stance.asOf", "asOf"],
  ]);
  expect(read(header, "", "2026-10-01", "verified").issues.map(({ code }) => code)).toEqual(["row.tooShort"]);
});

it("notices an id that was there before, and scores both", () => {
  const reader = readerOf(["id", "spend"]);
  expect(reader(["C1", "1"], 2).issues).toEqual([]);
  expect(reader(["C2", "1"], 3).issues).toEqual([]);
  expect(reader(["C1", "2"], 4)).toMatchObject({
    facts: { spend: { value: 2 } },
    issues: [{ code: "row.idTwice", params: { row: 4, id: "C1", first: "2" } }],
  });
});

it("notices rows that are too short or too long, and a missing id", () => {
  const header = ["id", "spend", "stance"];
  const codes = (...cells: string[]): string[] => read(header, ...cells).issues.map(({ code }) => code);
  expect(codes("C1", "1")).toEqual(["row.tooShort"]);
  expect(codes("C1", "1", "warm", "", " ")).toEqual([]);
  expect(codes("C1", "1", "warm", "", "x")).toEqual(["row.tooLong"]);
  expect(codes("", "1", "warm")).toEqual(["row.noId"]);
});

it("keeps facts whose names every object inherits", () => {
  const facts = { ["__proto__"]: { type: "number" }, constructor: { type: "flag" } } as const;
  const header = ["__proto__", "constructor"];
  const { facts: found } = readerOf(header, { ...small, facts })(["1", "yes"], 2);
  expect(Object.entries(found)).toEqual([
    ["__proto__", { value: 1 }],
    ["constructor", { value: true }],
  ]);
});
