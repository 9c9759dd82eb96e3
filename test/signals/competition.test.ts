import { competitiveThreat, differentiation, solutionFit } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { on, people, sales } from "./sample.ts";

describe("competitive threat", () => {
  it("is the worst standing over the sales", () => {
    const listed = [{ name: "B", position: "listed" }] as const;
    const two = [
      { name: "A", position: "excluded" },
      { name: "B", position: "preferred" },
      { name: "C" },
    ] as const;
    expect(competitiveThreat(sales({ competitors: listed }, { competitors: two }), on)?.value).toBe(3);
    expect(
      competitiveThreat(
        sales({
          competitors: [{ name: "A", position: { value: "embedded", asOf: "2026-02-11", grade: "stated" } }],
        }),
        on,
      ),
    ).toEqual({
      value: 4,
      asOf: "2026-02-11",
      grade: "stated",
    });
  });

  it("is 1 where there is nobody, and not known where nothing is said", () => {
    expect(competitiveThreat(sales({ competitors: [] }), on)?.value).toBe(1);
    expect(competitiveThreat(sales({ competitors: [{ name: "A" }] }), on)).toBeNull();
    expect(competitiveThreat(sales({}), on)).toBeNull();
  });
});

describe("differentiation", () => {
  const evidence = [{ text: "x", day: "2026-08-25", grade: "stated" }] as const;
  const needs = [{ id: "n", kind: "explicit" }] as const;
  const level = (parts: object) => {
    const sale = sales({
      needs,
      solution: { differentiators: [{ text: "x", need: "n", evidence, ...parts }] },
    });
    return differentiation({ ...sale, ...people({ id: "lin", influences: ["economic"] }, { id: "he" }) }, on)
      ?.value;
  };

  it("goes from our own word to the economic buyer's", () => {
    expect(level({})).toBe(2);
    expect(level({ acknowledgedBy: ["he"] })).toBe(3);
    expect(level({ acknowledgedBy: ["he", "lin"] })).toBe(4);
  });

  it("is nothing where it serves no need, or others have it too", () => {
    expect(level({ need: "m" })).toBe(1);
    expect(level({ unique: false, acknowledgedBy: ["lin"] })).toBe(1);
    expect(
      differentiation(sales({ solution: { differentiators: [{ text: "x", need: "n" }] } }), on)?.value,
    ).toBe(1);
  });

  it("is the best over all differentiators and sales", () => {
    const differentiators = [
      { text: "x", need: "n", evidence },
      { text: "y", need: "n", evidence, acknowledgedBy: ["he"] },
    ];
    const two = sales(
      { needs, solution: { differentiators } },
      { needs, solution: { differentiators: differentiators.slice(0, 1) } },
    );
    expect(differentiation(two, on)?.value).toBe(3);
  });

  it("is not known where nothing is written down", () => {
    expect(differentiation(sales({ needs }), on)).toBeNull();
  });
});

describe("fit of the solution", () => {
  const needs = ["a", "b", "c", "d"].map((id) => ({ id, kind: "explicit" as const }));

  it("counts full 1, partial ½, none 0", () => {
    const fits = { a: "full", b: "partial", c: "none", d: { value: "full", asOf: "2026-08-25" } } as const;
    expect(solutionFit(sales({ needs, solution: { fits } }), on)).toEqual({
      value: 62.5,
      asOf: "2026-08-25",
      grade: null,
    });
  });

  it("is the best over the sales", () => {
    const sale = (value: "full" | "none") => ({ needs: needs.slice(0, 1), solution: { fits: { a: value } } });
    expect(solutionFit(sales(sale("none"), sale("full")), on)?.value).toBe(100);
  });

  it("is believed while a need's fit is not known, and not known without any", () => {
    expect(solutionFit(sales({ needs, solution: { fits: { a: "full" } } }), on)).toEqual({
      value: 100,
      asOf: null,
      grade: "assumed",
    });
    expect(solutionFit(sales({ needs }), on)).toBeNull();
    expect(solutionFit(sales({}), on)).toBeNull();
  });
});
