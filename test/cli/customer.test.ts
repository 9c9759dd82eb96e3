import { expect, it } from "vitest";
import { matchColumns } from "../../src/cli/columns.ts";
import { type Customer, customerReader } from "../../src/cli/customer.ts";
import { small } from "./small.ts";

function read(header: string[], ...cells: string[]): Customer {
  return customerReader(header, matchColumns(header, small.facts).columns, small.facts)(cells, 5);
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

it("makes an issue of a cell that cannot be read, with row, column and raw text, and the fact unknown", () => {
  const { facts, issues } = read(
    ["Annual Spend", "Stance", "seen", "barred"],
    "¥1,200万",
    "Unknown",
    "2026/3/5",
    "?",
  );
  expect(Object.values(facts).map((fact) => (fact as { value: unknown }).value)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(
    issues.map(({ code, pointer, params }) => [code, pointer, params.row, params.column, params.found]),
  ).toEqual([
    ["cell.notNumber", "/spend", 5, "Annual Spend", '"¥1,200万"'],
    ["cell.notOption", "/stance", 5, "Stance", '"Unknown"'],
    ["cell.notDay", "/seen", 5, "seen", '"2026/3/5"'],
    ["cell.notFlag", "/barred", 5, "barred", '"?"'],
  ]);
  expect(issues[1]?.params.listed).toEqual(["cold", "warm"]);
});

it("leaves the day and grade of a known fact to the engine, and looks at those of an unknown one", () => {
  const header = ["spend", "spend.asOf", "spend.grade", "stance", "stance.asOf", "stance.grade"];
  const { facts, issues } = read(header, "1", "soon", "rumour", "", "soon", "rumour");
  expect(facts.spend).toEqual({ value: 1, asOf: "soon", grade: "rumour" });
  expect(issues.map(({ code, params }) => [code, params.column])).toEqual([
    ["cell.notDay", "stance.asOf"],
    ["cell.notGrade", "stance.grade"],
  ]);
  expect(read(header, "", "2026-10-01", "verified").issues.map(({ code }) => code)).toEqual(["row.tooShort"]);
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
  const { facts: found } = customerReader(
    header,
    matchColumns(header, facts).columns,
    facts,
  )(["1", "yes"], 2);
  expect(Object.entries(found)).toEqual([
    ["__proto__", { value: 1 }],
    ["constructor", { value: true }],
  ]);
});
