import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextDown, nextUp } from "../core/ulp.ts";
import { knots } from "./curve.ts";
import { pointsOf, problemsOf } from "./one-scale.ts";

const piecewise = (points: readonly (readonly [number, number])[]) => ({ kind: "piecewise", points });
/** Knots so far apart that a double holds the slope between them. */
const curve = knots(fc.double({ min: -1e12, max: 1e12, noNaN: true })).filter((list) =>
  list.slice(1).every(([x], i) => x - (list[i]?.[0] ?? x) > 1e-300),
);

describe("piecewise", () => {
  it("runs straight between its knots and flat beyond them", () => {
    const points = pointsOf(
      piecewise([
        [-2, 10],
        [0, 50],
        [10, 20],
      ]),
    );
    expect([-1e300, -3, -2, -1, 0, 5, 10, 11, 1e300].map(points)).toEqual([
      10, 10, 10, 30, 50, 35, 20, 20, 20,
    ]);
  });

  it("is exact at every knot, whatever they are, and never leaves the points of the two beside (property)", () => {
    fc.assert(
      fc.property(curve, fc.double({ min: 0, max: 1, noNaN: true }), (list, at) => {
        const points = pointsOf(piecewise(list));
        expect(list.map(([x]) => points(x))).toEqual(list.map(([, y]) => y));
        list.slice(1).forEach(([x1, y1], i) => {
          const [x0, y0] = list[i] as [number, number];
          const between = [nextDown(x1), nextUp(x0), Math.min(x0 + (x1 - x0) * at, x1)].map(points);
          for (const y of between) {
            expect(y).toBeGreaterThanOrEqual(Math.min(y0, y1));
            expect(y).toBeLessThanOrEqual(Math.max(y0, y1));
          }
        });
      }),
    );
  });

  it("is monotone where its knots are, also between neighbouring doubles (property)", () => {
    fc.assert(
      fc.property(
        curve,
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.boolean(),
        (list, x, isRising) => {
          const ys = list.map(([, y]) => y).sort((a, b) => (isRising ? a - b : b - a));
          const points = pointsOf(piecewise(list.map(([place], i) => [place, ys[i] as number])));
          const [before, after] = [points(x) as number, points(nextUp(x)) as number];
          if (isRising) expect(after).toBeGreaterThanOrEqual(before);
          else expect(after).toBeLessThanOrEqual(before);
        },
      ),
    );
  });

  it("refuses one knot, knots out of order, points too fine and slopes too steep", () => {
    expect(problemsOf(piecewise([[0, 0]]))).toEqual(["error /points shape.empty"]);
    expect(
      problemsOf(
        piecewise([
          [0, 0],
          [2, 5],
          [1, 6],
          [1, 7],
        ]),
      ),
    ).toEqual(["error /points/2/0 scale.knotOrder", "error /points/3/0 scale.knotOrder"]);
    expect(
      problemsOf(
        piecewise([
          [0, 0.0000001],
          [1, 1 / 3],
        ]),
      ),
    ).toEqual(["error /points/0/1 scale.pointsTooFine", "error /points/1/1 scale.pointsTooFine"]);
    expect(
      problemsOf(
        piecewise([
          [0, 0],
          [Number.MIN_VALUE, 1],
        ]),
      ),
    ).toEqual(["error /points/1/0 scale.tooSteep"]);
    expect(
      problemsOf(
        piecewise([
          [-1e308, 50],
          [1e308, 50],
        ]),
      ),
    ).toEqual(["error /points/1/0 scale.tooSteep"]);
    expect(
      problemsOf(
        piecewise([
          [0, -1],
          [1, 101],
        ]),
      ),
    ).toEqual(["error /points/0/1 shape.outOfRange", "error /points/1/1 shape.outOfRange"]);
  });
});
