import { compileModel, reasonText, recommend, type SituationCondition } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { causesOf } from "../../src/strategy/causes.ts";
import { assessed, best, document } from "./playbook.ts";
import { play, situation, withPlays } from "./plays.ts";

const facts = {
  stalled: { value: true, about: ["Pilot.", { en: "Offer", "zh-CN": "报价。" }] },
  coaches: { value: 0 },
  phase: { value: "late" },
} as const;

function causes(when: SituationCondition, change: object = {}, locale: "en" | "zh-CN" = "en"): string[] {
  const [given] = recommend(assessed({ ...best, ...change }), withPlays(play("p", when)), {
    situation: situation(facts),
  }).plays;
  return (given?.reasons ?? []).map((reason) => reasonText(reason, locale));
}

describe("why a play is given", () => {
  it("tells the facts that decided, by their words, each once", () => {
    const when: SituationCondition = {
      all: [
        { fact: "phase", is: "late" },
        { fact: "coaches", atMost: 0 },
        { fact: "coaches", below: 1 },
        { fact: "stalled", is: true },
        { fact: "trust", atLeast: 70 },
      ],
    };
    expect(causes(when)).toEqual([
      "Phase: Late.",
      "Coaches: 0.",
      "Stalled: yes (Pilot, Offer).",
      "Trust: 70.",
    ]);
    expect(causes(when, {}, "zh-CN")).toEqual([
      "阶段：后期。",
      "教练：0。",
      "停滞：是（Pilot、报价）。",
      "信任：70。",
    ]);
  });

  it("leaves out what did not decide, also inside a negation", () => {
    expect(
      causes({
        any: [
          { fact: "coaches", above: 0 },
          { fact: "phase", is: "late" },
        ],
      }),
    ).toEqual(["Phase: Late."]);
    expect(
      causes({
        not: {
          all: [
            { fact: "coaches", above: 0 },
            { fact: "phase", is: "late" },
          ],
        },
      }),
    ).toEqual(["Coaches: 0."]);
  });

  it("says what is not known, and what is to be found out", () => {
    expect(causes({ fact: "champions", known: false })).toEqual(["champions: not known."]);
    expect(causes({ gap: "growth" }, { growth: null })).toEqual(["To be found out: Growth."]);
    expect(causes({ not: { gap: "growth" } })).toEqual([]);
  });

  it("names gates that apply or may apply, and no clear one", () => {
    expect(causes({ gate: "freeze", is: "hit" }, { frozen: true })).toEqual(["This applies: Budget frozen."]);
    expect(causes({ gate: "freeze", is: "open" }, { frozen: null })).toEqual([
      "This may apply (to be checked): Budget frozen.",
    ]);
    expect(causes({ gate: "freeze", is: "clear" })).toEqual([]);
    expect(causes({ not: { gate: "freeze", is: "hit" } })).toEqual([]);
  });

  it("says where an axis stands, or how much of it is known", () => {
    expect(causes({ axis: "relationship", band: ["high"] })).toEqual([
      "Relationship 70.0, certain on present evidence.",
    ]);
    expect(causes({ axis: "relationship", number: "low", atLeast: 70 })).toEqual([
      "Relationship 70.0, certain on present evidence.",
    ]);
    expect(causes({ axis: "potential", number: "coverage", below: 0.5 }, { budget: null })).toEqual([
      "Potential: 25% of the weight is known.",
    ]);
  });

  it("does not tell where an axis stands beside what decided", () => {
    const may = { axis: "potential", number: "high", atLeast: 50 } as const;
    expect(causes({ all: [may, { fact: "phase", is: "late" }] })).toEqual(["Phase: Late."]);
  });

  it("says nothing of the cell, which the strategy says already", () => {
    expect(causes({ all: [{ status: "placed" }, { strategy: ["invest"] }] })).toEqual([]);
  });

  it("writes a number with its unit", () => {
    const facts = {
      silence: { type: "number", label: "Silence", unit: { en: "days", "zh-CN": "天" } },
    } as const;
    const when = { fact: "silence", above: 60 } as const;
    const circumstances = { assessment: null, situation: situation({ silence: { value: 74 } }) };
    const [reason] = causesOf(when, circumstances, facts);
    expect(reason && reasonText(reason, "en")).toBe("Silence: 74 days.");
    expect(reason && reasonText(reason, "zh-CN")).toBe("Silence：74天。");
  });

  it("says nothing of a place that nobody has judged", () => {
    const gap = { gap: "growth" } as const;
    expect(causesOf(gap, { assessment: null, situation: situation({}) }, {})).toEqual([]);
    const unknown = compileModel(document).assess({}, { asOf: "2026-11-23" });
    expect(causesOf({ gate: "none", is: "hit" }, { assessment: unknown, situation: null }, {})).toEqual([]);
  });
});
