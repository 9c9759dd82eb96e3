import { expect, it } from "vitest";
import { between, constant, constantOf, finite, guarded } from "../../src/sql/computed.ts";
import { column, sql } from "../../src/sql/fragment.ts";
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

it("a number that only becomes smaller is there wherever its operands are", () => {
  const x = { ...constant(5), fragment: column("x"), span: ANY, isTotal: true };
  const isTotal = (by: number): boolean => guarded("multiply", x, constant(by)).isTotal;
  expect([0.3, -0.3, 1, 3].map(isTotal)).toEqual([true, true, false, false]);
  expect(guarded("multiply", { ...x, isTotal: false }, constant(0.3)).isTotal).toBe(false);
  expect(guarded("multiply", constant(0.3), x)).toEqual(guarded("multiply", x, constant(0.3)));
});
