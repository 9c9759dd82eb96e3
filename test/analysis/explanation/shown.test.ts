import { compileModel } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";
import { shownParts, valueText } from "../../../src/analysis/explanation/shown.ts";

const matrix = compileModel(customerModel);
const assess = (facts: object) => matrix.assess(facts, { asOf: "2026-11-23" });

it("rounds parts so that they add up to the shown score", () => {
  const axis = assess({ annualSpend: 30_000_000, openShare: 80, need: 4, budget: "none" }).axes.potential;
  const total = shownParts(axis).reduce((sum, points) => sum + points * 10, 0);
  expect(total).toBeCloseTo(Math.floor((axis.score as number) * 10), 6);
  expect(shownParts(assess({}).axes.potential).every((points) => points === 0)).toBe(true);
});

it("words every kind of value", () => {
  const { potential, relationship } = assess({
    annualSpend: 5,
    growth: 3,
    need: 4,
    strategicFit: 1,
    lastContact: "2026-11-01",
    trust: 6,
  }).axes;
  const texts = [...potential.contributions, ...relationship.contributions]
    .filter(({ value }) => value !== null)
    .map((one) => valueText(one, "en"));
  expect(texts).toContain("CN¥5");
  expect(texts).toContain("3 percent per year");
  expect(texts).toContain("Nov 1, 2026");
  expect(texts).toContain("6");
  const flag = { ...potential.contributions[0], value: true, valueLabel: null, unit: null } as never;
  expect([valueText(flag, "en"), valueText({ ...(flag as object), value: false } as never, "zh-CN")]).toEqual(
    ["yes", "否"],
  );
});
