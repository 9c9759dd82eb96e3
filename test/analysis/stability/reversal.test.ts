import { orderStability } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, matrixWith } from "../weights.ts";

const order = (first: object, second: object, ...model: Parameters<typeof matrixWith>) =>
  orderStability(matrixWith(...model), [facts(first), facts(second)], { axis: "x" as never });
const only = (id: string, found: ReturnType<typeof order>) =>
  found.weights.find(({ dimension, group }) => dimension === id || (dimension === null && group === id));

describe("the order of two customers", () => {
  // x: (2·80 + 40 + 20) ÷ 4 = 55 against (2·60 + 50 + 40) ÷ 4 = 52.5.
  const [first, second] = [
    { a: 80, b: 40, c: 20 },
    { a: 60, b: 50, c: 40 },
  ];

  it("turns at the weight at which both have as many points", () => {
    const found = order(first, second);
    expect(found.ahead).toBe(0);
    // 160f + 60 = 120f + 90 at f = ¾; 160 + 40f + 20 = 120 + 50f + 40 at f = 2; with c at f = 1½.
    expect(only("a", found)?.factor).toBeCloseTo(0.75, 9);
    expect(only("b", found)?.factor).toBeCloseTo(2, 9);
    expect(only("c", found)?.factor).toBeCloseTo(1.5, 9);
    expect(only("g", found)?.factor).toBeCloseTo(4 / 3, 9);
    expect(only("a", found)?.percent).toBeCloseTo(-25, 7);
    expect(found.weights.map(({ dimension, group }) => dimension ?? group)).toEqual(["a", "g", "c", "b"]);
  });

  it("is the other way round for the other way round", () => {
    const found = order(second, first);
    expect(found.ahead).toBe(1);
    expect(only("a", found)?.factor).toBeCloseTo(0.75, 9);
  });

  it("never turns by a weight on which the one ahead is no worse, or both are the same", () => {
    expect(only("a", order(second, { ...second, b: 0 }))?.factor).toBeNull();
    expect(order(first, { a: 10, b: 10, c: 10 }).weights.map(({ factor }) => factor)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("is none where both have as many points, or one has no score", () => {
    expect(order(first, first).ahead).toBeNull();
    const unknown = order(first, {});
    expect(unknown.ahead).toBeNull();
    expect(unknown.weights.every(({ factor, percent }) => factor === null && percent === null)).toBe(true);
  });

  it("counts for each what is known of it", () => {
    // 80 against (2·90 + 50) ÷ 3 = 76.67: equal where 80(2f + 1) = 180f + 50.
    const found = order({ a: 80 }, { a: 90, b: 50 });
    expect(found.ahead).toBe(0);
    expect(only("a", found)?.factor).toBeCloseTo(1.5, 9);
  });

  it("solves the quadratic that comes of both", () => {
    // (160f + 20) ÷ (2f + 1) against (20f + 180) ÷ (2f + 2): the first is ahead from where 280f² − 20f = 140.
    const found = order({ a: 80, b: 20 }, { a: 10, b: 90, c: 90 });
    const at = (20 + Math.sqrt(400 + 4 * 280 * 140)) / (2 * 280);
    expect(found.ahead).toBe(0);
    expect(only("a", found)?.factor).toBeCloseTo(at, 9);
    expect(only("a", order({ a: 10, b: 90, c: 90 }, { a: 80, b: 20 }))?.factor).toBeCloseTo(at, 9);
  });

  it("is, where two factors turn it, the one that is nearer to the present weight", () => {
    // (120f + 100) ÷ (2f + 1) against (100f + 195) ÷ (2f + 2): equal where 40f² − 50f + 5 = 0.
    const found = order({ a: 60, b: 100 }, { a: 50, b: 100, c: 95 });
    expect(found.ahead).toBe(1);
    expect(only("a", found)?.factor).toBeCloseTo((50 + Math.sqrt(1700)) / 80, 9);
  });

  it("is by the weakest dimension where that decides, and turns by no weight", () => {
    const weakest = {
      aggregation: "minimum",
      dimensions: ["a", "b"].map((id) => ({ id, weight: 1, scale: { kind: "linear", from: 0, to: 100 } })),
    } as never;
    expect(order(first, second, [], weakest)).toMatchObject({ ahead: 1 });
    expect(order(second, first, [], weakest)).toMatchObject({ ahead: 0 });
    expect(order(first, first, [], weakest)).toMatchObject({ ahead: null });
    expect(order(first, second, [], weakest).weights.every(({ factor }) => factor === null)).toBe(true);
  });

  it("needs an axis that there is", () => {
    const call = () => orderStability(matrixWith(), [facts({}), facts({})], { axis: "z" as never });
    expect(call).toThrow('axis must be one of x, y, found "z"');
  });
});
