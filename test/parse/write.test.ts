import {
  type AmountForm,
  type DayForm,
  parseAmount,
  writeAmount,
  writeDay,
  writeFlag,
  writePercent,
} from "opportunity-matrix/parse";
import { expect, it } from "vitest";

it.each<[number, AmountForm, string]>([
  [1234, {}, "1234"],
  [1.234, {}, "1.2340"],
  [1.234, { decimal: "," }, "1,2340"],
  [0.125, {}, "0.125"],
  [1234, { grouped: true }, "1,234.0"],
  [1.234, { grouped: true }, "1.2340"],
  [1234567, { grouped: true }, "1,234,567"],
  [-1234567.5, { grouped: true, decimal: "," }, "-1.234.567,5"],
  [12_000_000, { unit: "万", currency: "CNY" }, "CNY 1200万"],
  [11_000, { unit: "万" }, "1.1万"],
  [1_500_000, { unit: "million", currency: "EUR" }, "EUR 1.5 million"],
  [-0, {}, "0"],
  [1.5e300, { unit: "万", decimal: "," }, "1,5e+300"],
])("writes %d, %j", (value, form, text) => {
  expect(writeAmount(value, form)).toBe(text);
  expect(parseAmount(text).value).toBe(value === 0 ? 0 : value);
});

it("writes percentages, days and flags", () => {
  expect([writePercent(12.5), writePercent(-1.234, { decimal: "," })]).toEqual(["12.5%", "-1,2340%"]);
  expect((["iso", "en", "zh-CN"] as const).map((form) => writeDay("2026-03-05", form))).toEqual([
    "2026-03-05",
    "5 March 2026",
    "2026年3月5日",
  ]);
  expect([writeFlag(true, "en"), writeFlag(false, "zh-CN")]).toEqual(["yes", "否"]);
});

it("throws for what cannot be written", () => {
  expect(() => writeAmount(Number.NaN)).toThrow("value must be a finite number, found NaN");
  expect(() => writePercent(Infinity)).toThrow(RangeError);
  expect(() => writeAmount(1, { currency: "KWH" })).toThrow(RangeError);
  expect(() => writeAmount(1, { unit: "兆" } as unknown as AmountForm)).toThrow(
    "unit must be one of 千, 万, 亿",
  );
  expect(() => writeDay("2026-02-30")).toThrow("day must be a day (YYYY-MM-DD)");
  expect(() => writeDay("2026-03-05", "de" as DayForm)).toThrow(
    'form must be "iso", "en" or "zh-CN", found "de"',
  );
});
