import {
  relationshipBasis,
  relationshipStage,
  trust,
  trustScore,
  valueDelivered,
} from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { on } from "./sample.ts";

describe("trust", () => {
  it("is (credibility + reliability + intimacy) ÷ self-orientation (Maister): C 8, R 7, I 5, S 2 → 10", () => {
    expect(trustScore({ credibility: 8, reliability: 7, intimacy: 5, selfOrientation: 2 })).toBe(10);
    expect(() => trustScore({ credibility: 8, reliability: 7, intimacy: 5, selfOrientation: 0 })).toThrow(
      RangeError,
    );
  });

  it("is what the customer says of it, and so is the stage of the relationship", () => {
    const file = { customer: { id: "C", trust: 7, relationshipStage: 3 } } as const;
    expect(trust(file, on)?.value).toBe(7);
    expect(relationshipStage(file, on)?.value).toBe(3);
  });
});

describe("the basis of the relationship (摧龙)", () => {
  it.each([
    [true, true, "partner"],
    [true, false, "supplier"],
    [false, true, "friend"],
    [false, false, "outsider"],
  ] as const)("organisation %s, person %s: %s", (organisationNeed, personalNeed, basis) => {
    expect(relationshipBasis({ customer: { id: "C", organisationNeed, personalNeed } }, on)?.value).toBe(
      basis,
    );
  });

  it("is not known while one half is not", () => {
    expect(relationshipBasis({ customer: { id: "C", organisationNeed: true } }, on)).toBeNull();
    expect(relationshipBasis({ customer: { id: "C", personalNeed: true } }, on)).toBeNull();
  });
});

describe("value delivered", () => {
  const evidence = [{ text: "x", day: "2026-08-25", grade: "verified" }] as const;

  it("is how the last delivery by the day was taken", () => {
    const deliveries = [
      { day: "2026-08-05", reception: "gainNamed", evidence },
      { day: "2025-01-05", reception: "complaint" },
      { day: "2026-12-05", reception: "gainReported" },
    ] as const;
    expect(valueDelivered({ customer: { id: "C", deliveries } }, on)).toEqual({
      value: 3,
      asOf: "2026-08-25",
      grade: "verified",
    });
    expect(valueDelivered({ customer: { id: "C", deliveries } }, { asOf: "2026-08-10" })).toEqual({
      value: 3,
      asOf: "2026-08-05",
      grade: "assumed",
    });
    expect(valueDelivered({ customer: { id: "C", deliveries: deliveries.slice(1, 2) } }, on)).toEqual({
      value: 1,
      asOf: "2025-01-05",
      grade: "assumed",
    });
  });

  it("is not known before anything was delivered", () => {
    expect(valueDelivered({ customer: { id: "C" } }, on)).toBeNull();
  });
});
