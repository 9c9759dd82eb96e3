// A model of every kind of fact, as one who writes TypeScript defines it.
import { defineModel, definePlaybook, type Strategy } from "opportunity-matrix";

export const bands = [
  { id: "low", from: 0 },
  { id: "high", from: 50 },
] as const;

export const facts = {
  spend: { type: "number", min: 0, label: { en: "Spend", "zh-CN": "支出" } },
  budget: { type: "choice", options: ["none", { id: "planned", label: "Planned" }] },
  vip: { type: "flag" },
  since: { type: "day" },
} as const;

const spend = { id: "spend", weight: 3, scale: { kind: "linear", from: 0, to: 1000 } } as const;

export const x = { id: "potential", bands, dimensions: [spend] } as const;

export const y = {
  id: "relationship",
  bands,
  dimensions: [
    { id: "vip", weight: 2, scale: { kind: "flag", yes: 100, no: 0 } },
    {
      id: "loyal",
      weight: 1,
      dimensions: [{ id: "time", fact: "since", weight: 1, scale: { kind: "decay", halvesAtDays: 9 } }],
    },
  ],
} as const;

export const cells = {
  "low/low": { tier: "C", strategy: "leave" },
  "low/high": { tier: "B", strategy: "keep" },
  "high/low": { tier: "B", strategy: "raise" },
  "high/high": { tier: "A", strategy: "keep", label: "Key customer" },
} as const;

export const model = defineModel({
  format: 1,
  id: "typed",
  version: "1",
  facts,
  axes: [x, y],
  gates: [
    { id: "none", when: { fact: "budget", is: "none" }, then: { cap: { axis: "potential", band: "low" } } },
    { id: "vip", when: { not: { any: [{ fact: "vip", is: true }] } }, then: { exclude: true } },
  ],
  cells,
  grades: { verified: 1, stated: 0.8, assumed: 0.5 },
});

const strategy: Strategy = {
  label: "Keep",
  objective: "Keep",
  effortShare: 0.2,
  contactEveryDays: null,
  owner: "director",
  do: ["Call"],
  stop: [],
};

export const parts = {
  format: 1,
  id: "typed",
  version: "1",
  unplaced: strategy,
  excluded: strategy,
} as const;

export const playbook = definePlaybook({
  ...parts,
  strategies: { leave: strategy, keep: strategy, raise: strategy },
});

export const shortPlaybook = definePlaybook({ ...parts, strategies: { leave: strategy, keep: strategy } });
