import { compileModel, decidePursuit, defaultPursuitPolicy, reasonText } from "opportunity-matrix";
import { customerModel, opportunityModel } from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";

const matrix = compileModel(opportunityModel);
const asOf = "2026-11-23";
const low = {
  need: 2,
  budget: "none",
  amount: 300_000,
  solutionFit: 40,
  competitiveThreat: 4,
  economicBuyer: "noContact",
  blocked: false,
} as const;
const high = {
  ...low,
  need: 4,
  budget: "approved",
  compellingEvent: true,
  amount: 9_000_000,
  margin: 30,
  strategicFit: 4,
  idealFit: 90,
  paysReliably: true,
  solutionFit: 95,
  differentiation: 4,
  valueToPrice: 180,
  competitiveThreat: 1,
  economicBuyer: "inDepth",
  champion: "champion",
  support: 5,
  decisionProcess: 4,
  stageProgress: 60,
} as const;
const decide = (facts: Parameters<typeof matrix.assess>[0]) =>
  decidePursuit(matrix.assess(facts, { asOf }), opportunityModel);

describe("the decision", () => {
  it("is that of the cell", () => {
    expect(decide(high)).toMatchObject({
      pursuit: "pursue",
      decidedOn: asOf,
      reviewOn: "2026-12-23",
      stillPossible: [],
      exit: null,
      reentry: [],
    });
    const unmet = { ...high, economicBuyer: "noContact" } as const;
    expect(decide(unmet).pursuit).toBe("develop");
    expect(decide({ ...high, margin: -1 }).pursuit).toBe("review");
  });

  it("to leave says what leaving takes, when to look again, and what brings us back", () => {
    expect(decide(low)).toMatchObject({ pursuit: "disengage", reviewOn: "2027-05-22", exit: { hours: 8 } });
    expect(decide({ ...low, champion: "champion" }).reentry.map(({ id }) => id)).toEqual([
      "budgetApproved",
      "compellingEvent",
      "economicBuyerAsks",
    ]);
  });

  it("is to look again where too little is known, and where a low place may still turn out better", () => {
    expect(decide({}).pursuit).toBe("review");
    const open = decide({
      need: 1,
      budget: "planned",
      amount: 0,
      solutionFit: 0,
      competitiveThreat: 4,
      economicBuyer: "brief",
    });
    expect(open.pursuit).toBe("review");
    expect(open.stillPossible).toEqual(["pursue", "develop", "disengage"]);
    expect(open.reasons.slice(0, 3).map((reason) => reasonText(reason, "en"))).toEqual([
      "Decision: Review.",
      "The place says to leave, but what is not known yet may speak for going on: find out first.",
      "On present evidence this could still turn out as: Pursue, Develop, Disengage.",
    ]);
    expect(reasonText(open.reasons[2] as never, "zh-CN")).toBe(
      "按现有依据，结论还可能变为：全力投入、培育争取、退出。",
    );
  });

  it("is to leave who is excluded", () => {
    const barred = decide({ ...high, blocked: true });
    expect(barred).toMatchObject({ pursuit: "disengage", stillPossible: [] });
    expect(barred.reasons.map(({ code }) => code)).toEqual([
      "pursuit",
      "excluded",
      "exit",
      "exclusionEnds",
      "reviewOn",
    ]);
  });

  it("is plain JSON, and what was spent so far is no part of it", () => {
    const decision = decide(low);
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
    expect(JSON.stringify([Object.keys(decision), Object.keys(defaultPursuitPolicy)])).not.toMatch(
      /spent|sunk|cost/i,
    );
  });

  it("works for another model, which says what its strategies stand for", () => {
    const customers = compileModel(customerModel);
    const assessment = customers.assess(
      {
        annualSpend: 0,
        relationshipStage: 1,
        economicBuyer: "noContact",
        budget: "none",
        growth: -20,
        openShare: 0,
        need: 1,
      },
      { asOf },
    );
    const decisions = {
      invest: "pursue",
      expand: "pursue",
      raise: "develop",
      deepen: "develop",
      select: "review",
      educate: "review",
      maintain: "review",
      streamline: "review",
      withdraw: "disengage",
    } as const;
    expect(decidePursuit(assessment, customerModel, { ...defaultPursuitPolicy, decisions }).pursuit).toBe(
      "disengage",
    );
    expect(() => decidePursuit(assessment, customerModel)).toThrow(
      /policy\.decisions must say which of pursue, develop, review, disengage the strategy "/,
    );
  });

  it("refuses an assessment without a day, or of another model", () => {
    const assessment = matrix.assess(high, { asOf });
    expect(() => decidePursuit({ ...assessment, asOf: null }, opportunityModel)).toThrow(/needs its day/);
    expect(() => decidePursuit(assessment, { ...opportunityModel, version: "2" })).toThrow(
      /opportunity-matrix 1\.0\.0, found opportunity-matrix 2/,
    );
    expect(() => decidePursuit(assessment, { ...opportunityModel, id: "x" })).toThrow(RangeError);
  });
});
