import { customerModel } from "opportunity-matrix/models";
import { defaultAttentionPolicy } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { checkAttentionPolicy } from "../../../src/portfolio/attention/policy.ts";

it("speaks of tiers and facts that the customer model has, and is plain JSON", () => {
  const tiers = Object.values(customerModel.cells).map(({ tier }) => tier);
  expect(tiers).toEqual(expect.arrayContaining([...defaultAttentionPolicy.importantTiers]));
  expect(customerModel.facts).toHaveProperty("contactBreadth");
  expect(JSON.parse(JSON.stringify(defaultAttentionPolicy))).toEqual(defaultAttentionPolicy);
});

it("refuses hours and levels that are none, by their names", () => {
  const check = (changes: object) => () => checkAttentionPolicy({ ...defaultAttentionPolicy, ...changes });
  expect(check({ effortHours: 0.5 })).not.toThrow();
  for (const effortHours of [Number.NaN, -1, "8", Number.POSITIVE_INFINITY])
    expect(check({ effortHours })).toThrow(/^policy\.effortHours must be a number of at least 0, found /);
  const levels = { ...defaultAttentionPolicy.levels, gap: "later" };
  expect(check({ levels })).toThrow('policy.levels.gap must be one of now, soon, watch, found "later"');
  expect(check({ levels: { now: "now" } })).toThrow(/^policy\.levels\.overCapacity must be one of/);
});
