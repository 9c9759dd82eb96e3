import { compileModel, defineScale, expression } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { same, sample } from "./sample.ts";

const root = defineScale({
  kind: "root",
  version: "1",
  reads: ["number"],
  params: {},
  lower: (_params, x) => expression.multiply(10, expression.sqrt(x)),
});
const rooted = { kind: "root" };

describe("a fact to which a scale gives no points", () => {
  const matrix = compileModel(
    sample({
      facts: { a: { type: "number", label: "Alpha" } },
      x: {
        dimensions: [
          { id: "plain", fact: "a", weight: 1, scale: same },
          { id: "b", weight: 3, scale: same },
        ],
      },
      y: {
        dimensions: [
          { id: "root", fact: "a", weight: 1, scale: rooted },
          { id: "again", fact: "a", weight: 1, scale: rooted },
        ],
      },
      gates: [{ id: "negative", when: { fact: "a", below: 0 }, then: { exclude: true } }],
    }),
    { scales: [root] },
  );

  it("is unknown everywhere, on the other axis and in gates too", () => {
    const result = matrix.assess({ a: -4, b: 50 });
    expect(result.status).toBe("unplaced");
    expect(result.axes.x).toMatchObject({ score: 50, coverage: 0.75, low: 37.5, high: 62.5 });
    expect(result.axes.y).toMatchObject({ score: null, coverage: 0, low: 0, high: 100 });
    expect(result.gates[0]).toMatchObject({ hit: null, open: true });
    expect(result.gaps[0]).toMatchObject({ fact: "a", reasons: ["unknown"] });
  });

  it("is one issue, which names the dimension", () => {
    expect(matrix.place({ a: -4, b: 50 }).issues).toEqual([
      { code: "fact.noPoints", pointer: "/a", params: { fact: "a", label: "Alpha", dimension: "root" } },
    ]);
    expect(matrix.assess({ a: 49, b: 50 })).toMatchObject({ issues: [], axes: { y: { score: 70 } } });
  });
});

it("nothing of one customer is left for the next", () => {
  const matrix = compileModel(sample());
  const empty = matrix.assess({});
  const full = matrix.assess({ a: { value: 90, grade: "assumed" }, b: 90 });
  expect(matrix.assess({})).toEqual(empty);
  expect(matrix.place({})).toMatchObject({
    status: "unplaced",
    axes: { x: { score: null }, y: { score: null } },
  });
  expect(matrix.assess({ a: { value: 90, grade: "assumed" }, b: 90 })).toEqual(full);
});
