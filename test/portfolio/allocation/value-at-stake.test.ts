import { compileModel } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { valueAtStake } from "opportunity-matrix/portfolio";
import { describe, expect, it } from "vitest";

const known = { annualSpend: 24_000_000, growth: 22, trust: 4, relationshipStage: 2 };
const assessed = compileModel(customerModel).assess(known, { asOf: "2026-11-23" });

describe("the value at stake", () => {
  it("is the potential times the room to improve", () => {
    const { potential, relationship } = assessed.axes;
    const [p, r] = [potential.score as number, relationship.score as number];
    expect(valueAtStake(assessed)).toBeCloseTo((p * (100 - r)) / 100, 6);
    expect(valueAtStake(assessed, { worth: 5000 })).toBeCloseTo((5000 * p * (100 - r)) / 10_000, 6);
    expect(valueAtStake(assessed, { worth: 0 })).toBe(0);
  });

  it("reads other axes where it is told to", () => {
    const r = assessed.axes.relationship.score as number;
    expect(valueAtStake(assessed, { potential: "relationship" })).toBeCloseTo((r * (100 - r)) / 100, 6);
  });

  it("is not known where an axis has no score", () => {
    const without = compileModel(customerModel).assess({ annualSpend: 1 }, { asOf: "2026-11-23" });
    expect(valueAtStake(without)).toBe(null);
  });

  it("refuses an axis that there is not, and a worth that is none", () => {
    expect(() => valueAtStake(assessed, { relationship: "trust" as never })).toThrow(
      'relationship must be one of the axes potential, relationship, found "trust"',
    );
    expect(() => valueAtStake(assessed, { worth: -1 })).toThrow("worth must be a number from 0 on, found -1");
    expect(() => valueAtStake(assessed, { worth: Number.NaN })).toThrow(RangeError);
  });
});
