// A matrix and a playbook for the examples of recommendations.
import {
  compileModel,
  type Facts,
  type ModelDocument,
  type PlaybookDocument,
  type Strategy,
} from "opportunity-matrix";

const points = { kind: "linear", from: 0, to: 100 } as const;
const label = (en: string, zh: string) => ({ en, "zh-CN": zh });

export const document: ModelDocument = {
  format: 1,
  id: "m",
  version: "1",
  facts: {
    growth: { type: "number", label: label("Growth", "增长"), question: label("How fast?", "多快？") },
    budget: { type: "number", label: label("Budget", "预算") },
    trust: { type: "number", label: label("Trust", "信任") },
    sanctioned: {
      type: "flag",
      label: label("Sanctioned", "受制裁"),
      ages: { freshDays: 1, expiresDays: 30 },
    },
    frozen: { type: "flag" },
  },
  axes: [
    {
      id: "potential",
      label: label("Potential", "潜力"),
      bands: [
        { id: "low", from: 0 },
        { id: "high", from: 50 },
      ],
      dimensions: [
        { id: "growth", weight: 1, scale: points },
        { id: "budget", weight: 3, scale: points },
      ],
    },
    {
      id: "relationship",
      label: label("Relationship", "关系"),
      bands: [
        { id: "low", from: 0 },
        { id: "high", from: 50 },
      ],
      dimensions: [{ id: "trust", weight: 1, scale: points }],
    },
  ],
  gates: [
    {
      id: "sanctions",
      label: label("sanctions", "制裁"),
      when: { fact: "sanctioned", is: true },
      then: { exclude: true },
    },
    {
      id: "freeze",
      label: label("Budget frozen", "预算冻结"),
      when: { fact: "frozen", is: true },
      then: { cap: { axis: "potential", band: "low" } },
    },
  ],
  cells: {
    "low/low": { tier: "C", strategy: "leave" },
    "low/high": { tier: "B", strategy: "keep" },
    "high/low": { tier: "B", strategy: "raise" },
    "high/high": { tier: "A", strategy: "invest", label: label("Key customer", "重点客户") },
  },
};

const strategy = (name: string): Strategy => ({
  label: name,
  objective: name,
  effortShare: 0.25,
  contactEveryDays: 30,
  owner: "accountManager",
  do: [name],
  stop: [],
});

export const playbook: PlaybookDocument = {
  format: 1,
  id: "p",
  version: "1",
  strategies: Object.fromEntries(["leave", "keep", "raise", "invest"].map((id) => [id, strategy(id)])),
  unplaced: strategy("find out"),
  excluded: strategy("stay away"),
};

const matrix = compileModel(document);

/** Everything known, and the best cell. */
export const best = { growth: 60, budget: 80, trust: 70, sanctioned: false, frozen: false };

/** An assessment of a customer on 2026-11-23. */
export function assessed(raw: object) {
  return matrix.assess(raw as Facts, { asOf: "2026-11-23" });
}
