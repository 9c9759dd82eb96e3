import { expect, it } from "vitest";
import type { FactDeclaration } from "../../src/core/fact.ts";
import { declaredUnit, exponentOf, isOwnUnit, readUnit, unitTexts } from "../../src/parse/unit.ts";

it.each([
  ["万", null, "万", 4],
  ["万元", ["CNY", "HKD", "TWD", "MOP"], "万", 4],
  ["单位：万元", ["CNY", "HKD", "TWD", "MOP"], "万", 4],
  ["人民币万元", ["CNY"], "万", 4],
  ["k€", ["EUR"], "k", 3],
  ["€k", ["EUR"], "k", 3],
  ["USD m", ["USD"], "m", 6],
  ["in EUR million", ["EUR"], "million", 6],
  ["CNY", ["CNY"], "", 0],
  ["'000", null, "'000", 3],
  ["USD '000", ["USD"], "'000", 3],
])("reads the unit %s", (text, currencies, scale, exponent) => {
  const unit = readUnit(text);
  expect(unit).toMatchObject({ percent: false, scale });
  expect(unit?.currencies?.[0] ?? null).toEqual(currencies?.[0] ?? null);
  expect(unit === null ? null : exponentOf(unit, true)).toBe(exponent);
});

it.each(["%", "％", "percent", "in %", "percent per year", "百分比"])("reads the unit %s", (text) => {
  expect(readUnit(text)?.percent).toBe(true);
});

it.each(["", "2026", "必填", "all", "KWH", "employees", "percentile", "hours", "‰", "10²"])(
  "%j is no unit to convert by",
  (text) => {
    expect(readUnit(text)).toBeNull();
  },
);

it("knows in what a fact's numbers are", () => {
  const unitOf = (unit?: Extract<FactDeclaration, { type: "number" }>["unit"]) =>
    declaredUnit({ type: "number", ...(unit === undefined ? {} : { unit }) });
  expect(unitOf("CNY")).toEqual({ percent: false, currency: "CNY", exponent: 0 });
  expect(unitOf({ en: "10k yuan", "zh-CN": "万元" })).toEqual({
    percent: false,
    currency: "CNY",
    exponent: 4,
  });
  expect(unitOf({ en: "percent per year", "zh-CN": "%（每年）" }).percent).toBe(true);
  expect(unitOf("KWH")).toEqual({ percent: false, currency: null, exponent: 0 });
  expect(unitOf("m")).toEqual({ percent: false, currency: null, exponent: 0 });
  expect(unitOf({ en: "USD", "zh-CN": "万元" })).toEqual({ percent: false, currency: null, exponent: 0 });
  expect(unitOf()).toEqual(declaredUnit({ type: "flag" }));
});

it("knows a fact's own unit", () => {
  const fact = { type: "number", unit: { en: "Employees", "zh-CN": "人" } } as const;
  expect(unitTexts(fact)).toEqual(["Employees", "人"]);
  expect([isOwnUnit("employees", fact), isOwnUnit("人", fact), isOwnUnit("个", fact)]).toEqual([
    true,
    true,
    false,
  ]);
});
