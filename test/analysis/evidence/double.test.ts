import fc from "fast-check";
import { expect, it } from "vitest";
import { middleOf, nextDown, nextUp } from "../../../src/analysis/evidence/double.ts";

const { MAX_VALUE, MIN_VALUE, EPSILON } = Number;

it("finds the neighbours of a number", () => {
  expect([nextUp(1), nextDown(1), nextUp(-1), nextDown(-1)]).toEqual([
    1 + EPSILON,
    1 - EPSILON / 2,
    -1 + EPSILON / 2,
    -1 - EPSILON,
  ]);
  expect([nextUp(0), nextDown(0), nextUp(-MIN_VALUE), nextDown(MIN_VALUE)]).toEqual([
    MIN_VALUE,
    -MIN_VALUE,
    0,
    0,
  ]);
  expect(nextDown(MAX_VALUE)).toBe(MAX_VALUE - 2 ** 970);
});

it("parts any two numbers between them, and soon", () => {
  const any = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
  fc.assert(
    fc.property(any, any, any, (a, b, sought) => {
      let [from, to] = [Math.min(a, b), Math.max(a, b)];
      const target = Math.min(Math.max(sought, from), to);
      let steps = 0;
      while (from < to) {
        const middle = middleOf(from, to);
        expect(middle).toBeGreaterThanOrEqual(from);
        expect(middle).toBeLessThan(to);
        if (target <= middle) to = middle;
        else from = nextUp(middle);
        steps++;
      }
      expect(from).toBe(target);
      expect(steps).toBeLessThan(75);
    }),
  );
});
