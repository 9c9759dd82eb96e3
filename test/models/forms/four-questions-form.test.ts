import { fourQuestionsForm } from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";
import { fill, itIsAForm } from "./forms.ts";

const yes = {
  need: 3,
  growth: 0,
  paysReliably: true,
  budget: "planned",
  compellingEvent: true,
  decisionProcess: 3,
  solutionFit: 60,
  relationshipStage: 3,
  differentiation: 3,
  champion: "coach",
  economicBuyer: "multiple",
  mapColour: "amber",
  amount: 500_000,
  annualSpend: 5_000_000,
  margin: 1,
  strategicFit: 3,
};
const no = {
  need: 2,
  growth: -1,
  paysReliably: false,
  budget: "none",
  compellingEvent: false,
  decisionProcess: 2,
  solutionFit: 59,
  relationshipStage: 2,
  differentiation: 2,
  champion: "none",
  economicBuyer: "brief",
  mapColour: "red",
  amount: 499_999,
  annualSpend: 4_999_999,
  margin: 0,
  strategicFit: 2,
};
const byHand = ["resources", "culture", "informalCriteria", "risk"];
const answered = (answer: string) => Object.fromEntries(byHand.map((item) => [item, answer]));

describe("the four questions", () => {
  itIsAForm("fourQuestionsForm", fourQuestionsForm);

  it("has five items under each question", () => {
    const groups = fourQuestionsForm.items.map(({ group }) => (group as { readonly en: string }).en);
    expect([...new Set(groups)]).toEqual([
      "Is there an opportunity?",
      "Can we compete?",
      "Can we win?",
      "Is it worth winning?",
    ]);
    for (const group of groups) expect(groups.filter((one) => one === group)).toHaveLength(5);
  });

  it("is answered by the facts, but for four items that take somebody's judgement", () => {
    expect(fill(fourQuestionsForm, yes, answered("yes"))).toMatchObject({ total: 20, low: 20 });
    expect(fill(fourQuestionsForm, no, answered("no"))).toMatchObject({ total: 0, high: 0 });
    const open = fill(fourQuestionsForm, yes).items.filter(({ answer }) => answer === null);
    expect(open.map(({ item, needs }) => [item, needs])).toEqual(byHand.map((item) => [item, []]));
  });

  it.each([
    ["noOpportunity", { ...no }],
    ["cannotCompete", { ...no, budget: "approved" }],
    ["cannotWin", { ...no, budget: "approved", solutionFit: 90 }],
    ["notWorthIt", { ...no, budget: "approved", solutionFit: 90, champion: "coach" }],
    ["goOn", yes],
    ["findOut", { ...no, budget: "approved", solutionFit: 90, champion: "coach", margin: 20 }],
  ])("says %s where the questions come to that", (verdict, facts) => {
    expect(fill(fourQuestionsForm, facts).verdict?.verdict).toBe(verdict);
  });

  it("goes on from 15 of 20", () => {
    const { growth: _, ...most } = yes;
    expect(fill(fourQuestionsForm, most)).toMatchObject({ total: 15, verdict: { verdict: "goOn" } });
    const { need: _need, ...fewer } = most;
    expect(fill(fourQuestionsForm, fewer)).toMatchObject({ total: 14, verdict: { verdict: "findOut" } });
  });
});
