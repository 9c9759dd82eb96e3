import { type Facts, type Play, type PlaybookDocument, recommend } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { targetsOf } from "../../src/planning/targets.ts";
import { asOf, buyerPlay, coachPlay, matrix, model, playbook, valuePlay } from "./sale.ts";

const always = (...plays: readonly Play[]): PlaybookDocument => ({
  ...playbook,
  plays: plays.map((play, i) => ({ ...play, id: String(i), when: { status: "placed" }, overrides: [] })),
});
const all = always(buyerPlay, coachPlay, valuePlay);

function targetsFor(known: object, book = all) {
  const assessment = matrix.assess(known as Facts, { asOf });
  return targetsOf(assessment, recommend(assessment, book).plays, model);
}

describe("targets", () => {
  it("are the axes that plays lift, each with what is missing to the next band", () => {
    const [worth, win] = targetsFor({ need: 30, budget: 33.3, buyer: "met", coach: false, barred: false });
    expect(worth).toMatchObject({
      axis: "worth",
      score: 31.65,
      lift: 35,
      band: "low",
      next: { band: "high", from: 50, missing: 18.35, heldBy: [] },
    });
    expect(win).toMatchObject({
      score: 40,
      low: 40,
      high: 40,
      lift: 60,
      band: { en: "Low" },
      next: { band: { en: "High" }, missing: 10 },
    });
  });

  it("lift a fact once, however many plays make it better", () => {
    const known = { need: 30, budget: 0, buyer: "met", coach: false, barred: false };
    const [worth] = targetsFor(known, always(valuePlay, valuePlay));
    expect(worth?.lift).toBe(35);
  });

  it("have nothing above them in the highest band", () => {
    const [worth] = targetsFor({ need: 90, budget: 80, buyer: "met", coach: false, barred: false });
    expect(worth).toMatchObject({ band: "high", next: null });
  });

  it("say which gates hold an axis in its band", () => {
    const [, win] = targetsFor({ need: 90, budget: 80, buyer: "none", coach: true, barred: false });
    expect(win).toMatchObject({
      score: 49.999999,
      next: { missing: 0.000001, heldBy: [{ id: "noBuyer", label: { en: "Nobody met the buyer" } }] },
    });
  });

  it("have no band without a score", () => {
    const assessment = matrix.assess({}, { asOf });
    const given = [coachPlay, valuePlay].map((play) => ({
      play,
      people: [],
      dueOn: null,
      moves: [],
      reasons: [],
    }));
    expect(targetsOf(assessment, given, model)).toMatchObject([
      { axis: "worth", score: null, low: 0, high: 100, band: null, next: null },
      { axis: "win", score: null, band: null, next: null },
    ]);
  });

  it("are none where no play makes anything better", () => {
    const { improves: _, ...finding } = buyerPlay;
    expect(targetsFor({ need: 90, budget: 80, buyer: "met" }, always(finding))).toEqual([]);
  });
});
