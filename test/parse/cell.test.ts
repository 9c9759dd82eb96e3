import { describe, expect, it } from "vitest";
import type { FactDeclaration } from "../../src/core/fact.ts";
import { type CellReading, cellReader, gradeNamed, labelTexts } from "../../src/parse/cell.ts";

const read = (fact: FactDeclaration, text: string): CellReading => cellReader(fact)(text);

describe("an empty cell", () => {
  it.each([
    { type: "number" },
    { type: "flag" },
    { type: "day" },
    { type: "choice", options: ["a"] },
  ] as const)("is unknown: $type", (fact) => {
    for (const text of ["", "  ", "\t", "\u00a0"]) expect(read(fact, text)).toEqual({ value: null });
  });
});

describe("a number", () => {
  it.each([
    ["12", 12],
    ["-12.5", -12.5],
    [" 0 ", 0],
    ["0.1", 0.1],
    ["007", 7],
    ["100000000000", 1e11],
  ])("is a plain decimal: %s", (text, value) => {
    expect(read({ type: "number" }, text)).toEqual({ value });
  });

  it.each([
    "¥1,200万",
    "12.5亿",
    "12%",
    "1,200",
    "1 200",
    "(300)",
    "1e5",
    "0x1F",
    ".5",
    "5.",
    "+5",
    "--5",
    "1.2.3",
    "Infinity",
    "NaN",
    "０．６",
    "N/A",
    "-",
    "9".repeat(400),
  ])("is never guessed at: %s", (text) => {
    expect(read({ type: "number" }, text)).toEqual({ code: "cell.notNumber" });
  });
});

describe("a flag", () => {
  it.each(["true", "TRUE", "yes", "Y", "1", "是", "ｙｅｓ"])("says yes: %s", (text) => {
    expect(read({ type: "flag" }, text)).toEqual({ value: true });
  });

  it.each(["false", "no", "N", "0", "否", " No "])("says no: %s", (text) => {
    expect(read({ type: "flag" }, text)).toEqual({ value: false });
  });

  it.each(["maybe", "2", "x", "不清楚", "constructor"])("says neither: %s", (text) => {
    expect(read({ type: "flag" }, text)).toEqual({ code: "cell.notFlag" });
  });
});

describe("a day", () => {
  it.each(["2026-11-23", " 2024-02-29 "])("is a real one: %s", (text) => {
    expect(read({ type: "day" }, text)).toEqual({ value: text.trim() });
  });

  it.each([
    "2026-02-29",
    "2026/11/23",
    "23.11.2026",
    "2026年3月5日",
    "45721",
    "2026-1-5",
    "2026-11-23T00:00",
  ])("is never guessed at: %s", (text) => {
    expect(read({ type: "day" }, text)).toEqual({ code: "cell.notDay" });
  });
});

describe("a choice", () => {
  const budget = {
    type: "choice",
    options: [
      "none",
      { id: "planned", label: { en: "In the plan", "zh-CN": "已列计划，尚未批准" } },
      { id: "approved", label: "Given" },
    ],
  } as const;

  it.each([
    ["none", "none"],
    ["NONE", "none"],
    [" Planned ", "planned"],
    ["in the  PLAN", "planned"],
    ["已列计划,尚未批准", "planned"],
    ["已列计划，尚未批准", "planned"],
    ["given", "approved"],
  ])("is an option by its id or a label: %s", (text, value) => {
    expect(read(budget, text)).toEqual({ value });
  });

  it.each(["Unknown", "toString", "__proto__", "plan"])("is nothing else: %s", (text) => {
    expect(read(budget, text)).toEqual({ code: "cell.notOption" });
  });

  it("takes the id before a label, and the exact id before one in other letters", () => {
    const options = ["a", "A", { id: "b", label: "c" }, { id: "c", label: "d" }];
    expect(read({ type: "choice", options }, "a")).toEqual({ value: "a" });
    expect(read({ type: "choice", options }, "A")).toEqual({ value: "A" });
    expect(read({ type: "choice", options }, "ａ")).toEqual({ code: "cell.notOption" });
    expect(read({ type: "choice", options }, "c")).toEqual({ value: "c" });
    expect(read({ type: "choice", options }, "D")).toEqual({ value: "c" });
  });

  it("takes no option for a label that two of them share", () => {
    const options = [
      { id: "x", label: "High" },
      { id: "y", label: { en: "high", "zh-CN": "高" } },
      { id: "z", label: "HIGH" },
    ];
    expect(read({ type: "choice", options }, "High")).toEqual({ code: "cell.notOption" });
    expect(read({ type: "choice", options }, "高")).toEqual({ value: "y" });
  });
});

it.each([
  ["verified", "verified"],
  [" Stated ", "stated"],
  ["ASSUMED", "assumed"],
  ["已核实", "verified"],
  ["客户陈述", "stated"],
  ["推测", "assumed"],
  ["rumour", undefined],
  ["", undefined],
])("reads the grade %j", (text, grade) => {
  expect(gradeNamed(text)).toBe(grade);
});

it("knows the texts of a label", () => {
  expect(labelTexts(undefined)).toEqual([]);
  expect(labelTexts("Growth")).toEqual(["Growth"]);
  expect(labelTexts({ en: "Growth", "zh-CN": "增长" })).toEqual(["Growth", "增长"]);
});
