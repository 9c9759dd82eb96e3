import { describe, expect, it } from "vitest";
import { pointsOf, problemsOf } from "./one-scale.ts";

const fact = { type: "flag" } as const;

describe("flag", () => {
  it("has points for yes and for no; nothing else is either", () => {
    const points = pointsOf({ kind: "flag", yes: 12.345678, no: 90 }, fact);
    expect([true, false].map(points)).toEqual([12.345678, 90]);
    expect([1, 0, "true", "", null, undefined].map(points)).toEqual(new Array(6).fill(null));
  });

  it("reads flags alone, and refuses points too fine", () => {
    expect(problemsOf({ kind: "flag", yes: 1, no: 0 }, { type: "number" })).toEqual([
      "error  scale.factType",
    ]);
    expect(problemsOf({ kind: "flag", yes: 1 / 3, no: 2 / 3 }, fact)).toEqual([
      "error /yes scale.pointsTooFine",
      "error /no scale.pointsTooFine",
    ]);
  });
});
