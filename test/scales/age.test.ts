import { describe, expect, it } from "vitest";
import { daysAgo, pointsOf, problemsOf } from "./one-scale.ts";

const day = { type: "day" } as const;
const age = (points: readonly (readonly [number, number])[]) => ({ kind: "age", points });

describe("age", () => {
  it("is a curve over whole days, exact at every knot and flat beyond them", () => {
    const points = pointsOf(
      age([
        [10, 100],
        [20, 50],
        [60, 0],
      ]),
      day,
    );
    expect([0, 9, 10, 15, 20, 40, 60, 61, 5000].map((days) => points(daysAgo(days)))).toEqual([
      100, 100, 100, 75, 50, 25, 0, 0, 0,
    ]);
  });

  it("knows no age for a day that is yet to come, or is none", () => {
    const points = pointsOf(
      age([
        [0, 100],
        [1, 0],
      ]),
      day,
    );
    expect([daysAgo(-1), "2026-02-30", 20261101].map(points)).toEqual([null, null, null]);
  });

  it("reads days alone, and refuses negative ages, knots out of order, points too fine and a fact that ages", () => {
    expect(
      problemsOf(
        age([
          [0, 0],
          [1, 1],
        ]),
        { type: "number" },
      ),
    ).toEqual(["error  scale.factType"]);
    expect(
      problemsOf(
        age([
          [-1, 0],
          [1, 1],
        ]),
        day,
      ),
    ).toEqual(["error /points/0/0 shape.outOfRange"]);
    expect(
      problemsOf(
        age([
          [0, 0],
          [0, 1 / 3],
        ]),
        day,
      ),
    ).toEqual(["error /points/1/1 scale.pointsTooFine", "error /points/1/0 scale.knotOrder"]);
    const ages = { freshDays: 1, expiresDays: 2 };
    expect(
      problemsOf(
        age([
          [0, 0],
          [1, 1],
        ]),
        { ...day, ages },
      ),
    ).toEqual(["error  fact.agesTwice"]);
  });
});
