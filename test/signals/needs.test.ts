import { type Need, needMaturity } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { on, sales, yuan } from "./sample.ts";

const said = [{ text: "x", day: "2026-02-11", grade: "stated" }] as const;
const level = (...needs: Partial<Need>[]) =>
  needMaturity(
    sales({ needs: needs.map((need, i) => ({ id: `n${i}`, kind: "implied", evidence: said, ...need })) }),
    on,
  );

describe("maturity of needs", () => {
  it("is 2 implied, 3 explicit, 4 explicit with cost and date", () => {
    expect(level({})).toEqual({ value: 2, asOf: "2026-02-11", grade: "stated" });
    expect(level({}, { kind: "explicit" })?.value).toBe(3);
    expect(level({ kind: "explicit", annualCost: yuan(1) })?.value).toBe(3);
    expect(level({ kind: "explicit", solveBy: "2027-01-01" })?.value).toBe(3);
    const sharp = {
      kind: "explicit",
      annualCost: { value: yuan(1), asOf: "2026-01-20", grade: "assumed" },
      solveBy: "2027-01-01",
    } as const;
    expect(level(sharp)).toEqual({ value: 4, asOf: "2026-01-20", grade: "assumed" });
    expect(level({ ...sharp, kind: "implied" })?.value).toBe(2);
  });

  it("goes by the day and grade of the kind where they are there, else by the evidence", () => {
    expect(level({ kind: { value: "explicit", asOf: "2026-06-15", grade: "verified" } })).toEqual({
      value: 3,
      asOf: "2026-06-15",
      grade: "verified",
    });
    expect(level({ evidence: [] })?.grade).toBe("assumed");
  });

  it("is 1 where somebody asked and no need is known by then, and not known where nobody asked", () => {
    expect(level()).toEqual({ value: 1, asOf: null, grade: null });
    expect(level({ evidence: [{ text: "x", day: "2026-12-01" }] })?.value).toBe(1);
    expect(level({ kind: [{ value: "implied", asOf: "2026-12-01" }] })?.value).toBe(1);
    expect(needMaturity(sales({}), on)).toBeNull();
    expect(needMaturity({ customer: { id: "C" } }, on)).toBeNull();
  });
});
