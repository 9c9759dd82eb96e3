import { rescoreSample } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { firm, on } from "./attended.ts";

const standing = (customer: string, a: number) => ({ snapshot: on("2026-11-01", { ...firm, a }, customer) });
const portfolio = Array.from({ length: 12 }, (_, i) => standing(`C${i}`, i < 8 ? 90 : 10));
const drawn = (asOf: string, size: number, from = portfolio) => rescoreSample(from, { asOf, size });

it("gives each cell its share", () => {
  const states = drawn("2026-11-01", 6).map(({ state }) => state);
  expect(states).toEqual(["high/high", "high/high", "high/high", "high/high", "low/high", "low/high"]);
});

it("is the same in any order, and another on another day", () => {
  expect(drawn("2026-11-01", 6, [...portfolio].reverse())).toEqual(drawn("2026-11-01", 6));
  expect(drawn("2026-12-01", 6)).not.toEqual(drawn("2026-11-01", 6));
});

it("has no more customers than there are, and none of none", () => {
  expect(new Set(drawn("2026-11-01", 99).map(({ customer }) => customer)).size).toBe(12);
  expect(drawn("2026-11-01", 3, [])).toEqual([]);
  expect(drawn("2026-11-01", 0)).toEqual([]);
});

it("refuses a day and a size that are none", () => {
  expect(() => drawn("soon", 1)).toThrow(/^asOf must be a real day/);
  expect(() => drawn("2026-11-01", -1)).toThrow(RangeError);
});
