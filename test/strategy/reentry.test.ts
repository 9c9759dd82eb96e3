import { checkReentry, compileModel, decidePursuit, reasonText } from "opportunity-matrix";
import { opportunityModel } from "opportunity-matrix/models";
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
const decide = (facts: Parameters<typeof matrix.assess>[0]) =>
  decidePursuit(matrix.assess(facts, { asOf }), opportunityModel);

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
    expect(reasonText(due.reasons[0] as never, "en")).toBe("The review has been due since 2027-05-22.");
  });

  it("is for somebody barred the end of the exclusion, and nothing else", () => {
    const barred = decide({ ...low, blocked: true });
    expect(barred.reentry).toEqual([]);
    const later = (facts: object) => {
      const back = checkReentry(barred, matrix.assess({ ...low, ...facts } as never, { asOf: "2027-02-01" }));
      return [back.isMet, ...back.reasons.map((reason) => reasonText(reason, "en"))];
    };
    expect(later({})).toEqual([true, "No longer excluded: Barred by law or compliance."]);
    expect(later({ blocked: null })).toEqual([false]);
    expect(later({ blocked: true })).toEqual([false, "Excluded: Barred by law or compliance."]);
    // Left for its place, and barred since: a budget does not bring it back.
    const still = checkReentry(
      left,
      matrix.assess({ ...low, budget: "approved", blocked: true }, { asOf: "2027-02-01" }),
    );
    expect(still.isMet).toBe(false);
  });

  it("needs the day of that assessment", () => {
    expect(() => checkReentry(left, { ...matrix.assess(low, { asOf }), asOf: null })).toThrow(RangeError);
  });
});
