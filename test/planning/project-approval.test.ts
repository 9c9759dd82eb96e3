import { defaultPursuitPolicy } from "opportunity-matrix";
import { scotsmanForm } from "opportunity-matrix/models";
import { fillForms } from "opportunity-matrix/planning";
import { describe, expect, it } from "vitest";
import { facts, planOf } from "./sale.ts";

const approvalOn = (known?: object) => planOf(known).projectApproval;
const settled = { need: 90, budget: 80, buyer: "met", coach: true, barred: false, strategic: false };

describe("project approval", () => {
  it("speaks for a go where the judgement is to pursue or to develop", () => {
    expect(approvalOn(settled)).toMatchObject({ verdict: "go", pursuit: "pursue", exit: null, reentry: [] });
    expect(approvalOn()).toMatchObject({ verdict: "go", pursuit: "develop", reviewOn: "2027-01-22" });
  });

  it("is open where it is to be looked at again", () => {
    expect(approvalOn({})).toMatchObject({ verdict: "open", pursuit: "review" });
    expect(approvalOn({ ...settled, need: 10, budget: 0 })).toMatchObject({ verdict: "open" });
  });

  it("speaks for a no go where we leave, with what would bring us back", () => {
    const left = approvalOn({ ...settled, need: 10, budget: 0, buyer: "none", coach: false });
    expect(left).toMatchObject({ verdict: "noGo", exit: { hours: 8 }, barredBy: [], openQuestions: [] });
    expect(left.reentry).toEqual(defaultPursuitPolicy.reentry.map(({ id, label }) => ({ id, label })));
    expect(approvalOn({ ...facts, barred: true })).toMatchObject({
      verdict: "noGo",
      reentry: [],
      barredBy: [{ id: "barred", label: { en: "Barred by law", "zh-CN": "依法禁入" } }],
    });
  });

  it("gives the reasons that it does not tell elsewhere, with cells by their labels", () => {
    const { reasons } = approvalOn();
    expect(reasons.map(({ code }) => code)).toEqual([
      "cell",
      "axis",
      "axis",
      "strongest",
      "weakest",
      "weakest",
      "open",
    ]);
    expect(reasons.at(-1)?.params.cells).toEqual([
      { en: "Leave", "zh-CN": "放弃" },
      { en: "Win over", "zh-CN": "争取" },
    ]);
  });

  it("asks what could turn it: facts of an axis that could lie in another band", () => {
    expect(approvalOn().openQuestions).toEqual(["budget"]);
    expect(approvalOn({ ...facts, strategic: null }).openQuestions).toEqual(["budget", "strategic"]);
    expect(approvalOn({ ...facts, buyer: null, coach: true, budget: 90 }).openQuestions).toEqual(["buyer"]);
    expect(approvalOn({ need: 90, budget: 80, barred: false, strategic: false }).openQuestions).toEqual([
      "buyer",
      "coach",
    ]);
  });

  it("asks what could exclude, unless we leave anyway", () => {
    expect(approvalOn({ ...settled, barred: null }).openQuestions).toEqual(["barred"]);
    const left = { need: 10, budget: 0, buyer: "none", coach: false, strategic: false };
    expect(approvalOn(left)).toMatchObject({ verdict: "noGo", openQuestions: [] });
  });

  it("asks what could end an exclusion: evidence that has expired, and nothing while it is fresh", () => {
    const old = { value: true, asOf: "2026-01-15" };
    expect(approvalOn({ ...facts, barred: old })).toMatchObject({
      verdict: "noGo",
      openQuestions: ["barred"],
    });
    expect(approvalOn({ ...facts, barred: { ...old, asOf: "2026-11-01" } }).openQuestions).toEqual([]);
    expect(approvalOn({ ...facts, barred: true }).openQuestions).toEqual([]);
  });

  it("asks nothing where nothing could turn it", () => {
    expect(approvalOn(settled).openQuestions).toEqual([]);
    expect(approvalOn({ ...settled, coach: { value: true, grade: "stated" } }).openQuestions).toEqual([]);
    expect(planOf({ ...settled, coach: { value: true, grade: "stated" } }).information).not.toEqual([]);
  });

  it("shows what forms say, and that one says nothing yet", () => {
    const forms = [
      { label: "A", verdict: { label: "Good" }, total: 3, most: 16 },
      { label: "B", verdict: null, total: 25, most: 100 },
    ];
    expect(planOf(facts, { forms }).projectApproval.forms).toEqual([
      { label: "A", verdict: "Good", total: 3, most: 16 },
      { label: "B", verdict: null, total: 25, most: 100 },
    ]);
  });

  it("takes forms as fillForms fills them", () => {
    const filled = fillForms([scotsmanForm], {});
    expect(planOf(facts, { forms: filled }).projectApproval.forms).toEqual(
      filled.map(({ label, verdict, total, most }) => ({
        label,
        verdict: verdict?.label ?? null,
        total,
        most,
      })),
    );
  });
});
