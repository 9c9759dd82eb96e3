// A small model for tests of the command line: every type of fact, labels in both languages, an exclusion.
import type { ModelDocument } from "../../src/model/document.ts";

export const small: ModelDocument = {
  format: 1,
  id: "small",
  version: "7",
  label: { en: "Small", "zh-CN": "小模型" },
  facts: {
    spend: { type: "number", min: 0, unit: "CNY", label: { en: "Annual spend", "zh-CN": "年采购额" } },
    stance: {
      type: "choice",
      options: ["cold", { id: "warm", label: { en: "Warm", "zh-CN": "热情" } }],
      label: { en: "Stance", "zh-CN": "态度" },
      question: { en: "Do they like us?", "zh-CN": "他们喜欢我们吗？" },
      ages: { freshDays: 10, expiresDays: 100 },
    },
    seen: { type: "day", label: { en: "Last seen", "zh-CN": "最近见面" } },
    barred: { type: "flag" },
  },
  axes: [
    {
      id: "potential",
      label: { en: "Potential", "zh-CN": "潜力" },
      bands: [
        { id: "low", from: 0, label: { en: "Low", "zh-CN": "低" } },
        { id: "high", from: 50, label: { en: "High", "zh-CN": "高" } },
      ],
      dimensions: [{ id: "spend", weight: 1, scale: { kind: "linear", from: 0, to: 100 } }],
    },
    {
      id: "relationQuality",
      bands: [
        { id: "low", from: 0 },
        { id: "high", from: 50 },
      ],
      dimensions: [
        {
          id: "stance",
          weight: 3,
          scale: {
            kind: "categories",
            categories: [
              { option: "cold", points: 0 },
              { option: "warm", points: 100 },
            ],
          },
        },
        { id: "seen", weight: 1, scale: { kind: "decay", halvesAtDays: 30 } },
      ],
    },
  ],
  gates: [{ id: "barred", when: { fact: "barred", is: true }, then: { exclude: true } }],
  cells: {
    "low/low": { tier: "C", strategy: "leave", label: { en: "Leave", "zh-CN": "离开" } },
    "low/high": { tier: "B", strategy: "keep", label: { en: "Keep", "zh-CN": "保持" } },
    "high/low": { tier: "B", strategy: "raise", label: { en: "Raise", "zh-CN": "提升" } },
    "high/high": { tier: "A", strategy: "invest", label: { en: "Invest", "zh-CN": "投入" } },
  },
  minimumCoverage: 0.1,
};
