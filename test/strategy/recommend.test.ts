import { ModelError, recommend } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { assessed, best, playbook } from "./playbook.ts";

describe("recommend", () => {
  it("gives a placed customer the strategy of its cell", () => {
    const cells = [{}, { trust: 10 }, { growth: 0, budget: 0 }, { growth: 0, budget: 0, trust: 10 }];
    expect(cells.map((change) => recommend(assessed({ ...best, ...change }), playbook).strategyId)).toEqual([
      "invest",
      "raise",
      "keep",
      "leave",
    ]);
    expect(recommend(assessed(best), playbook).strategy).toBe(playbook.strategies.invest);
  });

  it("gives the others the playbook's answer, which has no id", () => {
    expect(recommend(assessed({}), playbook)).toMatchObject({
      strategyId: null,
      strategy: playbook.unplaced,
    });
    expect(recommend(assessed({ ...best, sanctioned: true }), playbook)).toMatchObject({
      strategyId: null,
      strategy: playbook.excluded,
    });
  });

  it("refuses what is no assessment", () => {
    const { gates: _, ...placement } = assessed(best);
    for (const none of [placement, undefined, null, "placed"]) {
      const attempt = (): unknown => recommend(none as never, playbook);
      expect(attempt).toThrow(RangeError);
      expect(attempt).toThrow("assessment must be what `assess` gives");
    }
  });

  it("refuses a playbook that lacks the strategy, and only then", () => {
    const { invest: _, ...strategies } = playbook.strategies;
    const lacking = { ...playbook, strategies };
    const attempt = (): unknown => recommend(assessed(best), lacking);
    expect(attempt).toThrow(ModelError);
    expect(attempt).toThrow(/invest/);
    try {
      attempt();
    } catch (error) {
      expect((error as ModelError).issues).toEqual([
        {
          severity: "error",
          code: "playbook.strategyMissing",
          pointer: "/strategies",
          params: { strategy: "invest" },
        },
      ]);
    }
    expect(recommend(assessed({ ...best, trust: 10 }), lacking).strategyId).toBe("raise");
    expect(recommend(assessed({}), lacking).strategyId).toBeNull();
  });
});
