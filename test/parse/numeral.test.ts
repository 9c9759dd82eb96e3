import { describe, expect, it } from "vitest";
import { toNumber } from "../../src/parse/decimal.ts";
import { checkDecimalSign, type DecimalSign, readNumeral } from "../../src/parse/numeral.ts";

function read(text: string, sign?: DecimalSign): unknown {
  const numeral = readNumeral(text, sign);
  if (numeral === null) return null;
  if ("misfit" in numeral) return `only with ${numeral.misfit}`;
  return "decimal" in numeral ? toNumber(numeral.decimal) : numeral.ambiguous.map(toNumber);
}

describe("digits whose decimal sign nobody has said", () => {
  it.each([
    ["1234", 1234],
    ["007", 7],
    ["12.5", 12.5],
    ["12,5", 12.5],
    ["0.125", 0.125],
    ["0,125", 0.125],
    ["1234.567", 1234.567],
    ["1,2345", 1.2345],
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["1.234,567", 1234.567],
    ["1,234,567", 1234567],
    ["1.234.567", 1234567],
    ["12,34,567", 1234567],
    ["1 234,5", 1234.5],
    ["1 234", 1234],
    ["1'234'567.5", 1234567.5],
    [".5", 0.5],
    ["5.", 5],
    ["1.2E+06", 1200000],
    ["1,2e3", 1200],
    ["5e-3", 0.005],
  ])("%s have one meaning", (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ["1,234", [1234, 1.234]],
    ["1.234", [1.234, 1234]],
    ["999.000", [999, 999000]],
  ])("%s have two", (text, values) => {
    expect(read(text)).toEqual(values);
  });

  it.each([
    "",
    ".",
    ",",
    "1.2.3",
    "1,23,4",
    "1 23",
    "12 34",
    "1,234 567",
    "1'23",
    "1e",
    "e5",
    "1,234e3.5",
    "1e1234",
    "0x1F",
    "١٢",
  ])("%j have none", (text) => {
    expect(read(text)).toBeNull();
  });
});

it("follows the sign that is said, and tells what fits the other one only", () => {
  expect([read("1,234", "."), read("1,234", ",")]).toEqual([1234, 1.234]);
  expect([read("1.234", "."), read("1.234", ",")]).toEqual([1.234, 1234]);
  expect([read("1,5", "."), read("1.5", ",")]).toEqual(["only with ,", "only with ."]);
  expect(read("x", ".")).toBeNull();
});

it("throws for a sign that is none", () => {
  expect(() => checkDecimalSign(";")).toThrow(new RangeError('decimal must be "." or ",", found ";"'));
  expect(() => checkDecimalSign(undefined)).not.toThrow();
});
