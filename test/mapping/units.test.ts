import { expect, it } from "vitest";
import { exponentOf, isShare, NUMBER_UNITS } from "../../src/mapping/units.ts";

it("each unit is a power of ten", () => {
  expect(Object.fromEntries(NUMBER_UNITS.map((unit) => [unit, exponentOf(unit)]))).toEqual({
    percent: 0,
    fraction: 2,
    micros: -6,
    cents: -2,
    thousands: 3,
    万: 4,
    millions: 6,
    亿: 8,
    billions: 9,
  });
  expect(exponentOf(undefined)).toBe(0);
});

it("two of them are shares", () => {
  expect(NUMBER_UNITS.filter(isShare)).toEqual(["percent", "fraction"]);
  expect(isShare(undefined)).toBe(false);
});
