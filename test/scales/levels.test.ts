import { describe, expect, it } from "vitest";
import { levels } from "../../src/scales/levels.ts";
import { pointsOf, problemsOf } from "./one-scale.ts";

const of = (...levels: readonly (readonly [level: number, points: number])[]) => ({
  kind: "levels",
  levels: levels.map(([level, points]) => ({ level, points, text: `What one sees at ${level}` })),
});

describe("levels", () => {
  it("give each level its points; what lies between them is unknown", () => {
    const points = pointsOf(of([3, 10], [0, 90], [1.5, 100]));
    expect([0, -0, 1.5, 3].map(points)).toEqual([90, 90, 100, 10]);
    expect([1, 2, 3.0000001, -3, "3"].map(points)).toEqual(new Array(5).fill(null));
  });

  it("refuse a level twice, points too fine and a level without a text", () => {
    expect(problemsOf(of([1, 0], [2, 1], [1, 1 / 3]))).toEqual([
      "error /levels/2/points scale.pointsTooFine",
      "error /levels/2/level scale.levelTwice",
    ]);
    expect(problemsOf({ kind: "levels", levels: [{ level: 1, points: 1 }] })).toEqual([
      "error /levels/0 shape.missing",
    ]);
  });

  it("say which levels lie outside the fact's range, on either side and not at its ends", () => {
    expect(problemsOf(of([0, 0], [1, 1], [5, 2], [6, 3]), { type: "number", min: 1, max: 5 })).toEqual([
      "warning /levels/0/level scale.levelUnreachable",
      "warning /levels/3/level scale.levelUnreachable",
    ]);
    expect(problemsOf(of([0, 0], [1, 1]), { type: "number", min: 1 })).toEqual([
      "warning /levels/0/level scale.levelUnreachable",
    ]);
  });

  it("read numbers alone", () => {
    expect(problemsOf(of([1, 0]), { type: "flag" })).toEqual(["error  scale.factType"]);
    expect(levels.check?.(of([1, 0]), { type: "flag" })).toEqual([]);
  });
});
