import { compileModel, explain, reasonText, recommend } from "opportunity-matrix";
import { customerModel, customerPlaybook } from "opportunity-matrix/models";
import { expect, it } from "vitest";

const result = compileModel(customerModel).assess(
  {
    annualSpend: 30_000_000,
    openShare: 80,
    need: 4,
    budget: "approved",
    relationshipStage: 2,
    economicBuyer: "brief",
  },
  { asOf: "2026-11-23" },
);
const open = recommend(result, customerPlaybook).reasons.find(({ code }) => code === "open");

it("calls possible cells by their labels where the model is given", () => {
  const line =
    "按现有依据可能的格子（6 个）：潜在客户、常规客户、稳固客户、关系待提升客户、成长客户、重点客户。";
  expect(open && reasonText(open, "zh-CN", customerModel)).toBe(line);
  expect(explain(result, { locale: "en", model: customerModel })).toContain(
    "Prospect, Regular customer, Firm customer, Customer to be won over, Growth customer, Key customer.",
  );
});

it("calls them by their ids without the model, and where a model has no such cell", () => {
  const ids = "medium/low, medium/medium, medium/high, high/low, high/medium, high/high.";
  expect(open && reasonText(open, "en")).toContain(ids);
  expect(open && reasonText(open, "en", { cells: {} })).toContain(ids);
  expect(explain(result, { locale: "en" })).toContain(ids);
});

it("says the points of a dimension as the explanation does", () => {
  const strongest = recommend(result, customerPlaybook).reasons.find(({ code }) => code === "strongest");
  expect(strongest && reasonText(strongest, "en")).toContain("28.6 points");
  expect(explain(result, { locale: "en" })).toContain("28.6  ");
});
