import { expect, it } from "vitest";
import { isCurrency } from "../../src/core/currency.ts";

it.each(["CNY", "USD", "AED", "ZWG"])("%s is a currency", (code) => {
  expect(isCurrency(code)).toBe(true);
});

it.each(["KWH", "PCT", "cny", "", " ", "USD ", "D A", "AED AFN", "XXX"])("%j is none", (code) => {
  expect(isCurrency(code)).toBe(false);
});
