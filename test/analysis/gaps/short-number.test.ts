import fc from "fast-check";
import { expect, it } from "vitest";
import { shortNumber } from "../../../src/analysis/gaps/short-number.ts";

it("leaves a number with few digits as it is", () => {
  for (const side of ["up", "down"] as const) {
    expect([0, 5_000_000, -4, 7.3, 0.125].map((x) => shortNumber(x, side))).toEqual([
      0, 5_000_000, -4, 7.3, 0.125,
    ]);
  }
});

it("rounds to the side that is asked for", () => {
  expect([shortNumber(5.996551, "up"), shortNumber(5.996551, "down")]).toEqual([5.997, 5.996]);
  expect([shortNumber(-5.996551, "up"), shortNumber(-5.996551, "down")]).toEqual([-5.996, -5.997]);
  expect([shortNumber(9999.1, "up"), shortNumber(1000.4, "up"), shortNumber(1000.6, "down")]).toEqual([
    10_000, 1001, 1000,
  ]);
});

it("is the nearest one, where that is asked for", () => {
  expect([shortNumber(9.00004, "nearest"), shortNumber(-5.996551, "nearest")]).toEqual([9, -5.997]);
});

it("never falls short, and is never far off", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (x) => {
      expect(shortNumber(x, "up")).toBeGreaterThanOrEqual(x);
      expect(shortNumber(x, "down")).toBeLessThanOrEqual(x);
      for (const side of ["up", "down"] as const) {
        expect(Math.abs(shortNumber(x, side) - x)).toBeLessThanOrEqual(Math.abs(x) * 0.0011 + 1e-320);
      }
    }),
  );
});
