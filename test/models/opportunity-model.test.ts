import { compileModel, lintModel } from "opportunity-matrix";
import { opportunityModel } from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";
import { itIsDocumented } from "./documented.ts";
import { labelsOf, unlabelled, wrongLabels } from "./texts.ts";

const matrix = compileModel(opportunityModel);
const asOf = "2026-11-23";

type SaleFacts = Parameters<typeof matrix.assess>[0];

describe("the document", () => {
  it("compiles without an error and without a warning", () => {
    expect(lintModel(opportunityModel)).toEqual([]);
    expect(matrix.javaScriptOnly).toEqual([]);
  });

  itIsDocumented("opportunityModel", opportunityModel);

  it("says everything in both languages", () => {
    expect(labelsOf(opportunityModel).length).toBeGreaterThan(50);
    expect(wrongLabels(opportunityModel)).toEqual([]);
    expect(unlabelled(opportunityModel)).toEqual([]);
  });

  it("asks the four questions, and its cells are the four decisions", () => {
    const questions = opportunityModel.axes.flatMap(({ dimensions }) => dimensions.map(({ label }) => label));
    expect(questions.map((label) => (typeof label === "object" ? label.en : label))).toEqual([
      "Is there an opportunity?",
      "Is it worth winning?",
      "Can we compete?",
      "Can we win?",
    ]);
    expect(Object.entries(opportunityModel.cells).map(([id, { strategy }]) => [id, strategy])).toEqual([
      ["high/high", "pursue"],
      ["high/low", "develop"],
      ["low/high", "review"],
      ["low/low", "disengage"],
    ]);
  });
});

describe("opportunities that a sales manager knows", () => {
  const large = {
    amount: 6_000_000,
    margin: 28,
    need: 4,
    budget: "approved",
    compellingEvent: true,
  } as const;
  const small = { amount: 150_000, margin: 12, need: 2, strategicFit: 1, compellingEvent: false } as const;
  const close = {
    solutionFit: 90,
    differentiation: 4,
    competitiveThreat: 2,
    economicBuyer: "inDepth",
    champion: "champion",
    support: 4,
  } as const;
  const far = {
    solutionFit: 50,
    differentiation: 2,
    competitiveThreat: 4,
    economicBuyer: "brief",
    champion: "none",
    support: 0,
  } as const;
  const cases: readonly (readonly [name: string, facts: SaleFacts, cell: string])[] = [
    ["a dated, funded need with the chief on our side", { ...large, ...close }, "high/high"],
    ["the same with a rival embedded and nobody inside", { ...large, ...far }, "high/low"],
    ["a small repeat order of a friend", { ...small, ...close, budget: "planned" }, "low/high"],
    ["a small wish of somebody who buys elsewhere", { ...small, ...far, budget: "planned" }, "low/low"],
    ["a large one without money", { ...large, ...close, budget: "none" }, "low/high"],
    ["a large one at a loss", { ...large, ...close, margin: -2 }, "low/high"],
    ["a large one against whom the strongest voice speaks", { ...large, ...close, support: -4 }, "high/low"],
    [
      "a large one whose economic buyer nobody has met",
      { ...large, ...close, economicBuyer: "noContact" },
      "high/low",
    ],
  ];

  it.each(cases)("%s", (_, facts, cell) => {
    expect(matrix.assess(facts, { asOf, factsAsOf: asOf }).cell?.id).toBe(cell);
  });

  it("is excluded where the customer is barred", () => {
    expect(matrix.place({ ...large, ...close, blocked: true }, { asOf }).status).toBe("excluded");
  });
});
