import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextDown, nextUp } from "../core/ulp.ts";
import { knots } from "./curve.ts";
import { pointsOf, problemsOf } from "./one-scale.ts";

const scale = (below: number, steps: readonly (readonly [number, number])[]) => ({
  kind: "steps",
  below,
  steps,
});
const edges = knots(fc.double({ noNaN: true, noDefaultInfinity: true }));

describe("steps", () => {
  it("are half-open: an edge belongs to what begins there", () => {
    const points = pointsOf(
      scale(5, [
        [0, 20],
        [10, 90],
      ]),
    );
    expect([-1e300, nextDown(0), -0, 0, nextDown(10), 10, nextUp(10), 1e300].map(points)).toEqual([
      5, 5, 20, 20, 20, 90, 90, 90,
    ]);
  });

  it("give the points of the last edge that is not above the value, wherever the edges lie (property)", () => {
    fc.assert(
      fc.property(edges, fc.double({ noNaN: true, noDefaultInfinity: true }), (list, any) => {
        const points = pointsOf(scale(1, list));
        const around = list.flatMap(([edge]) => [nextDown(edge), edge, nextUp(edge)]).filter(Number.isFinite);
        for (const x of [...around, any]) {
          expect(points(x)).toBe(list.findLast(([edge]) => x >= edge)?.[1] ?? 1);
        }
      }),
    );
  });

  it("take edges as near and as far as doubles lie: a step has no slope", () => {
    const near = pointsOf(
      scale(0, [
        [0, 10],
        [Number.MIN_VALUE, 100],
      ]),
    );
    expect([0, Number.MIN_VALUE].map(near)).toEqual([10, 100]);
    const far = pointsOf(
      scale(0, [
        [-Number.MAX_VALUE, 10],
        [Number.MAX_VALUE, 100],
      ]),
    );
    expect([-Number.MAX_VALUE, 0, Number.MAX_VALUE].map(far)).toEqual([10, 10, 100]);
  });

  it("refuse edges out of order, points too fine, and no edge at all", () => {
    expect(problemsOf(scale(0, []))).toEqual(["error /steps shape.empty"]);
    expect(
      problemsOf(
        scale(1 / 3, [
          [1, 0],
          [1, 2 / 3],
        ]),
      ),
    ).toEqual([
      "error /below scale.pointsTooFine",
      "error /steps/1/1 scale.pointsTooFine",
      "error /steps/1/0 scale.knotOrder",
    ]);
  });
});
