import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextDown, nextUp } from "../core/ulp.ts";
import { pointsOf, problemsOf } from "./one-scale.ts";

const linear = (from: number, to: number) => ({ kind: "linear", from, to });
const end = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const ends = fc.tuple(end, end).filter(([from, to]) => Math.abs(to - from) > 1e-3);

describe("linear", () => {
  it("gives 0 at from, 100 at to, a straight line between and flat ends", () => {
    const points = pointsOf(linear(-10, 30));
    expect([-1e300, -11, -10, 0, 10, 30, 31, 1e300].map(points)).toEqual([0, 0, 0, 25, 50, 100, 100, 100]);
  });

  it("falls where from lies above to", () => {
    const points = pointsOf(linear(30, -10));
    expect([-11, -10, 0, 10, 30, 31].map(points)).toEqual([100, 100, 75, 50, 0, 0]);
  });

  it("is exact at both ends and next to them, wherever they lie (property)", () => {
    fc.assert(
      fc.property(ends, ([from, to]) => {
        const points = pointsOf(linear(from, to));
        expect([from, to].map(points)).toEqual([0, 100]);
        const outside = from < to ? [nextDown(from), nextUp(to)] : [nextUp(from), nextDown(to)];
        expect(outside.map(points)).toEqual([0, 100]);
      }),
    );
  });

  it("is monotone, also between neighbouring doubles, and mirrored when its ends change places (property)", () => {
    fc.assert(
      fc.property(
        ends,
        fc.double({ min: -0.1, max: 1.1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([from, to], at, step) => {
          const [up, down] = [
            pointsOf(linear(Math.min(from, to), Math.max(from, to))),
            pointsOf(linear(Math.max(from, to), Math.min(from, to))),
          ];
          const x = from + (to - from) * at;
          for (const next of [nextUp(x), x + Math.abs(to - from) * step]) {
            expect(up(next)).toBeGreaterThanOrEqual(up(x) as number);
            expect(down(next)).toBeLessThanOrEqual(down(x) as number);
          }
          // Half a micropoint rounds upwards on both sides.
          expect(Math.abs((up(x) as number) + (down(x) as number) - 100)).toBeLessThan(2e-6);
        },
      ),
    );
  });

  it("takes the widest and the narrowest distance that a double can hold", () => {
    const wide = pointsOf(linear(-Number.MAX_VALUE / 2, Number.MAX_VALUE / 2));
    expect([-Number.MAX_VALUE, 0, Number.MAX_VALUE].map(wide)).toEqual([0, 50, 100]);
    const narrow = pointsOf(linear(70, nextUp(70)));
    expect([nextDown(70), 70, nextUp(70)].map(narrow)).toEqual([0, 0, 100]);
  });

  it("refuses equal ends and slopes that a double cannot hold", () => {
    expect(problemsOf(linear(5, 5))).toEqual(["error /to scale.sameEnds"]);
    expect(problemsOf(linear(0, -0))).toEqual(["error /to scale.sameEnds"]);
    expect(problemsOf(linear(0, Number.MIN_VALUE))).toEqual(["error /to scale.tooSteep"]);
    expect(problemsOf(linear(-Number.MAX_VALUE, Number.MAX_VALUE))).toEqual(["error /to scale.tooSteep"]);
  });

  it("reads numbers alone", () => {
    expect(problemsOf(linear(0, 1), { type: "day" })).toContain("error  scale.factType");
    expect(problemsOf({ kind: "linear", from: "0", to: 1, by: 2 })).toEqual([
      "error /from shape.type",
      "error /by shape.extraKey",
    ]);
  });
});
