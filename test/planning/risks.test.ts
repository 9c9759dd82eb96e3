import { decidePursuit, type Facts, recommend } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { approvalFrom } from "../../src/planning/project-approval.ts";
import { risksIn } from "../../src/planning/risks.ts";
import { asOf, facts, matrix, model, planOf, playbook, situation } from "./sale.ts";

const risksOf = (known?: object) =>
  planOf(known).strategyMeeting.risks.map(({ reason: { code, params }, answeredBy }) => [
    code,
    params.axis ?? params.gate ?? params.pursuits,
    answeredBy,
  ]);

describe("risks", () => {
  it("are a worse decision that is possible, and what holds back an axis below its highest band", () => {
    expect(risksOf()).toEqual([
      ["pursuitOpen", ["disengage"], ["seeBuyer"]],
      ["weakest", "win", ["seeBuyer"]],
    ]);
  });

  it("are not a better decision that is possible", () => {
    const known = { need: 90, budget: 80, buyer: "met", barred: false, strategic: false };
    expect(risksOf(known)).toEqual([["pursuitOpen", ["develop"], ["findCoach"]]]);
    expect(risksOf({ ...known, buyer: null, coach: false })).toEqual([["weakest", "win", []]]);
  });

  it("are a gate that takes points away, and an exclusion that nobody has checked", () => {
    expect(risksOf({ need: 90, budget: 80, buyer: "none", coach: true, strategic: false })).toEqual([
      ["adjusted", "win", ["seeBuyer"]],
      ["weakest", "win", ["seeBuyer"]],
      ["mayBeExcluded", "barred", []],
    ]);
  });

  it("are not a gate that gives points", () => {
    expect(
      risksOf({ need: 10, budget: 10, buyer: "met", coach: true, strategic: true, barred: false }),
    ).toEqual([]);
  });

  it("are an axis of which too little is known", () => {
    expect(risksOf({ need: 90, budget: 80, barred: false, strategic: false })).toContainEqual([
      "unplaced",
      "win",
      ["findCoach"],
    ]);
  });

  it("are none for whom we leave", () => {
    expect(planOf({ ...facts, barred: true }).strategyMeeting).toEqual({ targets: [], risks: [] });
  });

  it("are answered by no play through a gate of a model that has none", () => {
    const assessment = matrix.assess({ ...facts, barred: null } as Facts, { asOf });
    const { plays } = recommend(assessment, playbook, { situation });
    const approval = approvalFrom(decidePursuit(assessment, model), assessment, model, [], []);
    const { gates: _, ...open } = model;
    expect(risksIn(approval, assessment, plays, open).at(-1)).toMatchObject({
      reason: { code: "mayBeExcluded" },
      answeredBy: [],
    });
  });
});
