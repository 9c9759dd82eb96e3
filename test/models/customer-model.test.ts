import { compileModel, type GradedFact, lintModel } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";
import { itIsDocumented } from "./documented.ts";
import { labelsOf, unlabelled, wrongLabels } from "./texts.ts";

const matrix = compileModel(customerModel);
const asOf = "2026-11-23";

type CustomerFacts = Parameters<typeof matrix.assess>[0];

/** Three degrees of either axis; every fact is known. */
const potential = {
  low: {
    annualSpend: 300_000,
    growth: -8,
    openShare: 20,
    strategicFit: 1,
    need: 1,
    budget: "planned",
    decisionProcess: 2,
  },
  medium: {
    annualSpend: 5_000_000,
    growth: 8,
    openShare: 60,
    strategicFit: 2,
    need: 3,
    budget: "planned",
    decisionProcess: 2,
  },
  high: {
    annualSpend: 60_000_000,
    growth: 20,
    openShare: 70,
    strategicFit: 4,
    need: 4,
    budget: "approved",
    decisionProcess: 3,
  },
} as const satisfies Record<string, CustomerFacts>;

const relationship = {
  low: {
    relationshipStage: 1,
    economicBuyer: "noContact",
    champion: "none",
    support: -1,
    contactBreadth: 1,
    lastContact: "2026-08-20",
    trust: 3,
    valueDelivered: 2,
  },
  medium: {
    relationshipStage: 3,
    economicBuyer: "brief",
    champion: "coach",
    support: 1,
    contactBreadth: 3,
    lastContact: "2026-10-25",
    trust: 6,
    valueDelivered: 2,
  },
  high: {
    relationshipStage: 4,
    economicBuyer: "inDepth",
    champion: "champion",
    support: 4,
    contactBreadth: 6,
    lastContact: "2026-11-18",
    trust: 9,
    valueDelivered: 4,
  },
} as const satisfies Record<string, CustomerFacts>;

const degrees = ["low", "medium", "high"] as const;
const best = { ...potential.high, ...relationship.high, blocked: false } as const;

