import {
  type CustomerFile,
  type FactsContext,
  factsFrom,
  situationFacts,
  situationFrom,
} from "opportunity-matrix/domain";
import { customerModel } from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";
import { dollars, factsOf, on, yuan } from "./sample.ts";

/** A file of which everything is known. */
const full: CustomerFile = {
  customer: { id: "C-1", organisationNeed: true, personalNeed: false, annualSpend: yuan(10), growth: 5 },
  stakeholders: [
    {
      id: "lin",
      name: { en: "Lin Jianguo", "zh-CN": "林建国" },
      influences: ["economic"],
      coverage: "brief",
      responseMode: "growth",
      support: 3,
      influence: "high",
      politicalStatus: "innerCircle",
      stance: "neutral",
      concerns: { evaluation: ["price"] },
    },
    { id: "wu", name: "Wu Fang", influence: "low", politicalStatus: "outside" },
    { id: "zhao", influence: "low", politicalStatus: "outside" },
  ],
  interactions: [
    { day: "2026-08-01", people: ["lin"], kind: "visit", soughtBy: "us", outcome: "advance" },
    { day: "2026-10-01", people: ["wu"], kind: "call", soughtBy: "customer", outcome: "continuation" },
  ],
  process: {
    id: "p",
    stages: [{ id: "s", label: "S", outcomes: [{ id: "o", label: "O", essential: true }] }],
  },
  opportunities: [
    {
      id: "O-1",
      opened: "2026-01-05",
      stage: "s",
      redFlags: [],
      phases: [{ phase: "evaluation", day: "2026-09-02" }],
      competitors: [{ name: "Borealis", position: "listed" }],
      needs: [{ id: "n", kind: "explicit", stakeholder: "lin" }],
      solution: { differentiators: [{ text: "x", need: "n", acknowledgedBy: ["lin"] }] },
      offers: [{ day: "2026-11-01", by: "us", price: yuan(1) }],
      concessions: [],
    },
  ],
};

describe("a situation", () => {
  it("has every fact that is declared, of a file of which everything is known", () => {
    expect(Object.keys(factsOf(full))).toEqual(expect.arrayContaining(Object.keys(situationFacts)));
  });

  it("has the facts that models score too, with their day and grade", () => {
    for (const [fact, { value, asOf, grade }] of Object.entries(factsFrom(full, on))) {
      expect(factsOf(full)[fact]).toMatchObject({ value, asOf, grade });
    }
  });

  it("has nothing else but the team's own ids", () => {
    const known = new Set([...Object.keys(factsFrom(full, on)), ...Object.keys(situationFacts)]);
    expect(Object.keys(factsOf(full)).filter((fact) => !known.has(fact))).toEqual([
      "stage",
      "outcome:o",
      "begun:s",
    ]);
  });

  it("says on which day it is, and what those are called who have a name", () => {
    const { asOf, people } = situationFrom(full, on);
    expect(asOf).toBe("2026-11-23");
    expect(people).toEqual({ lin: { en: "Lin Jianguo", "zh-CN": "林建国" }, wu: "Wu Fang" });
  });

  it("knows nothing of a customer of whom nothing is known", () => {
    expect(situationFrom({ customer: { id: "C-1" } }, on)).toEqual({ ...on, facts: {}, people: {} });
  });

  it("gives everything, whatever a model reads", () => {
    const context: FactsContext = { ...on, model: customerModel };
    expect(situationFrom(full, context)).toEqual(situationFrom(full, on));
  });

  it("fits the ideal customer, and tells of amounts that cannot be compared", () => {
    const ideal = {
      criteria: [
        {
          trait: "growth",
          test: { atLeast: 4 },
          best: { pass: 1, known: 1 },
          worst: { pass: 0, known: 1 },
          weight: 1,
        },
      ],
    } as const;
    expect(situationFrom(full, { ...on, ideal }).facts.idealFit?.value).toBe(100);
    const codes: string[] = [];
    const mixed = { ...full, customer: { ...full.customer, spendWithUs: dollars(1) } };
    const { facts } = situationFrom(mixed, { ...on, onIssue: ({ code }) => codes.push(code) });
    expect(facts.annualSpend).toBeUndefined();
    expect(codes).toEqual(["file.mixedCurrencies", "file.mixedCurrencies", "file.mixedCurrencies"]);
  });

  it("is plain JSON", () => {
    const situation = situationFrom(full, on);
    expect(JSON.parse(JSON.stringify(situation))).toEqual(situation);
  });

  it("has people of any id", () => {
    const ids = ["__proto__", "10", "constructor", "9"];
    const file: CustomerFile = {
      customer: { id: "C-1" },
      stakeholders: ids.map((id) => ({ id, name: `Name of ${id}`, roles: ["user"] })),
    };
    const { facts, people = {} } = situationFrom(file, on);
    expect(facts.users?.people).toEqual(["10", "9", "__proto__", "constructor"]);
    expect(ids.map((id) => Object.hasOwn(people, id) && people[id])).toEqual(
      ids.map((id) => `Name of ${id}`),
    );
  });
});
