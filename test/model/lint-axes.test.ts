import { lintModel } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { findings } from "./findings.ts";
import { type Change, changed, sample } from "./sample.ts";

const found = (...changes: readonly Change[]): string[] => findings(changed(sample, ...changes));

describe("the lint of an axis", () => {
  it("goes on after the first error, so that all are mended at once", () => {
    expect(
      found(
        ["/axes/0/bands/1/from", 0],
        ["/axes/0/bands/2/from", 1 / 3],
        ["/axes/0/dimensions/0/unknown/assume", 1 / 3],
        ["/axes/0/dimensions/0/fact", "none"],
        ["/axes/0/dimensions/1/dimensions/1/scale", { kind: "curve" }],
        ["/axes/0/dimensions/2/fact", "since"],
      ),
    ).toEqual([
      "error /axes/0/bands/1/from bands.order",
      "error /axes/0/bands/2/from bands.tooFine",
      "error /axes/0/dimensions/0/unknown/assume assume.tooFine",
      "error /axes/0/dimensions/0/fact fact.undeclared",
      "error /axes/0/dimensions/1/dimensions/1/scale/kind scale.unknownKind",
      "error /axes/0/dimensions/2/scale scale.factType",
    ]);
  });

  it("does not ask how a scale reads its fact while its parameters are wrong", () => {
    expect(
      found(
        ["/facts/since/ages", { freshDays: 1, expiresDays: 2 }],
        ["/axes/1/dimensions/1/scale/points/1/0", 0],
      ),
    ).toEqual(["error /axes/1/dimensions/1/scale/points/1/0 scale.knotOrder"]);
  });

  it("says what is known and what is wanted", () => {
    const params = (...changes: readonly Change[]) => lintModel(changed(sample, ...changes))[0]?.params;
    expect(params(["/axes/0/dimensions/0/fact", "none"])).toEqual({
      fact: "none",
      declared: Object.keys(sample.facts),
    });
    expect(params(["/axes/0/dimensions/0/scale", { kind: "curve" }])).toEqual({
      kind: "curve",
      known: ["linear", "piecewise", "steps", "levels", "categories", "flag", "decay", "age"],
    });
    expect(params(["/axes/0/dimensions/2/fact", "since"])).toEqual({
      kind: "steps",
      fact: "since",
      type: "day",
      reads: ["number"],
    });
    expect(params(["/axes/0/bands/1/from", 80])).toEqual({ id: "high", from: 70, before: 80 });
  });
});
