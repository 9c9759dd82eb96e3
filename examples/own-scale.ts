// Adds a scale of one's own: diminishing returns, with half of the points at `half`. The model stays a plain document.
import { compileModel, defineModel, defineScale, expression, shape } from "opportunity-matrix";

/** 100 · x / (x + half): 0 at nothing, 50 at `half`, towards 100 without reaching it. */
const saturating = defineScale({
  kind: "saturating",
  version: "1",
  reads: ["number"],
  params: { half: shape.number({ above: 0 }) },
  lower: ({ half }, x) => expression.multiply(100, expression.divide(x, expression.add(x, half))),
});

const bands = [
  { id: "low", from: 0 },
  { id: "high", from: 50 },
] as const;

const model = defineModel({
  format: 1,
  id: "by-size",
  version: "1.0.0",
  facts: { employees: { type: "number", min: 0 }, knowsUs: { type: "flag" } },
  axes: [
    {
      id: "potential",
      bands,
      dimensions: [{ id: "employees", weight: 1, scale: { kind: "saturating", half: 500 } }],
    },
    {
      id: "relationship",
      bands,
      dimensions: [{ id: "knowsUs", weight: 1, scale: { kind: "flag", yes: 100, no: 0 } }],
    },
  ],
  cells: {
    "low/low": { tier: "C", strategy: "wait" },
    "low/high": { tier: "B", strategy: "keep" },
    "high/low": { tier: "B", strategy: "call" },
    "high/high": { tier: "A", strategy: "visit" },
  },
});

const matrix = compileModel(model, { scales: [saturating] });
for (const employees of [0, 100, 500, 2_000, 50_000]) {
  const { axes, cell } = matrix.place({ employees, knowsUs: true });
  console.log(`${employees} employees: ${axes.potential.score} points, ${cell?.id} → ${cell?.strategy}`);
}
