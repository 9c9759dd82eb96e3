import { type AnyScale, defineScale, expression, shape } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { pointsOf, problemsOf } from "./one-scale.ts";

const saturating = defineScale({
  kind: "saturating",
  version: "1",
  reads: ["number"],
  params: { half: shape.number({ above: 0 }) },
  optional: { from: shape.number() },
  check: ({ half, from = 0 }) =>
    half > from
      ? []
      : [{ severity: "error", code: "saturating.order", at: ["half"], params: { half, from } }],
  lower: ({ half, from = 0 }, x) => {
    const over = expression.subtract(x, from);
    return expression.ifLess(
      over,
      0,
      0,
      expression.multiply(100, expression.divide(over, expression.add(over, half - from))),
    );
  },
});

describe("a scale of one's own", () => {
  it("is defined as it stands", () => {
    const scale: AnyScale = {
      kind: "a",
      version: "1",
      reads: ["flag"],
      params: {},
      lower: () => expression.floor(1),
    };
    expect(defineScale(scale)).toBe(scale);
  });

  it("gives its points, held within 0 to 100", () => {
    const points = pointsOf({ kind: "saturating", half: 50, from: 10 }, undefined, [saturating]);
    expect([-5, 10, 50, 90].map(points)).toEqual([0, 0, 50, 66.666667]);
    const wild = defineScale({
      kind: "wild",
      version: "1",
      reads: ["number"],
      params: {},
      lower: (_, x) => x,
    });
    expect([-1, 0, 42, 101, 1e300].map(pointsOf({ kind: "wild" }, undefined, [wild]))).toEqual([
      0, 0, 42, 100, 100,
    ]);
  });

  it("has its parameters checked: by their shapes, then by its own check, whose codes are its own", () => {
    const problems = (params: object): string[] =>
      problemsOf({ kind: "saturating", ...params }, undefined, [saturating]);
    expect(problems({ half: 1 })).toEqual([]);
    expect(problems({ half: 0 })).toEqual(["error /half shape.outOfRange"]);
    expect(problems({ from: 1 })).toEqual(["error  shape.missing"]);
    expect(problems({ half: 1, from: 2 })).toEqual(["error /half saturating.order"]);
  });

  it("is unknown where it was not passed, and reads its own fact alone", () => {
    expect(problemsOf({ kind: "saturating", half: 1 })).toEqual(["error /kind scale.unknownKind"]);
    const nosy = defineScale({
      kind: "nosy",
      version: "1",
      reads: ["number"],
      params: {},
      lower: (_, x) => expression.add(x, { op: "fact", fact: "other" }),
    });
    expect(problemsOf({ kind: "nosy" }, undefined, [nosy])).toEqual(["error  scale.misreads"]);
  });
});
