import { compileModel, lintModel } from "opportunity-matrix";
import { salesLikelihoodModel } from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";
import { itIsDocumented } from "./documented.ts";
import { labelsOf, unlabelled, wrongLabels } from "./texts.ts";

const matrix = compileModel(salesLikelihoodModel);
const asOf = "2026-11-23";

type SalesFacts = Parameters<typeof matrix.assess>[0];

describe("the document", () => {
  it("compiles without an error and without a warning", () => {
    expect(lintModel(salesLikelihoodModel)).toEqual([]);
    expect(matrix.javaScriptOnly).toEqual([]);
  });

  itIsDocumented("salesLikelihoodModel", salesLikelihoodModel);

  it("says everything in both languages", () => {
    expect(labelsOf(salesLikelihoodModel).length).toBeGreaterThan(50);
    expect(wrongLabels(salesLikelihoodModel)).toEqual([]);
    expect(unlabelled(salesLikelihoodModel)).toEqual([]);
  });

  it("has the axes of the variant, 2×2", () => {
    expect(salesLikelihoodModel.axes.map(({ label }) => label)).toEqual([
      { en: "Customer potential", "zh-CN": "客户潜力" },
      { en: "Likelihood of the sale", "zh-CN": "销售的可能性" },
    ]);
    expect(Object.keys(salesLikelihoodModel.cells)).toEqual(["high/high", "high/low", "low/high", "low/low"]);
  });
});

describe("customers whom a sales manager knows", () => {
  const large = { annualSpend: 40_000_000, growth: 10, followUp: 3 } as const;
  const small = { annualSpend: 700_000, growth: 5, followUp: 1 } as const;
  const cases: readonly (readonly [name: string, why: string, facts: SalesFacts, cell: string])[] = [
    [
      "a group that wrote our feature into its tender",
      "money approved, dates named, the decider and a champion on our side",
      {
        ...large,
        need: 4,
        budget: "approved",
        decisionProcess: 3,
        economicBuyer: "supports",
        champion: "champion",
        competition: "wePreferred",
        solutionFit: 3,
      },
      "high/high",
    ],
    [
      "a group that uses us to press its favourite's price",
      "the need is real and the money there, but it will not be spent with us",
      {
        ...large,
        need: 3,
        budget: "approved",
        decisionProcess: 2,
        economicBuyer: "notMet",
        champion: "none",
        competition: "rivalPreferred",
        solutionFit: 2,
      },
      "high/low",
    ],
    [
      "a workshop whose old machine broke down",
      "a single small order, wanted today, and nobody else was asked",
      {
        ...small,
        need: 4,
        budget: "approved",
        decisionProcess: 2,
        economicBuyer: "supports",
        champion: "coach",
        competition: "noRival",
        solutionFit: 2,
      },
      "low/high",
    ],
    [
      "a start-up that collects brochures",
      "friendly, curious, without a problem and without money",
      {
        ...small,
        need: 1,
        budget: "none",
        decisionProcess: 1,
        economicBuyer: "neutral",
        champion: "none",
        competition: "open",
        solutionFit: 2,
      },
      "low/low",
    ],
  ];
  for (const [name, why, facts, cell] of cases) {
    it(`${name}: ${cell}, because ${why}`, () => {
      const place = matrix.place({ ...facts, blocked: false }, { asOf });
      expect(place.issues).toEqual([]);
      expect(place.cell?.id).toBe(cell);
    });
  }

  it("both axes run from 0 to 100 points", () => {
    const scores = (facts: SalesFacts) => {
      const { potential, likelihood } = matrix.place(facts, { asOf }).axes;
      return [potential.score, likelihood.score];
    };
    const top = {
      annualSpend: 50_000_000,
      growth: 30,
      followUp: 3,
      need: 4,
      budget: "approved",
      decisionProcess: 3,
      economicBuyer: "supports",
      champion: "champion",
      competition: "noRival",
      solutionFit: 3,
    } as const;
    const bottom = {
      annualSpend: 0,
      growth: -10,
      followUp: 1,
      need: 1,
      budget: "none",
      decisionProcess: 1,
      economicBuyer: "against",
      champion: "none",
      competition: "rivalPreferred",
      solutionFit: 1,
    } as const;
    expect(scores(top)).toEqual([100, 100]);
    expect(scores(bottom)).toEqual([0, 0]);
  });
});

describe("what no score buys off", () => {
  const best = {
    annualSpend: 40_000_000,
    growth: 10,
    followUp: 3,
    need: 4,
    budget: "approved",
    decisionProcess: 3,
    economicBuyer: "supports",
    champion: "champion",
    competition: "noRival",
    solutionFit: 3,
    blocked: false,
  } as const;
  const caps: readonly (readonly [gate: string, facts: SalesFacts])[] = [
    ["noBudget", { budget: "none" }],
    ["buyerAgainst", { economicBuyer: "against" }],
    ["criterionMissed", { solutionFit: 1 }],
  ];
  for (const [gate, facts] of caps) {
    it(`${gate} keeps the likelihood low, alone`, () => {
      const result = matrix.assess({ ...best, ...facts }, { asOf });
      expect(result.cell?.id).toBe("high/low");
      expect(result.axes.likelihood.adjustments.map(({ gate: id }) => id)).toEqual([gate]);
    });
  }

  it("a customer barred by compliance is excluded", () => {
    expect(matrix.place(best, { asOf }).status).toBe("placed");
    expect(matrix.place({ ...best, blocked: true }, { asOf }).status).toBe("excluded");
  });
});
