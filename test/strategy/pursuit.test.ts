import {
  checkReentry,
  compileModel,
  decidePursuit,
  defaultPursuitPolicy,
  reasonText,
} from "opportunity-matrix";
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
    expect(open.reasons.slice(0, 2).map((reason) => reasonText(reason, "en"))).toEqual([
      "Decision: review.",
      "On present evidence this could still turn out as: pursue, develop, disengage.",
    ]);
    expect(reasonText(open.reasons[1] as never, "zh-CN")).toBe(
      "按现有依据，结论还可能变为：全力投入、培育争取、退出。",
    );
  });

  it("is to leave who is excluded", () => {
    const barred = decide({ ...high, blocked: true });
    expect(barred).toMatchObject({ pursuit: "disengage", stillPossible: [] });
    expect(barred.reasons.map(({ code }) => code)).toEqual(["pursuit", "excluded"]);
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

describe("coming back", () => {
  const left = decide(low);

  it("is asked of a later assessment", () => {
    const later = (facts: object, day: string) =>
      checkReentry(left, matrix.assess({ ...low, ...facts } as never, { asOf: day }));
    const back = later({ budget: "approved" }, "2027-02-01");
    expect(back).toMatchObject({ isMet: true, reviewDue: false });
    expect(back.conditions.map(({ id, holds }) => [id, holds])).toEqual([
      ["budgetApproved", true],
      ["compellingEvent", null],
      ["economicBuyerAsks", false],
      ["championFound", null],
    ]);
    expect(back.reasons.map((reason) => reasonText(reason, "zh-CN"))).toEqual([
      "已满足重新进入的条件：预算已批准。",
    ]);
    expect(later({}, "2027-05-21")).toMatchObject({ isMet: false, reviewDue: false, reasons: [] });
    const due = later({}, "2027-05-22");
    expect(due).toMatchObject({ isMet: false, reviewDue: true });
    expect(reasonText(due.reasons[0] as never, "en")).toBe("The review is due since 2027-05-22.");
  });

  it("needs the day of that assessment", () => {
    expect(() => checkReentry(left, { ...matrix.assess(low, { asOf }), asOf: null })).toThrow(RangeError);
  });
});
