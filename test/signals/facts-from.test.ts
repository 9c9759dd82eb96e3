import { compileModel } from "opportunity-matrix";
import { factsFrom, learnIdealCustomer } from "opportunity-matrix/domain";
import { customerModel, opportunityModel } from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";
import { dollars, on, sales, yuan } from "./sample.ts";

const full = {
  customer: {
    id: "C-1",
    annualSpend: yuan(10),
    growth: 5,
    shareOfWallet: 10,
    tiedShare: 10,
    strategicFit: 3,
    relationshipStage: 3,
    trust: 6,
    blocked: false,
    paysReliably: true,
    deliveries: [{ day: "2026-08-05", reception: "accepted" }],
  },
  stakeholders: [
    {
      id: "a",
      department: "it",
      influences: ["economic"],
      coverage: "brief",
      support: 3,
      influence: "high",
      stance: "champion",
    },
  ],
  interactions: [{ day: "2026-10-01", people: ["a"], kind: "visit" }],
  process: { id: "p", stages: [{ id: "s", label: "S", outcomes: [{ id: "o", label: "O" }] }] },
  opportunities: [
    {
      id: "O-1",
      opened: "2026-01-05",
      amount: yuan(100),
      margin: 20,
      budget: "planned",
      decisionProcess: { deciders: ["a"] },
      competitors: [],
      needs: [{ id: "n", kind: "explicit", solveBy: "2027-01-31" }],
      solution: { fits: { n: "full" }, differentiators: [{ text: "x", need: "n" }] },
      value: { reference: yuan(300), price: yuan(100) },
    },
  ],
} as const;
const ideal = learnIdealCustomer({ best: [{ id: "b", growth: 4 }], worst: [{ id: "w", growth: -4 }] }, on);

describe("facts from a file", () => {
  it("are all that customerModel and opportunityModel read", () => {
    const facts = Object.keys(factsFrom(full, { ...on, ideal })).sort();
    const read = [...Object.keys(customerModel.facts), ...Object.keys(opportunityModel.facts)];
    expect(facts).toEqual([...new Set(read)].sort());
  });

  it("are read by both models without an issue", () => {
    for (const model of [customerModel, opportunityModel]) {
      const result = compileModel(model as typeof customerModel).assess(
        factsFrom(full, { ...on, ideal, model }) as never,
        on,
      );
      expect(result.issues).toEqual([]);
      expect(result.gaps.filter(({ reasons }) => reasons.includes("unknown"))).toEqual([]);
    }
  });

  it("are none of a file of which nothing is known", () => {
    expect(factsFrom({ customer: { id: "C-1" } }, on)).toEqual({});
  });

  it("take the sum over the open sales for the amount, where each is known", () => {
    const amount = (...list: Parameters<typeof sales>) =>
      factsFrom(sales(...list), { ...on, rates: { to: "CNY", rates: { USD: 7 } } }).amount?.value;
    expect(amount({ amount: yuan(1) }, { amount: dollars(2) })).toBe(15);
    expect(amount({ amount: yuan(1) }, {})).toBeUndefined();
    expect(amount({ amount: { amount: 1, currency: "EUR" } })).toBeUndefined();
  });

  it("take the best margin over the open sales", () => {
    expect(factsFrom(sales({ margin: 10 }, { margin: 30 }, {}), on).margin?.value).toBe(30);
  });

  it("see a day by which it must be done, or only believe that there is none", () => {
    const event = (needs: { id: string; kind: "implied"; solveBy?: { value: string; asOf: string } }[]) =>
      factsFrom(sales({ needs }), on).compellingEvent;
    expect(
      event([{ id: "n", kind: "implied", solveBy: { value: "2027-01-01", asOf: "2026-08-01" } }]),
    ).toEqual({ value: true, asOf: "2026-08-01", grade: null });
    expect(event([{ id: "n", kind: "implied" }])).toEqual({ value: false, asOf: null, grade: "assumed" });
    expect(event([])).toBeUndefined();
  });

  it("know no need of which all evidence came later", () => {
    const needs = [
      { id: "n", kind: "implied", solveBy: "2027-01-01", evidence: [{ text: "x", day: "2026-08-01" }] },
    ] as const;
    const solution = { fits: { n: "full" }, differentiators: [{ text: "y", need: "n" }] } as const;
    const on = (asOf: string) => factsFrom(sales({ needs, solution }), { asOf });
    expect(on("2026-07-31").compellingEvent).toBeUndefined();
    expect(on("2026-07-31").solutionFit).toBeUndefined();
    expect(on("2026-07-31").differentiation?.value).toBe(1);
    expect(on("2026-08-01").compellingEvent?.value).toBe(true);
    expect(on("2026-08-01").solutionFit?.value).toBe(100);
    expect(on("2026-08-01").differentiation?.value).toBe(2);
  });
});