describe("the document", () => {
  it("compiles without an error and without a warning", () => {
    expect(lintModel(customerModel)).toEqual([]);
    expect(matrix.javaScriptOnly).toEqual([]);
  });

  itIsDocumented("customerModel", customerModel);

  it("says everything in both languages", () => {
    expect(labelsOf(customerModel).length).toBeGreaterThan(80);
    expect(wrongLabels(customerModel)).toEqual([]);
    expect(unlabelled(customerModel)).toEqual([]);
  });

  it("lets every fact age but the day, which has its age in the scale", () => {
    const ageless = Object.entries(customerModel.facts).filter(([, fact]) => fact.ages === undefined);
    expect(ageless.map(([name]) => name)).toEqual(["lastContact"]);
  });

  it("has weights in percent of each axis", () => {
    for (const axis of customerModel.axes) {
      expect(axis.dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
      for (const part of axis.dimensions) {
        if (!("dimensions" in part)) continue;
        expect(part.dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBe(part.weight);
      }
    }
  });

  it("has the two cells that the source article fixes", () => {
    expect(customerModel.axes.map(({ label }) => label)).toEqual([
      { en: "Customer potential", "zh-CN": "客户潜力" },
      { en: "Relationship quality", "zh-CN": "关系质量" },
    ]);
    expect(customerModel.cells["high/high"]).toEqual({
      tier: "A",
      strategy: "invest",
      label: { en: "Key customer", "zh-CN": "重点客户" },
    });
    expect(customerModel.cells["high/low"]?.strategy).toBe("raise");
  });
});

describe("the cells", () => {
  for (const x of degrees) {
    for (const y of degrees) {
      it(`${x}/${y} is reached`, () => {
        const place = matrix.place({ ...potential[x], ...relationship[y], blocked: false }, { asOf });
        expect(place.issues).toEqual([]);
        expect(place.cell?.id).toBe(`${x}/${y}`);
      });
    }
  }

  it("run from 0 to 100 points", () => {
    const top = { ...best, growth: 30, openShare: 100, decisionProcess: 4, relationshipStage: 5, support: 5 };
    const highest = matrix.assess({ ...top, lastContact: asOf, trust: 10 }, { asOf });
    expect([highest.axes.potential.score, highest.axes.relationship.score]).toEqual([100, 100]);
    const bottom = {
      annualSpend: 0,
      growth: -10,
      openShare: 0,
      strategicFit: 1,
      need: 1,
      decisionProcess: 1,
    };
    const lowest = matrix.assess({ ...bottom, budget: "none" }, { asOf });
    expect(lowest.axes.potential.score).toBe(0);
  });
});

describe("customers whom a sales manager knows", () => {
  const cases: readonly (readonly [name: string, why: string, facts: CustomerFacts, cell: string])[] = [
    [
      "a vehicle maker, customer for years",
      "large, growing, an approved programme, and its management plans with us",
      {
        annualSpend: 30_000_000,
        growth: 15,
        openShare: 50,
        strategicFit: 4,
        need: 4,
        budget: "approved",
        decisionProcess: 3,
        relationshipStage: 4,
        economicBuyer: "inDepth",
        champion: "champion",
        support: 4,
        contactBreadth: 6,
        lastContact: "2026-11-13",
        trust: 8,
        valueDelivered: 4,
      },
      "high/high",
    ],
    [
      "a state-owned group that has always bought elsewhere",
      "the largest purse in the region, and we know one engineer",
      {
        annualSpend: 80_000_000,
        growth: 8,
        openShare: 95,
        strategicFit: 3,
        need: 3,
        budget: "planned",
        decisionProcess: 3,
        relationshipStage: 1,
        economicBuyer: "noContact",
        champion: "none",
        support: -2,
        contactBreadth: 1,
        lastContact: "2026-09-20",
        trust: 4,
      },
      "high/low",
    ],
    [
      "an old friend in a shrinking trade",
      "everybody likes us, and there is hardly anything left to buy",
      {
        annualSpend: 800_000,
        growth: -12,
        openShare: 10,
        strategicFit: 2,
        need: 1,
        budget: "none",
        decisionProcess: 3,
        relationshipStage: 4,
        economicBuyer: "inDepth",
        champion: "champion",
        support: 5,
        contactBreadth: 4,
        lastContact: "2026-11-20",
        trust: 9,
        valueDelivered: 3,
      },
      "low/high",
    ],
    [
      "a buyer of spare parts who sends the same request to five suppliers",
      "small, price only, no contact beyond the request",
      {
        annualSpend: 600_000,
        growth: 2,
        openShare: 80,
        strategicFit: 1,
        need: 2,
        budget: "planned",
        decisionProcess: 2,
        relationshipStage: 2,
        economicBuyer: "noContact",
        champion: "none",
        contactBreadth: 1,
        lastContact: "2026-07-01",
        trust: 4,
        valueDelivered: 2,
      },
      "low/low",
    ],
    [
      "a hospital that came to our seminar",
      "a fair size and a problem that it begins to see, but nobody has worked with us yet: the article's potential customer",
      {
        annualSpend: 6_000_000,
        growth: 10,
        openShare: 90,
        strategicFit: 3,
        need: 2,
        budget: "planned",
        decisionProcess: 1,
        relationshipStage: 1,
        economicBuyer: "noContact",
        champion: "none",
        contactBreadth: 1,
        lastContact: "2026-11-05",
      },
      "medium/low",
    ],
    [
      "a machine builder with one plant as our customer",
      "a good programme ahead; the coach in that plant is not yet a champion in the group",
      {
        annualSpend: 25_000_000,
        growth: 18,
        openShare: 85,
        strategicFit: 3,
        need: 4,
        budget: "approved",
        decisionProcess: 3,
        relationshipStage: 3,
        economicBuyer: "brief",
        champion: "coach",
        support: 2,
        contactBreadth: 2,
        lastContact: "2026-11-10",
        trust: 6,
        valueDelivered: 3,
      },
      "high/medium",
    ],
  ];
  for (const [name, why, facts, cell] of cases) {
    it(`${name}: ${cell}, because ${why}`, () => {
      const place = matrix.place({ ...facts, blocked: false }, { asOf });
      expect(place.issues).toEqual([]);
      expect(place.cell?.id).toBe(cell);
    });
  }

  it("a name on a business card is not placed, and the most telling question comes first", () => {
    const result = matrix.assess({ growth: 12 }, { asOf });
    expect(result.status).toBe("unplaced");
    expect(result.possibleCells).toHaveLength(9);
    expect(result.gaps[0]?.question).not.toBeNull();
  });
});

describe("what no score buys off", () => {
  it("a customer barred by compliance is excluded, and may be as long as nobody has looked", () => {
    expect(matrix.place({ ...best, blocked: true }, { asOf }).status).toBe("excluded");
    expect(matrix.assess(best, { asOf }).settled).toBe(true);
    const { blocked: _, ...unchecked } = best;
    const result = matrix.assess(unchecked, { asOf });
    expect([result.status, result.mayBeExcluded, result.settled]).toEqual(["placed", true, false]);
  });

  const caps: readonly (readonly [gate: string, facts: CustomerFacts, axis: "potential" | "relationship"])[] =
    [
      ["noBudget", { budget: "none" }, "potential"],
      ["economicBuyerUncovered", { economicBuyer: "noContact" }, "relationship"],
      ["opponent", { support: -4 }, "relationship"],
      ["outOfTouch", { lastContact: "2025-11-22" }, "relationship"],
    ];
  for (const [gate, facts, axis] of caps) {
    it(`${gate} keeps the ${axis} out of the high band, alone`, () => {
      const top = {
        ...best,
        growth: 30,
        openShare: 100,
        decisionProcess: 4,
        relationshipStage: 5,
        trust: 10,
      };
      const result = matrix.assess({ ...top, ...facts }, { asOf });
      expect(result.axes[axis].band).toBe("medium");
      expect(result.axes[axis].adjustments.map(({ gate: id }) => id)).toEqual([gate]);
      expect(result.gates.filter(({ hit }) => hit).map(({ gate: id }) => id)).toEqual([gate]);
    });
  }

  it("a year without contact to the day, and support of −3, cap nothing", () => {
    const result = matrix.assess({ ...best, lastContact: "2025-11-23", support: -3 }, { asOf });
    expect(result.axes.relationship.adjustments).toEqual([]);
  });

  it("what was said a year ago and never asked again leaves the place open", () => {
    const stale: GradedFact<"approved"> = { value: "approved", asOf: "2025-11-23", grade: "stated" };
    const result = matrix.assess({ ...best, budget: stale }, { asOf });
    expect(result.cell?.id).toBe("high/high");
    expect(result.possibleCells).toEqual(["medium/high", "high/high"]);
  });
});
