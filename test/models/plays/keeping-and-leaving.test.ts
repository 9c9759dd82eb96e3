import { describe, expect, it } from "vitest";
import { books, idsOf, itIsGiven, recommendedFor } from "./given.ts";

describe("contact that fades", () => {
  const long = [{ day: "2026-09-24", people: ["he"], kind: "visit" }] as const;
  itIsGiven("reviveContact", {
    fires: [{ situation: { daysSinceContact: 200 } }, { situation: { contactTrend: 0 } }],
    not: [{ situation: { daysSinceContact: 3, contactTrend: 120 } }],
    edges: [
      { inside: { situation: { daysSinceContact: 60 } }, beyond: { situation: { daysSinceContact: 59 } } },
      { inside: { situation: { contactTrend: 49.9 } }, beyond: { situation: { contactTrend: 50 } } },
    ],
    file: {
      changes: { interactions: [...long, { day: "2026-09-20", people: ["lin"], kind: "visit" }] },
      people: ["he"],
    },
    fileBeyond: {
      interactions: [
        { day: "2026-09-25", people: ["he"], kind: "visit" },
        { day: "2026-09-20", people: ["lin"], kind: "visit" },
      ],
    },
  });

  it("is seen in the facts of a customer as well: 60 days since the last contact, and not 59", () => {
    const lastOn = (lastContact: string) => idsOf(recommendedFor("customer", { facts: { lastContact } }));
    expect(lastOn("2026-09-24")).toContain("reviveContact");
    expect(lastOn("2026-09-25")).not.toContain("reviveContact");
  });
});

describe("a customer with whom no better place is possible", () => {
  // Potential: annual spend 20, growth 10, open share 15, strategic fit 10, need 20, budget 15, decision process 10.
  const poor = {
    annualSpend: 0,
    growth: -10,
    openShare: 0,
    strategicFit: 1,
    need: 1,
    budget: "none",
    decisionProcess: 1,
  };
  // Relationship: stage 20, economic buyer 15, champion 15, support 10, breadth 5, contact 10, trust 10, value 15.
  const far = {
    relationshipStage: 1,
    economicBuyer: "brief",
    champion: "coach",
    support: 0,
    contactBreadth: 0,
    trust: 1,
    valueDelivered: 1,
  };
  const none = { ...poor, ...far };
  const unclear = { support: -3, champion: null, relationshipStage: null, valueDelivered: null };
  itIsGiven("leaveWell", {
    in: ["customer"],
    fires: [{ facts: { blocked: true } }, { facts: none }],
    not: [
      { facts: poor },
      { facts: far },
      { facts: { ...none, need: null, annualSpend: null } },
      { facts: { blocked: null } },
    ],
    edges: [
      { inside: { facts: { blocked: true } }, beyond: { facts: { blocked: false } } },
      // What is possible of the potential: 39.85, and 40.
      {
        inside: { facts: { ...none, annualSpend: null, growth: 10, openShare: 99 } },
        beyond: { facts: { ...none, annualSpend: null, growth: 10, openShare: 100 } },
      },
      // What is possible of the relationship: 65.5, and 70.5 where nobody knows the breadth of contact either.
      {
        inside: { facts: { ...none, ...unclear } },
        beyond: { facts: { ...none, ...unclear, contactBreadth: null } },
      },
    ],
    file: { changes: { customer: { blocked: true } }, people: ["lin"] },
    fileBeyond: {},
  });
});

describe("an opportunity that cannot reach a better place", () => {
  const worthless = {
    need: 1,
    compellingEvent: false,
    budget: "none",
    amount: 0,
    margin: 0,
    strategicFit: 1,
    idealFit: 0,
    paysReliably: false,
  };
  const lost = {
    solutionFit: 0,
    differentiation: 1,
    valueToPrice: 50,
    competitiveThreat: 3,
    economicBuyer: "brief",
    champion: "coach",
    support: 0,
    decisionProcess: 1,
    stageProgress: 0,
  };
  const none = { ...worthless, ...lost };
  itIsGiven("leaveWell", {
    in: ["opportunity"],
    fires: [{ facts: { blocked: true } }, { facts: none }],
    not: [{ facts: worthless }, { facts: lost }, { facts: { blocked: null } }],
    edges: [
      { inside: { facts: { blocked: true } }, beyond: { facts: { blocked: false } } },
      // No budget holds the worth down while that is known.
      {
        inside: { facts: { ...none, need: null, amount: null } },
        beyond: { facts: { ...none, need: null, amount: null, budget: null } },
      },
      // What is possible of winning: 45, and 50.
      {
        inside: { facts: { ...none, solutionFit: null, economicBuyer: null } },
        beyond: { facts: { ...none, solutionFit: null, economicBuyer: null, stageProgress: null } },
      },
    ],
    file: { changes: { customer: { blocked: true } }, people: ["lin"] },
    fileBeyond: {},
  });
});

it("leaving sets every other play aside, whatever else there is", () => {
  for (const name of ["customer", "opportunity"] as const) {
    const [leaving, ...others] = books[name].playbook.plays ?? [];
    expect(leaving?.id).toBe("leaveWell");
    expect(leaving?.overrides).toEqual(others.map(({ id }) => id));
    const barred = recommendedFor(name, {
      facts: { blocked: true, champion: "none" },
      situation: { firstOffer: "open", newPlayers: 1 },
    });
    expect(idsOf(barred)).toEqual(["leaveWell"]);
    expect(barred.setAside).toContainEqual({ play: "noCoach", because: "leaveWell" });
    expect(barred.setAside).toContainEqual({ play: "slowFirstOffer", because: "leaveWell" });
  }
});
