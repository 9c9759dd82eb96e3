import fc from "fast-check";
import { expect, it } from "vitest";
import { ANY, isSafe, span, spanOf, TINY, union } from "../../src/sql/span.ts";

const OPS = {
  add: (x: number, y: number) => x + y,
  subtract: (x: number, y: number) => x - y,
  multiply: (x: number, y: number) => x * y,
  divide: (x: number, y: number) => x / y,
} as const;

const ends = fc.tuple(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

it("holds every result of values within, and none of a safe one is infinite or has vanished", () => {
  const op = fc.constantFrom("add", "subtract", "multiply", "divide" as const);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(op, ends, ends, share, share, (name, [a, b], [c, d], s, t) => {
      const [xs, ys] = [span(Math.min(a, b), Math.max(a, b)), span(Math.min(c, d), Math.max(c, d))];
      const result = spanOf[name as keyof typeof OPS](xs, ys);
      fc.pre(isSafe(result));
      const within = (lo: number, hi: number, at: number): number =>
        Math.min(hi, Math.max(lo, lo * (1 - at) + hi * at));
      const [x, y] = [within(xs.low, xs.high, s), within(ys.low, ys.high, t)];
      const value = OPS[name as keyof typeof OPS](x, y);
      expect(value >= result.low && value <= result.high).toBe(true);
      if ((name === "multiply" || name === "divide") && x !== 0 && y !== 0) expect(value).not.toBe(0);
    }),
    { numRuns: 2000 },
  );
});

it("knows what cannot be zero, what is whole, and what nothing is known of", () => {
  const [ages, half] = [span(0, 100, 1, true), span(0.5, 0.5)];
  expect(spanOf.add(ages, half)).toEqual(span(0.5, 100.5));
  expect(spanOf.subtract(ages, span(3, 3, 0, true)).least).toBe(1);
  expect(spanOf.subtract(ANY, span(0.5, 0.5)).least).toBeGreaterThan(1e-17);
  expect(spanOf.subtract(ANY, span(0, 0)).least).toBe(TINY);
  expect(spanOf.add(span(0, 0), span(-9, -2)).least).toBe(2);
  expect(spanOf.add(ANY, ANY).low).toBe(-Infinity);
  expect(isSafe(spanOf.divide(ages, span(-1, 1)))).toBe(false);
  expect(isSafe(spanOf.divide(ages, span(-2, -1)))).toBe(true);
  expect(isSafe(spanOf.multiply(ANY, half))).toBe(false);
  expect(union(ages, half)).toEqual(span(0, 100, 0.5));
});
