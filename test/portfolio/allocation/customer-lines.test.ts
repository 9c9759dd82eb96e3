import { expect, it } from "vitest";
import { between, hoursOf } from "../../../src/portfolio/allocation/customer-lines.ts";

it("counts hours without what fractions leave behind", () => {
  expect(hoursOf(3, 0.1)).toBe(0.3);
  expect(between(0.3, 0.1)).toBe(0.2);
  expect(between(12.3, 6.5)).toBe(5.8);
});
