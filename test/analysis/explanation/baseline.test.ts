import { type Assessment, type Baseline, compileModel, drivers } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, same, sample } from "../../engine/sample.ts";

const matrix = compileModel(
  sample({
    x: {
      dimensions: [
        { id: "a", weight: 1, scale: same },
        { id: "c", weight: 1, scale: same },
      ],
    },
    facts: { c: { type: "number" } },
  }),
);
const x = (raw: object, baseline: Baseline) => drivers(matrix.assess(facts(raw)), { baseline }).x;

describe("a band edge as baseline", () => {
  it("says what carries a score over the edge below, and what keeps it from the next", () => {
    const over = x({ a: 70, c: 30 }, "lowerEdge");
    expect(over).toMatchObject({ baseline: 40, score: 50 });
    expect([over?.for, over?.against]).toMatchObject([
      [{ dimension: "a", part: 15, baseline: 40, source: "lowerEdge" }],
      [{ dimension: "c", part: -5 }],
    ]);
    const kept = x({ a: 70, c: 30 }, "nextEdge");
    expect(kept).toMatchObject({ baseline: 70, for: [] });
    expect(kept?.against).toMatchObject([{ dimension: "c", part: -20, source: "nextEdge" }]);
  });

  it("is the nearer one", () => {
    expect(x({ a: 54, c: 54 }, "edge")?.baseline).toBe(40);
    expect(x({ a: 56, c: 56 }, "edge")?.baseline).toBe(70);
    // To fall, a score has to pass the edge: 15.000001 down and 15 up; then the other way round.
    expect(x({ a: 55, c: 55 }, "edge")?.baseline).toBe(70);
    expect(x({ a: 54.999999, c: 54.999999 }, "edge")?.baseline).toBe(40);
  });

  it("is on the one side that has a neighbour", () => {
    const [lowest, highest] = [
      { a: 0, c: 0 },
      { a: 100, c: 100 },
    ];
    expect([x(lowest, "edge"), x(lowest, "nextEdge")].map((one) => one?.baseline)).toEqual([40, 40]);
    expect([x(highest, "edge"), x(highest, "lowerEdge")].map((one) => one?.baseline)).toEqual([70, 70]);
    expect(x(lowest, "lowerEdge")).toMatchObject({ baseline: null, score: 0, for: [], against: [] });
    expect(x(highest, "nextEdge")?.baseline).toBeNull();
    const single = compileModel(sample({ x: { bands: [{ id: "all", from: 0 }] } }));
    const alone = single.assess(facts({ a: 5 }));
    expect(drivers(alone, { baseline: "edge" }).x?.baseline).toBeNull();
  });
});

describe("a median as baseline", () => {
  it("leaves a dimension or an axis that it lacks to the model", () => {
    const median = { x: { a: 60 } };
    expect(x({ a: 70, c: 40 }, { median })).toMatchObject({
      for: [{ dimension: "a", baseline: 60, source: "median", part: 5 }],
      against: [{ dimension: "c", baseline: 50, source: "middle", part: -5 }],
    });
    expect(x({ a: 70 }, { median: {} })?.for).toMatchObject([{ dimension: "a", source: "middle", part: 20 }]);
  });
});

describe("a baseline that is none", () => {
  const assessment = matrix.assess(facts({ a: 1, b: 2 })) as Assessment;
  const wrong = (baseline: unknown) => () => drivers(assessment, { baseline: baseline as Baseline });

  it("is a wrong call, and is told what there is", () => {
    expect(wrong("middle")).toThrow(RangeError);
    expect(wrong("middle")).toThrow(
      'baseline must be one of "model", "edge", "lowerEdge", "nextEdge", or { median }; found "middle"',
    );
    expect(wrong({})).toThrow(/or \{ median \}; found/);
    expect(wrong({ median: { z: {} } })).toThrow('the assessment has no "z"; it has x, y');
    expect(wrong({ median: { x: { b: 1 } } })).toThrow('the axis x has no "b"; it has a, c');
    expect(wrong({ median: { x: { a: 101 } } })).toThrow("median of a must be 0..100 points, found 101");
    for (const at of [Number.NaN, -1, "5"]) expect(wrong({ median: { x: { a: at } } })).toThrow(RangeError);
    expect(wrong({ median: { x: null } })).toThrow(/median of x/);
  });
});
