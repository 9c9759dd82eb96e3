import type { FactValue } from "opportunity-matrix";
import { describe } from "vitest";
import { itIsGiven } from "./given.ts";

type Values = { readonly [fact: string]: FactValue | null };

/** Facts that nobody knows, and values of others. */
const unknown = (facts: readonly string[], others: Values = {}) => ({
  facts: { ...Object.fromEntries(facts.map((fact) => [fact, null])), ...others },
});

describe("customer potential of which little is known", () => {
  // Weights: annual spend 20, growth 10, open share 15, strategic fit 10, need 20, budget 15, decision process 10.
  const little = ["annualSpend", "growth", "openShare", "budget"];
  const half = ["annualSpend", "openShare", "budget"];
  const most = ["annualSpend", "need"];
  itIsGiven("learnPotential", {
    in: ["customer"],
    fires: [unknown(little), unknown([...little, "need", "strategicFit"])],
    not: [unknown(["trust", "champion", "support", "valueDelivered"])],
    edges: [
      // 40 of 100 known, and 50.
      { inside: unknown(little), beyond: unknown(half) },
      // Half is known. The range reaches from 37 to 87, and from 40 to 90.
      {
        inside: unknown(half, { growth: -10, strategicFit: 3 }),
        beyond: unknown(half, { growth: -10, strategicFit: 4 }),
      },
      // 60 of 100 are known. The range reaches from 30 to 70, and from 29.5 to 69.5.
      {
        inside: unknown(most, { growth: -8, openShare: 80, budget: "planned", decisionProcess: 1 }),
        beyond: unknown(most, { growth: -10, openShare: 80, budget: "planned", decisionProcess: 1 }),
      },
    ],
    file: {
      changes: {
        customer: {
          annualSpend: null,
          growth: null,
          shareOfWallet: null,
          tiedShare: null,
          strategicFit: null,
        },
      },
      people: ["qian"],
    },
    fileBeyond: {},
  });
});

describe("an opportunity whose worth nobody knows", () => {
  // Weights: need 20, day 10, budget 15, amount 20, margin 10, strategic fit 10, ideal fit 10, paying 5.
  const little = ["amount", "margin", "strategicFit", "idealFit", "paysReliably"];
  const half = ["amount", "margin", "strategicFit", "idealFit"];
  const most = ["amount", "margin", "idealFit", "paysReliably"];
  const early = { compellingEvent: false, budget: "planned" };
  itIsGiven("learnWorth", {
    in: ["opportunity"],
    fires: [unknown(little), unknown([...little, "need", "budget"])],
    not: [unknown(["solutionFit", "economicBuyer", "champion"])],
    edges: [
      // 45 of 100 known, and 50.
      { inside: unknown(little), beyond: unknown(half) },
      // 55 of 100 are known. The range reaches from 27.5 to 72.5, and from 31 to 76.
      {
        inside: unknown(most, { ...early, need: 4, strategicFit: 1 }),
        beyond: unknown(most, { ...early, need: 4, strategicFit: 2 }),
      },
      // From 27.5 to 72.5, and from 24 to 69.
      {
        inside: unknown(most, { ...early, need: 3, strategicFit: 3 }),
        beyond: unknown(most, { ...early, need: 3, strategicFit: 2 }),
      },
    ],
    file: {
      changes: {
        customer: { paysReliably: null, strategicFit: null },
        sale: { amount: null, margin: null, budget: null },
      },
      people: ["he"],
    },
    fileBeyond: {},
  });
});
