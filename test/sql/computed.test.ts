import { expect, it } from "vitest";
import { between, constant, constantOf, finite } from "../../src/sql/computed.ts";
import { sql } from "../../src/sql/fragment.ts";
import { ANY, span } from "../../src/sql/span.ts";

it("a constant is known, and nothing else is", () => {
  expect(constantOf(constant(5))).toBe(5);
  expect(constantOf(constant(Number.NaN))).toBeNull();
  expect(constantOf({ ...constant(5), fragment: sql`1 + ${2}` })).toBeNull();
});

it("a span is cut to what doubles hold and to a piece of a curve", () => {
  expect(finite(span(-Infinity, Infinity))).toEqual(ANY);
  expect(finite({ low: Number.NaN, high: 5, least: 1, isWhole: false })).toEqual(ANY);
  expect(between(ANY, 3, 7)).toEqual(span(3, 7));
  expect(between(span(9, 12), 3, 7)).toEqual(span(9, 9));
});
