import { expect, it } from "vitest";
import { currencyAt, writesDot } from "../../src/parse/currency-signs.ts";

it.each([
  ["¥5", ["CNY", "JPY"], "5"],
  ["US$ 5", ["USD"], "5"],
  ["EUR 5", ["EUR"], "5"],
  ["人民币5", ["CNY"], "5"],
])("%s begins with a currency", (text, codes, rest) => {
  expect(currencyAt("start", text)).toMatchObject({ codes, rest });
});

it.each([
  ["5 €", ["EUR"], "5"],
  ["5usd", ["USD"], "5"],
  ["5万美元", ["USD"], "5万"],
  ["5M€", ["EUR"], "5M"],
])("%s ends with a currency", (text, codes, rest) => {
  expect(currencyAt("end", text)).toMatchObject({ codes, rest });
});

it("takes the longest sign, and no code that is none", () => {
  expect(currencyAt("start", "HK$5")?.codes).toEqual(["HKD"]);
  expect(currencyAt("start", "$5")?.codes).toContain("USD");
  expect(currencyAt("end", "5 KWH")).toBeNull();
  expect(currencyAt("end", "5元")?.codes).toContain("CNY");
});

it("knows who writes a dot", () => {
  expect([writesDot(["CNY", "JPY"]), writesDot(["EUR"]), writesDot([])]).toEqual([true, false, false]);
});
