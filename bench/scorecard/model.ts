// The model of the benchmark: 12 dimensions (5 curves, 3 category maps, 2 ratings, a flag, a decay), one gate, 3×3.
import { defineModel } from "opportunity-matrix";

const bands = [
  { id: "low", from: 0 },
  { id: "medium", from: 40 },
  { id: "high", from: 70 },
] as const;
const rating = {
  kind: "levels",
  levels: [1, 2, 3, 4, 5].map((level) => ({ level, points: (level - 1) * 25, text: `Level ${level}` })),
} as const;
const map = (low: string, middle: string, high: string) =>
  ({
    kind: "categories",
    categories: [
      { option: low, points: 0 },
      { option: middle, points: 50 },
      { option: high, points: 100 },
    ],
  }) as const;
const curve = (scale: number) =>
  ({
    kind: "piecewise",
    points: [
      [0, 0],
      [scale, 30],
      [4 * scale, 70],
      [10 * scale, 100],
    ],
  }) as const;

export const model = defineModel({
  format: 1,
  id: "bench",
  version: "1",
  facts: {
    spend: { type: "number", min: 0 },
    growth: { type: "number", min: -100, max: 1000 },
    wallet: { type: "number", min: 0, max: 100 },
    sites: { type: "number", min: 0 },
    fit: { type: "number" },
    budget: { type: "choice", options: ["none", "planned", "approved"] },
    urgency: { type: "choice", options: ["later", "year", "quarter"] },
    stage: { type: "number" },
    access: { type: "choice", options: ["no", "indirect", "direct"] },
    contacts: { type: "number", min: 0 },
    coach: { type: "flag" },
    lastContact: { type: "day" },
    blocked: { type: "flag" },
  },
  axes: [
    {
      id: "potential",
      bands,
      dimensions: [
        { id: "spend", weight: 25, scale: curve(100) },
        { id: "growth", weight: 15, scale: { kind: "linear", from: -10, to: 30 } },
        { id: "wallet", weight: 10, scale: curve(10) },
        { id: "sites", weight: 5, scale: curve(5) },
        { id: "fit", weight: 15, scale: rating },
        { id: "budget", weight: 20, scale: map("none", "planned", "approved") },
        { id: "urgency", weight: 10, scale: map("later", "year", "quarter") },
      ],
    },
    {
      id: "relationship",
      bands,
      dimensions: [
        { id: "stage", weight: 30, scale: rating },
        { id: "access", weight: 25, scale: map("no", "indirect", "direct") },
        { id: "contacts", weight: 15, scale: curve(2) },
        { id: "coach", weight: 20, scale: { kind: "flag", yes: 100, no: 0 } },
        { id: "lastContact", weight: 10, scale: { kind: "decay", halvesAtDays: 60 } },
      ],
    },
  ],
  gates: [{ id: "blocked", when: { fact: "blocked", is: true }, then: { exclude: true } }],
  cells: {
    "low/low": { tier: "D", strategy: "leave" },
    "low/medium": { tier: "D", strategy: "serve" },
    "low/high": { tier: "C", strategy: "serve" },
    "medium/low": { tier: "C", strategy: "raise" },
    "medium/medium": { tier: "B", strategy: "keep" },
    "medium/high": { tier: "B", strategy: "keep" },
    "high/low": { tier: "B", strategy: "raise" },
    "high/medium": { tier: "A", strategy: "raise" },
    "high/high": { tier: "A", strategy: "invest" },
  },
  minimumCoverage: 0.3,
});
