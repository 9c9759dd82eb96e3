import { compileModel, lintModel } from "opportunity-matrix";
import { nineBoxModel } from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";
import { itIsDocumented } from "./documented.ts";
import { labelsOf, unlabelled, wrongLabels } from "./texts.ts";

const matrix = compileModel(nineBoxModel);
const asOf = "2026-11-23";
const attractiveness = ["size", "growth", "profitability", "rivalry", "stability"] as const;
const strength = ["relativeShare", "quality", "cost", "reputation", "keySuccess"] as const;

/** Ratings of the five factors of each axis; one number rates all five. */
function rated(x: number | readonly number[], y: number | readonly number[]) {
  const all = (factors: readonly string[], ratings: number | readonly number[]) =>
    factors.map((factor, i) => [factor, typeof ratings === "number" ? ratings : ratings[i]] as const);
  return Object.fromEntries([...all(attractiveness, x), ...all(strength, y)]);
}

const place = (x: number | readonly number[], y: number | readonly number[]) =>
  matrix.place(rated(x, y), { asOf });

describe("the document", () => {
  it("compiles without an error and without a warning", () => {
    expect(lintModel(nineBoxModel)).toEqual([]);
    expect(matrix.javaScriptOnly).toEqual([]);
  });

  itIsDocumented("nineBoxModel", nineBoxModel);

  it("says everything in both languages", () => {
    expect(labelsOf(nineBoxModel).length).toBeGreaterThan(40);
    expect(wrongLabels(nineBoxModel)).toEqual([]);
    expect(unlabelled(nineBoxModel)).toEqual([]);
  });

  it("reads every fact through the same scale and weight", () => {
    const read = nineBoxModel.axes.map(({ dimensions }) => dimensions.map(({ id }) => id));
    expect(read).toEqual([attractiveness, strength]);
    for (const dimension of nineBoxModel.axes.flatMap(({ dimensions }) => dimensions)) {
      expect(dimension).toMatchObject({ weight: 1, scale: { kind: "linear", from: 1, to: 10 } });
    }
  });
});

describe("the nine cells of GE and McKinsey", () => {
  // Attractiveness, strength, name: Day 1986. Tiers: Thompson & Strickland's three priorities.
  const published = [
    [10, 10, "Protect position", "A"],
    [10, 5, "Invest to build", "A"],
    [10, 1, "Build selectively", "B"],
    [5, 10, "Build selectively", "A"],
    [5, 5, "Selectivity, manage for earnings", "B"],
    [5, 1, "Limited expansion or harvest", "C"],
    [1, 10, "Protect and refocus", "B"],
    [1, 5, "Manage for earnings", "C"],
    [1, 1, "Divest", "C"],
  ] as const;
  for (const [x, y, name, tier] of published) {
    it(`attractiveness ${x}, strength ${y}: ${name}`, () => {
      const { cell, issues } = place(x, y);
      expect(issues).toEqual([]);
      expect(cell).toMatchObject({ tier, label: { en: name } });
    });
  }

  it("are nine different cells with nine strategies", () => {
    const cells = published.map(([x, y]) => place(x, y).cell);
    expect(new Set(cells.map((cell) => cell?.id)).size).toBe(9);
    expect(new Set(cells.map((cell) => cell?.strategy)).size).toBe(9);
  });
});

describe("the cuts at 3.3 and 6.7", () => {
  it.each([
    [1, 0, "low"],
    [3.29, 25.444444, "low"],
    [3.2999, 25.554444, "low"],
    [3.3, 25.555556, "medium"],
    [6.69, 63.222222, "medium"],
    [6.6999, 63.332222, "medium"],
    [6.7, 63.333333, "high"],
    [10, 100, "high"],
  ])("rate %f gives %f points: %s", (rating, points, band) => {
    const { attractiveness: x, strength: y } = place(rating, rating).axes;
    expect(x).toMatchObject({ score: points, band });
    expect(y).toMatchObject({ score: points, band });
  });

  it("hold for a mean of different ratings as well, whatever each of them is rounded to", () => {
    expect(place([3, 3, 3, 3, 4.5], 1).axes.attractiveness).toMatchObject({
      score: 25.555555,
      band: "medium",
    });
    for (let step = 0; step <= 23; step++) {
      const around = (tenths: number) => [-step, -1, 0, 1, step].map((off) => (tenths + off) / 10);
      expect(place(around(33), 1).axes.attractiveness.band, `3.3 ± ${step / 10}`).toBe("medium");
      expect(place(1, around(67)).axes.strength.band, `6.7 ± ${step / 10}`).toBe("high");
    }
  });

  it("refuses a rating outside 1 to 10", () => {
    expect(place([0, 5, 5, 5, 11], 5).issues.map(({ code }) => code)).toHaveLength(2);
  });
});
