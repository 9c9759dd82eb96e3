import { compileModel, defineModel } from "opportunity-matrix";
import { expect, it } from "vitest";

const document = {
  format: 1,
  id: "smallest",
  version: "1",
  facts: { spend: { type: "number" }, trust: { type: "number", min: 0, max: 10 } },
  axes: [
    {
      id: "potential",
      bands: [{ id: "all", from: 0 }],
      dimensions: [{ id: "spend", weight: 1, scale: { kind: "linear", from: 0, to: 1000 } }],
    },
    {
      id: "relationship",
      bands: [{ id: "all", from: 0 }],
      dimensions: [{ id: "trust", weight: 1, scale: { kind: "linear", from: 0, to: 10 } }],
    },
  ],
  cells: { "all/all": { tier: "C", strategy: "keep" } },
} as const;

it("defineModel gives the document as it is, and a model that compiles", () => {
  const model = defineModel(document);
  expect(model).toBe(document);
  expect(compileModel(model).assess({ spend: 500, trust: 10 }).cell?.strategy).toBe("keep");
});
