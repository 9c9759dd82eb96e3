import { describe, expect, it } from "vitest";
import { checkEdges, checkFineness, checkKnots } from "../../src/scales/points.ts";

const codes = (problems: readonly { at: readonly unknown[]; code: string }[]): string[] =>
  problems.map(({ at, code }) => `${at.join("/")} ${code}`);

describe("checkFineness", () => {
  it("takes six decimals and no more", () => {
    expect(checkFineness(33.333333, ["yes"])).toEqual([]);
    expect(checkFineness(33.3333333, ["yes"])).toEqual([
      { severity: "error", code: "scale.pointsTooFine", at: ["yes"], params: { points: 33.3333333 } },
    ]);
  });
});

describe("checkEdges and checkKnots", () => {
  it("name the edge that does not come after the one before", () => {
    const list = [
      [0, 0],
      [0, 1],
      [-1, 2],
      [5, 3],
    ] as const;
    expect(codes(checkEdges(list, "steps"))).toEqual([
      "steps/1/0 scale.knotOrder",
      "steps/2/0 scale.knotOrder",
    ]);
    expect(codes(checkKnots(list, "points"))).toEqual([
      "points/1/0 scale.knotOrder",
      "points/2/0 scale.knotOrder",
    ]);
  });

  it("differ on what lies too near or too far for a slope", () => {
    const list = [
      [-1e308, 0],
      [1e308, 100],
    ] as const;
    expect(checkEdges(list, "steps")).toEqual([]);
    expect(checkKnots(list, "points")).toEqual([
      {
        severity: "error",
        code: "scale.tooSteep",
        at: ["points", 1, 0],
        params: { x: 1e308, before: -1e308 },
      },
    ]);
    expect(
      codes(
        checkKnots(
          [
            [0, 0],
            [1e-320, 100],
          ],
          "points",
        ),
      ),
    ).toEqual(["points/1/0 scale.tooSteep"]);
  });
});
