import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysAgo, pointsOf, problemsOf } from "./one-scale.ts";

const day = { type: "day" } as const;
const decay = (halvesAtDays: number) => ({ kind: "decay", halvesAtDays });

describe("decay", () => {
  it("gives all points on the day itself, half of them at its half, a third at twice that", () => {
    const points = pointsOf(decay(60), day);
    expect([0, 60, 120, 180].map((days) => points(daysAgo(days)))).toEqual([100, 50, 33.333333, 25]);
  });

  it("never rises with age, and never reaches 0 within a lifetime (property)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 30_000 }), (half, days) => {
        const points = pointsOf(decay(half), day);
        const [now, later] = [points(daysAgo(days)) as number, points(daysAgo(days + 1)) as number];
        expect(later).toBeLessThanOrEqual(now);
        expect(now).toBe(Math.floor((100 / (1 + days / half)) * 1e6 + 0.5) / 1e6);
        expect(later).toBeGreaterThan(0);
      }),
    );
  });

  it("takes any half above 0, and refuses others and a fact that ages", () => {
    expect(pointsOf(decay(Number.MIN_VALUE), day)(daysAgo(1))).toBe(0);
    expect(pointsOf(decay(Number.MAX_VALUE), day)(daysAgo(5000))).toBe(100);
    expect(problemsOf(decay(0), day)).toEqual(["error /halvesAtDays shape.outOfRange"]);
    const ages = { freshDays: 1, expiresDays: 2 };
    expect(problemsOf(decay(9), { ...day, ages })).toEqual(["error  fact.agesTwice"]);
  });
});
