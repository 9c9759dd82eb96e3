import fc from "fast-check";
import { expression } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import type { Expression } from "../../src/core/expression.ts";
import type { FactDeclaration } from "../../src/core/fact.ts";
import { axisReach, pointsReach, type ReachPart } from "../../src/model/reach.ts";

const x: Expression = { op: "fact", fact: "x" };
const within = (min?: number, max?: number): FactDeclaration => ({
  type: "number",
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

describe("pointsReach of a curve", () => {
  const curve = expression.curve(x, [
    [0, 20],
    [10, 80],
    [20, 40],
  ]);

  it.each([
    [within(), 20, 80],
    [within(5), 40, 80],
    [within(15), 40, 60],
    [within(undefined, 5), 20, 50],
    [within(4, 6), 44, 56],
    [within(10, 10), 80, 80],
    [within(30), 40, 40],
    [within(undefined, -5), 20, 20],
  ])("%j: %d to %d", (fact, min, max) => {
    expect(pointsReach(curve, fact)).toEqual({ min, max });
  });

  it("counts a step from its edge on, and not before", () => {
    const steps = expression.steps(x, 10, [
      [0, 50],
      [5, 90],
    ]);
    expect(pointsReach(steps, within(0, 5))).toEqual({ min: 50, max: 90 });
    expect(pointsReach(steps, within(5))).toEqual({ min: 90, max: 90 });
    expect(pointsReach(steps, within(-1, 4.999))).toEqual({ min: 10, max: 50 });
  });

  it("begins with the day itself where it is over age", () => {
    const age: Expression = { op: "age", fact: "x" };
    expect(
      pointsReach(
        expression.curve(age, [
          [10, 90],
          [20, 30],
        ]),
        { type: "day" },
      ),
    ).toEqual({ min: 30, max: 90 });
    expect(pointsReach(expression.steps(age, 0, [[0, 60]]), { type: "day" })).toEqual({ min: 60, max: 60 });
  });

  it("follows a piece that rises without end or jumps, and is held within 0 to 100", () => {
    const tree: Expression = {
      op: "segments",
      of: x,
      below: 30,
      segments: [
        { from: 0, value: 30, slope: -1 },
        { from: 10, value: 50, slope: 2 },
      ],
    };
    expect(pointsReach(tree, within())).toEqual({ min: 20, max: 100 });
    expect(pointsReach(tree, within(undefined, 12))).toEqual({ min: 20, max: 54 });
    expect(pointsReach({ op: "segments", of: x, below: 30, segments: [] }, within())).toEqual({
      min: 30,
      max: 30,
    });
    expect(pointsReach(expression.steps(x, -5, [[0, 150]]), within())).toEqual({ min: 0, max: 100 });
  });

  it("covers whatever the curve gives (property)", () => {
    const at = fc.integer({ min: -20, max: 20 });
    const knots = fc.uniqueArray(fc.tuple(at, fc.integer({ min: 0, max: 100 })), {
      minLength: 1,
      maxLength: 6,
      selector: ([place]) => place,
    });
    fc.assert(
      fc.property(knots, at, at, (list, a, b) => {
        const ascending = list.sort(([p], [q]) => p - q);
        const valueAt = (place: number): number => {
          const i = ascending.findLastIndex(([from]) => place >= from);
          const [x0, y0] = ascending[Math.max(i, 0)] as [number, number];
          const [x1, y1] = ascending[i + 1] ?? [x0 + 1, y0];
          return i < 0 ? y0 : y0 + ((y1 - y0) * (place - x0)) / (x1 - x0);
        };
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const values = Array.from({ length: high - low + 1 }, (_, i) => valueAt(low + i));
        const { min, max } = pointsReach(expression.curve(x, ascending), within(low, high));
        expect(min).toBeCloseTo(Math.min(...values), 9);
        expect(max).toBeCloseTo(Math.max(...values), 9);
      }),
    );
  });
});

describe("pointsReach of other trees", () => {
  const match = (values: Record<string, number>, otherwise: number): Expression => ({
    op: "match",
    fact: "x",
    cases: Object.entries(values).map(([is, value]) => ({ is, value })),
    otherwise,
  });

  it("looks at the options that a choice has", () => {
    const fact: FactDeclaration = { type: "choice", options: ["a", { id: "b", label: "B" }] };
    expect(pointsReach(match({ a: 20, b: 60 }, 0), fact)).toEqual({ min: 20, max: 60 });
    expect(pointsReach(match({ a: 20 }, 90), fact)).toEqual({ min: 20, max: 90 });
    expect(pointsReach(match({ a: 20, b: 30, gone: 100 }, 0), fact)).toEqual({ min: 20, max: 30 });
  });

  it("looks at yes and no of a flag", () => {
    const yes: Expression = { op: "match", fact: "x", cases: [{ is: true, value: 30 }], otherwise: 10 };
    expect(pointsReach(yes, { type: "flag" })).toEqual({ min: 10, max: 30 });
  });

  it("looks at listed levels alone, else at what no case names, too; the first of equal cases decides", () => {
    const cases = [
      { is: 1, value: 40 },
      { is: 2, value: 60 },
      { is: 2, value: 99 },
    ];
    const levels: Expression = { op: "match", fact: "x", cases, otherwise: 5 };
    expect(pointsReach(levels, within(), [1, 2])).toEqual({ min: 40, max: 60 });
    expect(pointsReach(levels, within())).toEqual({ min: 5, max: 60 });
  });

  it("says everything of what it cannot follow", () => {
    const all = { min: 0, max: 100 };
    expect(pointsReach(expression.multiply(x, 2), within(1, 2))).toEqual(all);
    expect(pointsReach(expression.curve(expression.floor(x), [[0, 50]]), within())).toEqual(all);
  });
});

/** Every score that an axis can have at the ends of its parts' reach: each unknown or not, each at its least or most. */
function everyScore(aggregation: "weightedSum" | "minimum", parts: readonly ReachPart[]): number[] {
  const scores: number[] = [];
  const visit = (i: number, counted: readonly { weight: number; value: number }[]): void => {
    const part = parts[i];
    if (part === undefined) {
      if (counted.length === 0) return;
      const weight = counted.reduce((sum, one) => sum + one.weight, 0);
      const mean = counted.reduce((sum, one) => sum + one.weight * one.value, 0) / weight;
      scores.push(aggregation === "minimum" ? Math.min(...counted.map(({ value }) => value)) : mean);
      return;
    }
    if (!part.always) visit(i + 1, counted);
    for (const value of [part.reach.min, part.reach.max])
      visit(i + 1, [...counted, { weight: part.weight, value }]);
  };
  visit(0, []);
  return scores;
}

describe("axisReach", () => {
  const part = fc.record({
    weight: fc.integer({ min: 1, max: 20 }),
    reach: fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
    always: fc.boolean(),
  });

  it.each(["weightedSum", "minimum"] as const)(
    "is what every choice of known facts gives: %s (property)",
    (aggregation) => {
      fc.assert(
        fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
          const scores = everyScore(aggregation, parts);
          const { min, max } = axisReach(aggregation, parts);
          expect(min).toBeCloseTo(Math.min(...scores), 9);
          expect(max).toBeCloseTo(Math.max(...scores), 9);
        }),
      );
    },
  );
});
