import { expect, it } from "vitest";
import { sumOf } from "../../../src/portfolio/allocation/sum-hours.ts";

it("adds fractions exactly, in any order", () => {
  expect(sumOf([0.1, 0.2, 1e6, 0.3])).toBe(1_000_000.6);
  expect(sumOf([0.3, 1e6, 0.2, 0.1])).toBe(1_000_000.6);
  expect(sumOf([])).toBe(0);
});
