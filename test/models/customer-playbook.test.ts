import { compileModel, recommend } from "opportunity-matrix";
import { customerModel, customerPlaybook } from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";
import { itIsAPlaybookFor } from "./playbooks.ts";
import { applyingOf, type Case, recommendedFor } from "./plays/given.ts";

describe("the customer playbook", () => {
  itIsAPlaybookFor(customerModel, customerPlaybook);

  it("says of the two cells that the source article fixes what the article says", () => {
    const strategyOf = (cell: "high/high" | "high/low") =>
      customerPlaybook.strategies[customerModel.cells[cell]?.strategy ?? ""];
    expect(strategyOf("high/high")?.objective).toEqual({
      en: "Put in more resources and develop the customer in depth.",
      "zh-CN": "投入更多资源，深度开发客户。",
    });
    expect(strategyOf("high/low")?.objective).toEqual({
      en: "Raise the relationship by regular communication and visits.",
      "zh-CN": "通过定期沟通和拜访提升关系。",
    });
  });

  it("is recommended from the place of a customer", () => {
    const matrix = compileModel(customerModel);
    const options = { asOf: "2026-11-23" };
    expect(recommend(matrix.assess({}, options), customerPlaybook).strategy).toBe(customerPlaybook.unplaced);
    const barred = matrix.assess({ blocked: true }, options);
    expect(recommend(barred, customerPlaybook).strategy).toBe(customerPlaybook.excluded);
  });

  it("gives plays, and none of those that cost much where little is to be won", () => {
    const dear = { champion: "none", support: -4 } as const;
    const situation = { competitorStanding: "embedded", daysSinceContact: 70 };
    const where = (facts: NonNullable<Case["facts"]>) =>
      recommendedFor("customer", { facts: { ...dear, ...facts }, situation });
    const key = where({});
    expect([key.strategyId, applyingOf(key).sort()]).toEqual([
      "expand",
      ["dislodgeCompetitor", "noCoach", "reviveContact", "winOverOpponent"],
    ]);
    const small = { annualSpend: 0, growth: 0, openShare: 0, need: 1, budget: "planned" };
    const kept = where({ ...small, champion: "champion", support: 5 });
    expect([kept.strategyId, applyingOf(kept)]).toEqual(["maintain", ["reviveContact"]]);
    const served = where({ ...small, economicBuyer: "brief" });
    expect([served.strategyId, applyingOf(served)]).toEqual(["streamline", []]);
  });
});
