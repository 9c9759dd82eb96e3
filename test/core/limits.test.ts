import { describe, expect, it } from "vitest";
import { isWithin, limitsText } from "../../src/core/limits.ts";

describe("isWithin", () => {
  it("includes min and max, and excludes above", () => {
    expect([1, 5, 10].map((value) => isWithin(value, { min: 1, max: 10 }))).toEqual([true, true, true]);
    expect([0.999, 10.001].map((value) => isWithin(value, { min: 1, max: 10 }))).toEqual([false, false]);
    expect([0, 0.001].map((value) => isWithin(value, { above: 0 }))).toEqual([false, true]);
  });

  it("has no limit where none is given", () => {
    expect([-Number.MAX_VALUE, 0, Number.MAX_VALUE].every((value) => isWithin(value, {}))).toBe(true);
  });
});

it("limitsText writes the limits that are given", () => {
  expect(limitsText({})).toBe("");
  expect(limitsText({ min: 1 })).toBe("≥ 1");
  expect(limitsText({ min: 1, max: 10 })).toBe("≥ 1, ≤ 10");
  expect(limitsText({ above: 0, max: 1 })).toBe("> 0, ≤ 1");
});
