import { opportunityModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";
import { declarationsOf } from "../../src/models/declarations.ts";

it("a form copies what a model declares", () => {
  expect(declarationsOf(opportunityModel, "budget", "need")).toEqual({
    budget: opportunityModel.facts.budget,
    need: opportunityModel.facts.need,
  });
  // @ts-expect-error [ts2345] - the model has no such fact
  expect(declarationsOf(opportunityModel, "budgets")).toEqual({ budgets: undefined });
});
