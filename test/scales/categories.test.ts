import { describe, expect, it } from "vitest";
import { categories } from "../../src/scales/categories.ts";
import { pointsOf, problemsOf } from "./one-scale.ts";

const fact = {
  type: "choice",
  options: ["none", { id: "planned", label: "Planned" }, "constructor"],
} as const;
const of = (points: Record<string, number>, otherwise?: number) => ({
  kind: "categories",
  categories: Object.entries(points).map(([option, value]) => ({ option, points: value })),
  ...(otherwise !== undefined && { otherwise }),
});

describe("categories", () => {
  it("give each option its points; a text that is no option is unknown", () => {
    const points = pointsOf(of({ constructor: 7, none: 0, planned: 50.5 }), fact);
    expect(["none", "planned", "constructor"].map(points)).toEqual([0, 50.5, 7]);
    expect(["None", "", "toString", 0, true].map(points)).toEqual(new Array(5).fill(null));
  });

  it("give the options that are not named otherwise's points, 0 included", () => {
    const points = pointsOf(of({ planned: 50 }, 0), fact);
    expect(["none", "planned", "constructor", "other"].map(points)).toEqual([0, 50, 0, null]);
  });

  it("refuse options twice, undeclared or missing, and points too fine", () => {
    const all = { none: 0, planned: 50, constructor: 100 };
    expect(problemsOf(of({ none: 0 }), fact)).toEqual(["error /categories scale.optionMissing"]);
    expect(problemsOf(of({ ...all, other: 1 }), fact)).toEqual([
      "error /categories/3/option scale.optionUndeclared",
    ]);
    const twice = of(all);
    const again = { ...twice, categories: [...twice.categories, { option: "none", points: 1 }] };
    expect(problemsOf(again, fact)).toEqual(["error /categories/3/option scale.optionTwice"]);
    expect(problemsOf(of({ none: 1 / 3 }, 2 / 3), fact)).toEqual([
      "error /categories/0/points scale.pointsTooFine",
      "error /otherwise scale.pointsTooFine",
    ]);
  });

  it("say that an otherwise is never used, which does no harm", () => {
    expect(problemsOf(of({ none: 0, planned: 50, constructor: 100 }, 9), fact)).toEqual([
      "warning /otherwise scale.otherwiseUnreachable",
    ]);
  });

  it("read choices alone: on another fact every option is undeclared", () => {
    expect(problemsOf(of({ none: 0 }), { type: "number" })).toEqual(["error  scale.factType"]);
    const problems = categories.check?.(of({ none: 0 }), { type: "number" });
    expect(problems).toEqual([
      {
        severity: "error",
        code: "scale.optionUndeclared",
        at: ["categories", 0, "option"],
        params: { option: "none", declared: [] },
      },
    ]);
  });
});
