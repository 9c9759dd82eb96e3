import { customerModel } from "opportunity-matrix/models";
import { defaultAttentionPolicy } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";

it("speaks of tiers and facts that the customer model has, and is plain JSON", () => {
  const tiers = Object.values(customerModel.cells).map(({ tier }) => tier);
  expect(tiers).toEqual(expect.arrayContaining([...defaultAttentionPolicy.importantTiers]));
  expect(customerModel.facts).toHaveProperty("contactBreadth");
  expect(JSON.parse(JSON.stringify(defaultAttentionPolicy))).toEqual(defaultAttentionPolicy);
});
