// A small model of every kind of fact, and how tests map one row of it.
import {
  compileModel,
  defineModel,
  type FactMapping,
  type MappingOptions,
  mapFacts,
} from "opportunity-matrix";

const bands = [
  { id: "low", from: 0 },
  { id: "high", from: 50 },
] as const;

export const model = defineModel({
  format: 1,
  id: "crm",
  version: "1",
  minimumCoverage: 0.5,
  facts: {
    spend: { type: "number", unit: "CNY", min: 0, label: { en: "Spend", "zh-CN": "支出" } },
    inWan: { type: "number", unit: { en: "10,000 CNY", "zh-CN": "万元" } },
    growth: {
      type: "number",
      unit: { en: "percent per year", "zh-CN": "%（每年）" },
      ages: { freshDays: 30, expiresDays: 90 },
    },
    staff: { type: "number", unit: "employees" },
    need: { type: "number", min: 1, max: 4 },
    rating: { type: "number" },
    budget: {
      type: "choice",
      options: ["none", { id: "planned", label: { en: "In the plan", "zh-CN": "已列计划" } }, "approved"],
    },
    blocked: { type: "flag" },
    contact: { type: "day" },
  },
  axes: [
    {
      id: "potential",
      bands,
      dimensions: [
        { id: "spend", weight: 2, scale: { kind: "linear", from: 0, to: 1000 } },
        { id: "growth", weight: 1, scale: { kind: "linear", from: 0, to: 10 } },
        { id: "inWan", weight: 1, scale: { kind: "linear", from: 0, to: 10 } },
        { id: "staff", weight: 1, scale: { kind: "linear", from: 0, to: 10 } },
        {
          id: "rating",
          weight: 1,
          scale: {
            kind: "levels",
            levels: [1, 2].map((level) => ({ level, points: level, text: `${level}` })),
          },
        },
      ],
    },
    {
      id: "relationship",
      bands,
      dimensions: [
        { id: "contact", weight: 1, scale: { kind: "decay", halvesAtDays: 30 } },
        { id: "need", weight: 1, scale: { kind: "linear", from: 1, to: 4 } },
        {
          id: "budget",
          weight: 1,
          scale: { kind: "categories", categories: [{ option: "none", points: 0 }], otherwise: 50 },
        },
      ],
    },
  ],
  gates: [{ id: "blocked", when: { fact: "blocked", is: true }, then: { exclude: true } }],
  cells: Object.fromEntries(
    ["low/low", "low/high", "high/low", "high/high"].map((id) => [id, { tier: "A", strategy: "keep" }]),
  ) as Record<"low/low" | "low/high" | "high/low" | "high/high", { tier: string; strategy: string }>,
});

export const matrix = compileModel(model);

/** Maps one row. */
export function mapped(mapping: FactMapping<typeof model>, row: unknown, options: MappingOptions = {}) {
  return mapFacts(matrix, mapping, options)(row as object);
}

/** The facts of one row, and the codes of its issues with what they are about. */
export function read(mapping: FactMapping<typeof model>, row: unknown, options: MappingOptions = {}) {
  const { facts, issues } = mapped(mapping, row, options);
  return { ...facts, issues: issues.map(({ code, pointer }) => `${code} ${pointer}`) };
}
