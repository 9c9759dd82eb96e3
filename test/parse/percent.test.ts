import { type PercentOptions, parsePercent } from "opportunity-matrix/parse";
import { expect, it } from "vitest";

it.each([
  ["35%", 35],
  ["３５％", 35],
  ["35 %", 35],
  ["35", 35],
  ["0", 0],
  ["-12%", -12],
  ["(12%)", -12],
  ["(12)%", -12],
  ["-12.5 %", -12.5],
  ["12,5%", 12.5],
  ["5‰", 0.5],
  ["0.1%", 0.1],
  ["35 percent", 35],
  ["35 pct", 35],
  ["百分之三十五", 35],
  ["百分之35.5", 35.5],
  ["百分之三点五", 3.5],
  ["千分之五", 0.5],
  ["负5%", -5],
  ["三成", 30],
])("reads %s", (text, value) => {
  expect(parsePercent(text)).toEqual({ value });
});

it.each([
  ["0.35", "percent.ambiguous"],
  ["-1", "percent.ambiguous"],
  ["1,234%", "amount.ambiguous"],
  ["1e400%", "amount.tooLarge"],
  ["%", "percent.unreadable"],
  ["-(5%)", "percent.unreadable"],
  ["10-20%", "percent.unreadable"],
  ["¥5", "percent.unreadable"],
  ["10²%", "percent.unreadable"],
])("does not guess at %s (%s)", (text, code) => {
  expect(parsePercent(text).issue?.code).toBe(code);
});

it("knows what is not known", () => {
  expect(["", "N/A", "暂无"].map((text) => parsePercent(text))).toEqual([
    { value: null },
    { value: null },
    { value: null },
  ]);
});

it("takes a bare number for what is said", () => {
  expect(parsePercent("0.35", { bare: "percent" })).toEqual({ value: 0.35 });
  expect(parsePercent("0.35", { bare: "fraction" })).toEqual({ value: 35 });
  expect(parsePercent("35%", { bare: "fraction" })).toEqual({ value: 35 });
  expect(parsePercent("-0.5").issue?.params.readings).toEqual([-0.5, -50]);
  expect(parsePercent("1,5%", { decimal: "." }).issue?.code).toBe("amount.decimalSign");
});

it("throws for an option that is none", () => {
  expect(() => parsePercent("5", { bare: "share" } as unknown as PercentOptions)).toThrow(
    'bare must be "percent" or "fraction", found "share"',
  );
  expect(() => parsePercent("5", { decimal: "x" } as unknown as PercentOptions)).toThrow(RangeError);
});
