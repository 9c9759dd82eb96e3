import { type CellOptions, cellReader, parseHeader } from "opportunity-matrix/parse";
import { describe, expect, it } from "vitest";

const number = (unit?: string | { en: string; "zh-CN": string }, options: CellOptions = {}) =>
  cellReader({ type: "number", ...(unit === undefined ? {} : { unit }) }, options);
const under = (header: string) => ({ unit: parseHeader(header).unit });

describe("a column of money", () => {
  it.each([
    ["¥1,200万", 12_000_000],
    ["12.5亿", 1_250_000_000],
    ["1,200", 1200],
    ["1200元", 1200],
    ["CNY 1.2M", 1_200_000],
  ])("has %s", (text, value) => {
    expect(number("CNY")(text)).toEqual({ value });
  });

  it.each([
    ["1,200", 12_000_000],
    ["¥1,200", 12_000_000],
    ["1,200万", 12_000_000],
    ["1.5亿", 150_000_000],
    ["0.3", 3000],
    ["1.1", 11_000],
    ["0.07", 700],
  ])("has %s where its header says 万", (text, value) => {
    expect(number("CNY", under("预算(万)"))(text)).toEqual({ value });
  });

  it("may be declared in 万元", () => {
    const unit = { en: "ten thousand yuan", "zh-CN": "万元" };
    expect(number(unit)("1,200")).toEqual({ value: 1200 });
    expect(number(unit)("1,200万")).toEqual({ value: 1200 });
    expect(number(unit, under("预算(元)"))("12,000,000")).toEqual({ value: 1200 });
    expect(number(unit)("1200元").issue).toMatchObject({
      code: "amount.unit",
      params: { word: "元", unit: unit.en },
    });
  });

  it.each([
    ["$5", "amount.currency"],
    ["35%", "amount.percent"],
    ["about 5", "amount.unreadable"],
    ["1e400", "amount.tooLarge"],
  ])("has an issue for %s", (text, code) => {
    expect(number("CNY")(text).issue?.code).toBe(code);
  });

  it("refuses every number under a header that cannot be converted, and nothing is lost", () => {
    for (const header of ["Budget (USD)", "Budget %"]) {
      const read = number("CNY", under(header));
      expect(read("5").issue).toMatchObject({
        code: "column.unit",
        params: { found: '"5"', expected: "CNY" },
      });
      expect(read("-")).toEqual({ value: null });
    }
  });

  it("has 元 in its header, or in a cell under 万", () => {
    expect(number("CNY", under("预算(元)"))("1200元")).toEqual({ value: 1200 });
    expect(number("CNY", under("预算(万)"))("1200元").issue).toMatchObject({
      code: "amount.unit",
      params: { unit: "万" },
    });
    expect(number("CNY", { ...under("预算(万)") })("1e305").issue?.code).toBe("amount.tooLarge");
  });
});

describe("a column of percent", () => {
  const unit = { en: "percent per year", "zh-CN": "%（每年）" };

  it.each([
    ["35%", 35],
    ["35", 35],
    ["0.35", 0.35],
    ["百分之三十五", 35],
  ])("has %s", (text, value) => {
    expect(number(unit)(text)).toEqual({ value });
    expect(number(unit, under("Growth %"))(text)).toEqual({ value });
  });

  it("may hold fractions, where that is said", () => {
    expect(number(unit, { bare: "fraction", decimal: "," })("0,35")).toEqual({ value: 35 });
    expect(number(unit, under("Growth (万)"))("5").issue?.code).toBe("column.unit");
  });
});

describe("a column of other numbers", () => {
  const people = { en: "employees", "zh-CN": "人" };

  it.each([
    ["1200", 1200],
    ["1.2万", 12_000],
    ["1.2 million", 1_200_000],
    ["120 employees", 120],
    ["120人", 120],
  ])("has %s", (text, value) => {
    expect(number(people)(text)).toEqual({ value });
  });

  it("takes no money, and no letters that might be a unit", () => {
    expect(number(people)("$5").issue?.code).toBe("amount.currency");
    expect(number(people)("5k").issue).toMatchObject({
      code: "amount.scale",
      params: { found: '"5k"', word: "k" },
    });
    expect(number(people)("人").issue).toMatchObject({
      code: "amount.unreadable",
      params: { found: '"人"' },
    });
    expect(number("KWH")("5 kWh")).toEqual({ value: 5 });
    expect(number()("5")).toEqual({ value: 5 });
    expect(number(people, under("Staff (万)"))("1.2")).toEqual({ value: 12_000 });
    expect(number(people, under("Staff (k)"))("1.2").issue?.code).toBe("column.unit");
    expect(number(undefined, under("Staff (USD)"))("5").issue?.params.expected).toBe("");
    expect(number("m", under("Height (m)"))("5")).toEqual({ value: 5 });
  });

  it("may be a rating", () => {
    const read = number(undefined, { levels: [{ level: 1, text: "None" }] });
    expect([read("1"), read("None")]).toEqual([{ value: 1 }, { value: null }]);
  });
});

it("reads flags, days and choices", () => {
  expect(cellReader({ type: "flag" })("是")).toEqual({ value: true });
  expect(cellReader({ type: "day" }, { order: "dayFirst" })("03/04/2026")).toEqual({ value: "2026-04-03" });
  expect(cellReader({ type: "choice", options: ["a"] }, { synonyms: { a: ["first"] } })("First")).toEqual({
    value: "a",
  });
});

it("throws at once for an option that is none", () => {
  const wrong: readonly object[] = [{ decimal: "x" }, { order: "x" }, { bare: "x" }];
  for (const options of wrong)
    expect(() => cellReader({ type: "flag" }, options as CellOptions)).toThrow(RangeError);
});
