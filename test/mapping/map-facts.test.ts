import { compileModel, type FactMapping, ModelError, mapFacts, mappingText } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { sample } from "../engine/sample.ts";
import { mapped, matrix, type model } from "./crm.ts";

it("gives the facts in the model's order, whatever the mapping's is", () => {
  const mapping: FactMapping<typeof model> = { need: { field: "n" }, spend: { field: "s" } };
  expect(Object.keys(mapped(mapping, { n: 1, s: 2 }).facts)).toEqual(["spend", "need"]);
});

it("shares its empty lists, and freezes its defaults", () => {
  const factsOf = mapFacts(matrix, { spend: { field: "x", otherwise: 1 } });
  expect(factsOf({ x: 1 }).issues).toBe(factsOf({ x: 2 }).defaulted);
  expect(Object.isFrozen(factsOf({}).facts.spend)).toBe(true);
});

it("takes objects and lists as rows, and everything else as an issue", () => {
  expect(mapped({ spend: { field: [1] } }, ["a", 5]).facts).toEqual({ spend: 5 });
  for (const row of [null, undefined, 5, "text", new Map(), Symbol("row")]) {
    const { facts, issues, defaulted } = mapped({ spend: { field: "x", otherwise: 1 } }, row);
    expect([facts, issues.map(({ code }) => code), defaulted]).toEqual([{}, ["row.type"], []]);
  }
});

it("keeps apart what is noted of rows that are read within one another", () => {
  const inner = { x: "bad" };
  const factsOf = mapFacts(matrix, { spend: { field: "x" }, need: { field: "y", otherwise: 1 } });
  const outer = {
    get x() {
      return factsOf(inner).issues.length;
    },
    y: "worse",
  };
  const { facts, issues, defaulted } = factsOf(outer);
  expect([facts, issues.map(({ pointer }) => pointer), defaulted]).toEqual([{ spend: 1 }, ["/y"], []]);
});

it("is not changed by later changes of the mapping", () => {
  const values: Record<string, "none" | "approved"> = { a: "none" };
  const field = ["x", "y"];
  const factsOf = mapFacts(matrix, { budget: { field, values } });
  values.a = "approved";
  field[0] = "z";
  expect(factsOf({ x: { y: "a" } }).facts).toEqual({ budget: "none" });
});

it("reads facts and fields that are called like what every object inherits", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const facts = Object.fromEntries(names.map((name) => [name, { type: "number" }]));
  const odd = compileModel(sample({ facts } as never));
  const mapping = JSON.parse(
    JSON.stringify(Object.fromEntries(names.map((name) => [name, { field: name }]))),
  ) as FactMapping<typeof odd>;
  const factsOf = mapFacts(odd, mapping);
  expect(factsOf({}).facts).toEqual({});
  const row = JSON.parse('{"__proto__":1,"constructor":2,"toString":3,"hasOwnProperty":4}') as object;
  const read = factsOf(row).facts;
  expect(Object.entries(read)).toEqual([
    ["__proto__", 1],
    ["constructor", 2],
    ["toString", 3],
    ["hasOwnProperty", 4],
  ]);
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
});

describe("a mapping that is wrong", () => {
  const wrong = (mapping: unknown, options?: unknown): ModelError => {
    try {
      mapFacts(matrix, mapping as never, options as never);
    } catch (error) {
      if (error instanceof ModelError) return error;
    }
    throw new Error("was taken");
  };

  it("is refused when it is made, with everything that is wrong", () => {
    const error = wrong(
      { spent: { field: "x" }, spend: {}, growth: { field: "x", unit: "miles" } },
      { zone: "Asia/Shanghai" },
    );
    expect(error.issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      "mapping.notOffset /options/zone",
      "fact.undeclared /mapping/spent",
      "shape.missing /mapping/spend",
      "shape.notListed /mapping/growth/unit",
    ]);
    expect(error.message).toContain("mappingText(issue, locale) for each");
  });

  it("is worded in both languages", () => {
    const { issues } = wrong({ spend: { field: 5 }, need: { from: 5 }, staff: 5, rating: { field: [null] } });
    expect(issues.map((issue) => mappingText(issue, "en"))).toEqual([
      "Expected a key, or a list of keys and positions, found 5.",
      "Expected a function of the row, found 5.",
      "Expected an object with a field, or with from, found 5.",
      "Expected a key or a position, found null.",
    ]);
    expect(mappingText(issues[0] as never, "zh-CN")).toBe("此处应为：键，或由键和位置组成的列表；实际是 5。");
    const [unknown] = wrong({ spend: { field: "x", unit: "miles" } }).issues;
    expect(mappingText(unknown as never, "en")).toMatch(/^"miles" is not one of "percent", /);
    const [missing] = wrong({ contact: { field: "x", unit: "epochSeconds" } }).issues;
    expect(mappingText(missing as never, "en")).toContain('add the option "zone"');
  });
});

it("words what is wrong with a row, by what it was read for", () => {
  const { issues } = mapped(
    {
      growth: { field: "g", asOf: { field: "at" }, grade: { field: "by" } },
      spend: { field: "s" },
      need: { field: "n" },
    },
    { g: 5, at: "soon", by: "me", s: "much", n: {} },
  );
  expect(issues.map((issue) => mappingText(issue, "en"))).toEqual([
    'Spend, field "s": "much" is not one number; write a number such as 1200, 1,200.50 or 120万, without words such as “about” and without a range. The fact counts as unknown.',
    'Day of growth, field "at": "soon" is not a day; write it as YYYY-MM-DD. Where the fact ages it has no certainty.',
    'Grade of growth, field "by": the mapping does not say which grade "me" is, only verified, stated, assumed; add it to "values". The fact counts as assumed.',
    'need, field "n": {…} is not a number; correct the field, or read it with "values" or "from". The fact counts as unknown.',
  ]);
  expect(mappingText(issues[3] as never, "zh-CN")).toBe(
    "need，字段“n”：{…} 不是数值；请更正该字段，或用 values 或 from 读取。该事实按未知处理。",
  );
  const [row] = mapped({}, 5).issues;
  expect(mappingText(row as never, "zh-CN")).toBe(
    "该行：一行数据必须是对象或列表，实际是 5；请以对象形式给出。全部按未知处理。",
  );
});

it("words what the engine finds wrong with mapped facts", () => {
  const { facts } = mapped({ spend: { field: "x" } }, { x: -5 });
  const [issue] = matrix.assess(facts, { asOf: "2026-11-23" }).issues;
  expect(mappingText(issue as never, "en")).toBe(
    "Spend: -5 is outside the valid range (≥ 0); it counts as unknown.",
  );
});

it("takes a mapping that was stored as JSON", () => {
  const stored = JSON.stringify({
    mapping: { spend: { field: "x", unit: "万" } },
    options: { decimal: "," },
  });
  const { mapping, options } = JSON.parse(stored);
  expect(mapFacts(matrix, mapping, options)({ x: "1,5" }).facts).toEqual({ spend: 15_000 });
});
