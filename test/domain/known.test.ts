import { type Known, knownOn } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";

describe("knownOn", () => {
  it("reads a plain value, on any day", () => {
    expect(knownOn(0, "2026-01-01")).toEqual({ value: 0, asOf: null, grade: null });
    expect(knownOn<boolean>(false, "2026-01-01")).toEqual({ value: false, asOf: null, grade: null });
    expect(knownOn({ amount: 5, currency: "CNY" }, "2026-01-01")?.value).toEqual({
      amount: 5,
      currency: "CNY",
    });
  });

  it("knows nothing of null, undefined, an empty record and a value that is null", () => {
    for (const nothing of [null, undefined, [], { value: null }, { value: undefined }] as Known<number>[]) {
      expect(knownOn(nothing, "2026-01-01")).toBeNull();
    }
  });

  it("leaves out what was learnt later, and counts the day itself", () => {
    const fact = { value: 3, asOf: "2026-06-18", grade: "stated" } as const;
    expect(knownOn(fact, "2026-06-17")).toBeNull();
    expect(knownOn(fact, "2026-06-18")).toEqual(fact);
  });

  it("takes the last of a record by day, wherever it stands, and the last of the same day", () => {
    const record = [
      { value: 3, asOf: "2026-06-01" },
      { value: 1, asOf: "2026-01-01", grade: "assumed" },
      { value: 4, asOf: "2026-06-01", grade: "verified" },
      { value: null, asOf: "2026-09-01" },
    ] as const;
    expect(knownOn<number>(record, "2025-12-31")).toBeNull();
    expect(knownOn<number>(record, "2026-05-31")).toEqual({ value: 1, asOf: "2026-01-01", grade: "assumed" });
    expect(knownOn<number>(record, "2026-08-31")).toEqual({
      value: 4,
      asOf: "2026-06-01",
      grade: "verified",
    });
    expect(knownOn<number>(record, "2026-09-01")).toBeNull();
  });
});
