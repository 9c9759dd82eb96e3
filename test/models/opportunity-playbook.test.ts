import { opportunityModel, opportunityPlaybook } from "opportunity-matrix/models";
import { describe, expect, it } from "vitest";
import { itIsAPlaybookFor } from "./playbooks.ts";
import { applyingOf, type Case, recommendedFor } from "./plays/given.ts";

describe("the opportunity playbook", () => {
  itIsAPlaybookFor(opportunityModel, opportunityPlaybook);

  it("gives plays, and none of those that cost much where little is to be won", () => {
    const situation = { economicBuyerMode: "evenKeel", daysSinceContact: 70 };
    const where = (facts: NonNullable<Case["facts"]>) => recommendedFor("opportunity", { facts, situation });
    const worthy = where({});
    expect([worthy.strategyId, applyingOf(worthy).sort()]).toEqual([
      "pursue",
      ["reviveContact", "wakeEvenKeelBuyer"],
    ]);
    const small = { need: 1, amount: 0, margin: 0, strategicFit: 1, idealFit: 0 };
    const cheap = where(small);
    expect([cheap.strategyId, applyingOf(cheap)]).toEqual(["review", ["reviveContact"]]);
    const lost = where({ ...small, economicBuyer: "noContact" });
    expect([lost.strategyId, applyingOf(lost)]).toEqual(["disengage", ["leaveWell"]]);
  });
});
