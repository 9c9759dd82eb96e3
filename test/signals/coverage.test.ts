import {
  coverageMap,
  coverageType,
  economicBuyerCoverage,
  requiredRoleCoverage,
  type Stakeholder,
} from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { on, people } from "./sample.ts";

describe("coverage of the economic buyer", () => {
  it("is the best over the sales, and that of one sale where it is named", () => {
    const file = {
      ...people(
        { id: "a", influences: [{ as: "economic", opportunity: "O-1" }], coverage: "brief" },
        { id: "b", influences: [{ as: "economic", opportunity: "O-2" }], coverage: "inDepth" },
      ),
      opportunities: [
        { id: "O-1", opened: "2026-01-01" },
        { id: "O-2", opened: "2026-01-01" },
      ],
    } as const;
    expect(economicBuyerCoverage(file, on)?.value).toBe("inDepth");
    expect(economicBuyerCoverage(file, { ...on, opportunity: "O-1" })?.value).toBe("brief");
  });

  it("is not known without an economic buyer, or of one whose coverage is not known", () => {
    expect(economicBuyerCoverage(people({ id: "a", coverage: "inDepth" }), on)).toBeNull();
    expect(economicBuyerCoverage(people({ id: "a", influences: ["economic"] }), on)).toBeNull();
  });
});

describe("required roles", () => {
  it("count by weight", () => {
    const file = people({ id: "a", roles: ["user", "initiator"] });
    expect(requiredRoleCoverage(file, { user: 1, decider: 1, approver: 2 }, on)).toEqual({
      filled: 25,
      missing: ["decider", "approver"],
    });
    expect(requiredRoleCoverage(file, { user: 1 }, on)).toEqual({ filled: 100, missing: [] });
  });

  it("must be there, with weights above 0", () => {
    for (const required of [{}, { user: 0 }, { user: Number.NaN }, { user: -1 }]) {
      expect(() => requiredRoleCoverage(people(), required, on)).toThrow(RangeError);
    }
  });
});

describe("the coverage type (Target Account Selling)", () => {
  const typeOf = (parts: Partial<Stakeholder>) => {
    const type = coverageType({ id: "a", ...parts }, on);
    return type && [type.value, type.grade];
  };

  it.each([
    ["innerCircle", "champion", "noContact", "supportive"],
    ["politicalStructure", "supporter", "noContact", "supportive"],
    ["innerCircle", "neutral", "brief", "someCover"],
    ["innerCircle", "opponent", "multiple", "someCover"],
    ["politicalStructure", "neutral", "inDepth", "someCover"],
    ["politicalStructure", "neutral", "noContact", "noCover"],
    ["outside", "champion", "inDepth", "nonKey"],
  ] as const)("%s, %s, %s: %s", (politicalStatus, stance, coverage, type) => {
    expect(typeOf({ politicalStatus, stance, coverage })).toEqual([type, null]);
  });

  it("is not known without the political status, and believed without stance or coverage", () => {
    expect(typeOf({ stance: "champion" })).toBeNull();
    expect(typeOf({ politicalStatus: "innerCircle" })).toEqual(["noCover", "assumed"]);
    expect(typeOf({ politicalStatus: "innerCircle", coverage: "brief" })).toEqual(["someCover", "assumed"]);
    expect(typeOf({ politicalStatus: "innerCircle", stance: "neutral" })).toEqual(["noCover", "assumed"]);
  });
});

describe("the relationship map (Target Account Selling)", () => {
  const key = { politicalStatus: "innerCircle", stance: "supporter" } as const;

  it("is red without a supportive key player, amber with one, green with one who decides or approves", () => {
    expect(
      coverageMap(people({ id: "a", politicalStatus: "innerCircle", stance: "neutral" }), on).colour,
    ).toBe("red");
    expect(coverageMap(people({ id: "a", ...key, roles: ["user"] }), on).colour).toBe("amber");
    expect(coverageMap(people({ id: "a", ...key, roles: ["decider"] }), on).colour).toBe("green");
    expect(coverageMap(people({ id: "a", ...key, roles: ["approver"] }), on).colour).toBe("green");
    expect(coverageMap(people({ id: "a", ...key, function: "decisionMaker" }), on).colour).toBe("green");
    expect(coverageMap({ customer: { id: "C" } }, on)).toEqual({ colour: "red", atBest: "red" });
  });

  it("keeps open what the unknown could make of it", () => {
    expect(coverageMap(people({ id: "a", roles: ["decider"] }), on)).toEqual({
      colour: "red",
      atBest: "green",
    });
    expect(coverageMap(people({ id: "a", roles: ["decider"], stance: "opponent" }), on).atBest).toBe("red");
    expect(coverageMap(people({ id: "a", politicalStatus: "outside" }), on).atBest).toBe("red");
    expect(coverageMap(people({ id: "a", politicalStatus: "innerCircle" }), on).atBest).toBe("amber");
    expect(coverageMap(people({ id: "a", ...key, stance: "champion" }), on).atBest).toBe("amber");
  });
});
