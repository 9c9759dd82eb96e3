import { defineModel } from "opportunity-matrix";

/** Every kind of fact and gate, and as little of each as can be. */
export const small = defineModel({
  format: 1,
  id: "small",
  version: "1.0.0",
  facts: {
    growth: { type: "number", min: -100, max: 100, ages: { freshDays: 30, expiresDays: 90 } },
    budget: { type: "choice", options: ["none", "planned", "approved"] },
    lastContact: { type: "day" },
    sanctioned: { type: "flag" },
  },
  axes: [
    {
      id: "customerPotential",
      bands: [
        { id: "low", from: 0 },
        { id: "high", from: 50 },
      ],
      dimensions: [
        { id: "growth", weight: 3, scale: { kind: "linear", from: -10, to: 30 } },
        {
          id: "budget",
          weight: 1,
          scale: {
            kind: "categories",
            categories: [
              { option: "none", points: 0 },
              { option: "planned", points: 50 },
              { option: "approved", points: 100 },
            ],
          },
          unknown: { assume: 50 },
        },
      ],
    },
    {
      id: "relationship",
      aggregation: "minimum",
      bands: [{ id: "any", from: 0 }],
      dimensions: [
        { id: "contact", fact: "lastContact", weight: 1, scale: { kind: "decay", halvesAtDays: 60 } },
      ],
    },
  ],
  gates: [
    { id: "sanctioned", when: { fact: "sanctioned", is: true }, then: { exclude: true } },
    {
      id: "noBudget",
      when: { fact: "budget", is: "none" },
      then: { cap: { axis: "customerPotential", band: "low" } },
    },
  ],
  cells: {
    "low/any": { tier: "B", strategy: "keep" },
    "high/any": { tier: "A", strategy: "invest" },
  },
});
