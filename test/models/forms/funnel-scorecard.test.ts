import { funnelScorecard } from "opportunity-matrix/models";
import { type FormDocument, lintForm } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { changed } from "../../model/sample.ts";
import { fill, itIsAForm } from "./forms.ts";

const best = {
  idealFit: 60,
  need: 3,
  economicBuyer: "brief",
  economicBuyerMode: "trouble",
  champion: "coach",
  uncoveredBases: 0,
  opponents: 0,
  budget: "approved",
  decisionProcess: 3,
};
const worst = {
  idealFit: 59,
  need: 2,
  economicBuyer: "noContact",
  economicBuyerMode: "evenKeel",
  champion: "none",
  uncoveredBases: 1,
  opponents: 1,
  budget: "planned",
  decisionProcess: 2,
};

describe("the funnel scorecard", () => {
  itIsAForm("funnelScorecard", funnelScorecard);

  it("adds the weight for yes, and nothing for no and for what is not known", () => {
    expect(fill(funnelScorecard, best)).toMatchObject({ total: 100, low: 100, high: 100 });
    expect(fill(funnelScorecard, worst)).toMatchObject({ total: 0, low: 0, high: 0 });
    expect(fill(funnelScorecard, {})).toMatchObject({ total: 0, low: 0, high: 100 });
    for (const { answers, unknown } of funnelScorecard.items) {
      expect(answers.map(({ id }) => id)).toEqual(["yes", "no"]);
      expect([answers[1]?.points, unknown.points]).toEqual([0, 0]);
    }
  });

  it("has weights that total 100, and the lint holds a changed one to it", () => {
    expect(funnelScorecard.items.reduce((sum, { answers }) => sum + (answers[0]?.points ?? 0), 0)).toBe(100);
    const heavier = changed(funnelScorecard, ["/items/0/answers/0/points", 20]) as FormDocument;
    expect(lintForm(heavier)).toEqual([
      { severity: "error", code: "form.outOf", pointer: "/outOf", params: { outOf: 100, most: 110 } },
    ]);
  });
});
