import { scotsmanForm } from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";
import { fill, itIsAForm } from "./forms.ts";

const items = scotsmanForm.items.map(({ id }) => id);

describe("SCOTSMAN", () => {
  itIsAForm("scotsmanForm", scotsmanForm);

  it("has the eight items that its letters stand for", () => {
    expect(items).toEqual([
      "solution",
      "competition",
      "originality",
      "timescale",
      "size",
      "money",
      "authority",
      "need",
    ]);
  });

  it("counts 0 for no work, 1 for not knowing and 2 for a major concern", () => {
    for (const { answers, unknown } of scotsmanForm.items) {
      expect(answers.map(({ id, points }) => [id, points])).toEqual([
        ["noWork", 0],
        ["dontKnow", 1],
        ["majorConcern", 2],
      ]);
      expect(unknown.points).toBe(1);
    }
    expect(fill(scotsmanForm, {}).total).toBe(8);
  });

  it.each([
    [0, "good"],
    [5, "good"],
    [6, "lotsToDo"],
    [10, "lotsToDo"],
    [11, "review"],
    [16, "review"],
  ])("a total of %d is %s", (total, verdict) => {
    const byHand = items.map((item, i) => {
      const points = Math.min(2, Math.max(0, total - 2 * i));
      return [item, ["noWork", "dontKnow", "majorConcern"][points] as string] as const;
    });
    const filled = fill(scotsmanForm, {}, Object.fromEntries(byHand));
    expect([filled.total, filled.verdict?.verdict]).toEqual([total, verdict]);
  });

  it("is filled from the facts of an opportunity, from the best to the worst", () => {
    const best = {
      solutionFit: 80,
      competitiveThreat: 1,
      differentiation: 3,
      compellingEvent: true,
      amount: 2_000_000,
      budget: "approved",
      economicBuyer: "multiple",
      need: 3,
    };
    const worst = {
      solutionFit: 49.9,
      competitiveThreat: 3,
      differentiation: 1,
      compellingEvent: false,
      amount: 499_999,
      budget: "none",
      economicBuyer: "noContact",
      need: 1,
    };
    const between = {
      solutionFit: 50,
      competitiveThreat: 2,
      differentiation: 2,
      amount: 500_000,
      budget: "planned",
      economicBuyer: "brief",
      need: 2,
    };
    expect(fill(scotsmanForm, best)).toMatchObject({ total: 0, low: 0, high: 0 });
    expect(fill(scotsmanForm, worst)).toMatchObject({ total: 16, low: 16, high: 16 });
    expect(fill(scotsmanForm, between)).toMatchObject({ total: 8, low: 7, high: 9 });
  });
});
