import { describe, expect, it } from "vitest";
import { fileWith, issuesOf } from "./findings.ts";

describe("references", () => {
  it("are all found in a sound file", () => {
    const file = fileWith({
      stakeholders: [
        {
          id: "a",
          roles: ["user", { as: "decider", opportunity: "O-1" }],
          evidence: [{ text: "x", day: "2026-01-01", from: "b" }],
        },
        { id: "b", reportsTo: "a", influences: [{ as: "economic", opportunity: "O-1" }] },
      ],
      opportunities: [
        {
          id: "O-1",
          opened: "2026-01-01",
          needs: [{ id: "n", kind: "explicit", stakeholder: "a" }],
          solution: {
            fits: { n: "full" },
            differentiators: [{ text: "x", need: "n", acknowledgedBy: ["a"] }],
          },
          decisionProcess: { deciders: ["b"] },
          redFlags: [{ flag: "newPlayer", stakeholder: "a", evidence: [] }],
          concessions: [
            { id: "c1", day: "2026-02-01", by: "us", kind: "price" },
            { id: "c2", day: "2026-02-01", by: "customer", kind: "commitment", inReturnFor: "c1" },
          ],
        },
      ],
      interactions: [{ day: "2026-01-02", people: ["a", "b"], kind: "visit", opportunity: "O-1" }],
    });
    expect(issuesOf(file)).toEqual([]);
  });

  it("are each reported where they stand", () => {
    const file = fileWith({
      stakeholders: [
        {
          id: "a",
          reportsTo: "x",
          roles: [{ as: "user", opportunity: "O-9" }],
          influences: [{ as: "coach", opportunity: "O-9" }],
        },
        {
          id: "a",
          evidence: [
            { text: "y", day: "2026-01-01", from: "x" },
            { text: "z", day: "2026-01-01" },
          ],
        },
      ],
      opportunities: [
        {
          id: "O-1",
          opened: "2026-01-01",
          needs: [
            { id: "n", kind: "implied", stakeholder: "x" },
            { id: "n", kind: "implied" },
          ],
          solution: {
            fits: { "m/n": "full" },
            differentiators: [{ text: "x", need: "m", acknowledgedBy: ["x"] }],
          },
          decisionProcess: { deciders: ["x"] },
          redFlags: [{ flag: "newPlayer", stakeholder: "x", evidence: [] }],
          concessions: [
            { id: "c1", day: "2026-02-01", by: "us", kind: "price", inReturnFor: "c9" },
            { id: "c2", day: "2026-02-01", by: "us", kind: "terms", inReturnFor: "c1" },
          ],
        },
      ],
      interactions: [{ day: "2026-01-02", people: ["a", "x"], kind: "visit", opportunity: "O-9" }],
    });
    expect(issuesOf(file)).toEqual([
      "file.idTwice /stakeholders/1/id",
      "file.stakeholderMissing /stakeholders/0/reportsTo",
      "file.opportunityMissing /stakeholders/0/roles/0/opportunity",
      "file.opportunityMissing /stakeholders/0/influences/0/opportunity",
      "file.idTwice /opportunities/0/needs/1/id",
      "file.stakeholderMissing /opportunities/0/needs/0/stakeholder",
      "file.needMissing /opportunities/0/solution/fits/m~1n",
      "file.needMissing /opportunities/0/solution/differentiators/0/need",
      "file.stakeholderMissing /opportunities/0/solution/differentiators/0/acknowledgedBy/0",
      "file.stakeholderMissing /opportunities/0/decisionProcess/deciders/0",
      "file.stakeholderMissing /opportunities/0/redFlags/0/stakeholder",
      "file.concessionMissing /opportunities/0/concessions/0/inReturnFor",
      "file.sameSide /opportunities/0/concessions/1/inReturnFor",
      "file.stakeholderMissing /interactions/0/people/1",
      "file.opportunityMissing /interactions/0/opportunity",
      "file.stakeholderMissing /stakeholders/1/evidence/0/from",
    ]);
  });

  it("reports a product line that is there twice", () => {
    const file = { customer: { id: "C", productLines: [{ id: "l" }, { id: "l" }] } };
    expect(issuesOf(file)).toEqual(["file.idTwice /customer/productLines/1/id"]);
  });
});
