import { stability } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { facts, matrixWith } from "../weights.ts";

const known = { a: 80, b: 40, c: 20, d: 50 };

describe("the nearest edge", () => {
  const nearest = (raw: object) => stability(matrixWith(), facts(raw)).nearest;

  it("is that of the band on the nearer side", () => {
    expect(nearest({ ...known, a: 66 })).toMatchObject({ axis: "x", band: "low", points: -8.000001 });
    expect(nearest({ ...known, a: 100 })).toMatchObject({ axis: "x", band: "high", points: 5 });
  });

  it("is nowhere without a score", () => {
    expect(nearest({})).toBeNull();
    expect(stability(matrixWith(), facts({}))).toMatchObject({ status: "unplaced", cell: null });
  });
});
