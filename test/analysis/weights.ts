// A model whose weights are easy to follow: three dimensions on x, two of them in a group, and one on y.
import { type Axis, compileModel, type Facts, type Gate, type ModelDocument } from "opportunity-matrix";

const points = { kind: "linear", from: 0, to: 100 } as const;
const bands = [
  { id: "low", from: 0, label: { en: "Low", "zh-CN": "低" } },
  { id: "medium", from: 40, label: { en: "Medium", "zh-CN": "中" } },
  { id: "high", from: 70, label: { en: "High", "zh-CN": "高" } },
];

export const x: Axis = {
  id: "x",
  label: { en: "Potential", "zh-CN": "潜力" },
  bands,
  dimensions: [
    { id: "a", weight: 2, scale: points, label: { en: "Spend", "zh-CN": "采购额" } },
    {
      id: "g",
      weight: 2,
      label: { en: "Demand", "zh-CN": "需求" },
      dimensions: [
        { id: "b", weight: 1, scale: points },
        { id: "c", weight: 1, scale: points },
      ],
    },
  ],
};

const y: Axis = {
  id: "y",
  bands: [{ id: "any", from: 0 }],
  dimensions: [{ id: "d", weight: 1, scale: points }],
};

function documentWith(
  gates: readonly Gate[] = [],
  over: Partial<Axis> = {},
  more: object = {},
): ModelDocument {
  return {
    format: 1,
    id: "weights",
    version: "1",
    facts: {
      ...Object.fromEntries(["a", "b", "c", "d"].map((id) => [id, { type: "number" }])),
      barred: { type: "flag" },
    },
    axes: [{ ...x, ...over }, y],
    gates,
    cells: Object.fromEntries(
      ["low", "medium", "high"].map((id) => [`${id}/any`, { tier: "A", strategy: id }]),
    ),
    ...more,
  } as ModelDocument;
}

/** A matrix that the compiler knows nothing of, as from JSON. */
export function matrixWith(gates: readonly Gate[] = [], over: Partial<Axis> = {}, more: object = {}) {
  return compileModel(documentWith(gates, over, more));
}

export const facts = (values: object): Facts => values as Facts;
