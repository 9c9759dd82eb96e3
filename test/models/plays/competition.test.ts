import { describe, expect, it } from "vitest";
import { applyingOf, itIsGiven, recommendedFor } from "./given.ts";

describe("a competitor who supplies today", () => {
  const standing = (competitorStanding: string) => ({ situation: { competitorStanding } });
  itIsGiven("dislodgeCompetitor", {
    fires: [standing("embedded")],
    not: [standing("none"), standing("excluded"), standing("listed")],
    edges: [{ inside: standing("embedded"), beyond: standing("preferred") }],
    file: {
      changes: { sale: { competitors: [{ name: "Hengtai", position: "embedded" }] } },
      people: ["he"],
    },
    fileBeyond: { sale: { competitors: [{ name: "Hengtai", position: "preferred" }] } },
  });

  it("is seen in the facts of an opportunity as well", () => {
    const threatened = (competitiveThreat: number | null) =>
      applyingOf(recommendedFor("opportunity", { facts: { competitiveThreat } }));
    expect(threatened(4)).toContain("dislodgeCompetitor");
    expect(threatened(3)).not.toContain("dislodgeCompetitor");
    expect(threatened(null)).not.toContain("dislodgeCompetitor");
  });
});
