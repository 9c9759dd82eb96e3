import { expect, it } from "vitest";
import { decimalOf, isLess, plainText, shifted, sumOf, toNumber } from "../../src/parse/decimal.ts";

it("moves the point in the text, so that nothing drifts", () => {
  expect(0.07 * 10_000).not.toBe(700);
  expect(toNumber(shifted(decimalOf(0.07), 4))).toBe(700);
  expect(toNumber(shifted({ digits: "35", exponent: 0 }, -2))).toBe(0.35);
});

it("adds and compares exactly", () => {
  expect(sumOf({ digits: "12", exponent: 8 }, { digits: "5", exponent: -1 })).toEqual({
    digits: "12000000005",
    exponent: -1,
  });
  expect(isLess({ digits: "9", exponent: 2 }, { digits: "1", exponent: 3 })).toBe(true);
});

it.each([
  [0, "0", ""],
  [12.5, "12", "5"],
  [0.001, "0", "001"],
  [1e20, "100000000000000000000", ""],
  [1.5e21, "1500000000000000000000", ""],
  [1e-7, "0", "0000001"],
])("writes %d without an exponent", (value, whole, fraction) => {
  expect(plainText(decimalOf(value))).toEqual({ whole, fraction });
});
