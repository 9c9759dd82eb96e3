import {
  type Condition,
  compileModel,
  defineModel,
  type Situation,
  type SituationCondition,
} from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { answerFrom } from "../../src/strategy/answer.ts";

const bands = [{ id: "low", from: 0 }] as const;
const model = defineModel({
  format: 1,
  id: "m",
  version: "1",
  facts: {
    spend: { type: "number" },
    budget: { type: "choice", options: ["none", "approved"] },
    met: { type: "day" },
    trust: { type: "number" },
    barred: { type: "flag" },
  },
  axes: [
    {
      id: "x",
      bands,
      dimensions: [
        { id: "spend", weight: 1, scale: { kind: "linear", from: 0, to: 10 } },
        {
          id: "budget",
          weight: 1,
          scale: { kind: "categories", categories: [{ option: "none", points: 0 }], otherwise: 100 },
        },
      ],
    },
    {
      id: "y",
      bands,
      dimensions: [
        { id: "met", weight: 1, scale: { kind: "decay", halvesAtDays: 60 } },
        { id: "trust", weight: 1, scale: { kind: "linear", from: 0, to: 10 } },
      ],
    },
  ],
  gates: [{ id: "barred", when: { fact: "barred", is: true }, then: { exclude: true } }],
  cells: { "low/low": { tier: "A", strategy: "s" } },
});
const assessment = compileModel(model).assess(
  { spend: 5, budget: "approved", met: "2026-11-01", barred: false },
  { asOf: "2026-11-23" },
);
const answer = (condition: Condition) => answerFrom({ assessment, situation: null }, condition);

describe("a condition, asked of an assessment", () => {
  it("compares values, lists, ranges and ages", () => {
    expect(answer({ fact: "budget", is: "approved" })).toBe(true);
    expect(answer({ fact: "budget", is: "none" })).toBe(false);
    expect(answer({ fact: "budget", in: ["none"] })).toBe(false);
    expect(answer({ fact: "budget", in: ["none", "approved"] })).toBe(true);
    expect(answer({ fact: "spend", atLeast: 5, atMost: 5 })).toBe(true);
    expect(answer({ fact: "spend", above: 5 })).toBe(false);
    expect(answer({ fact: "spend", below: 5 })).toBe(false);
    expect(answer({ fact: "spend", atLeast: 6 })).toBe(false);
    expect(answer({ fact: "spend", atMost: 4 })).toBe(false);
    expect(answer({ fact: "spend", above: 4, below: 6 })).toBe(true);
    expect(answer({ fact: "met", age: { atMost: 22 } })).toBe(true);
    expect(answer({ fact: "met", age: { above: 22 } })).toBe(false);
  });

  it("does not know of an unknown fact, of one that no dimension reads, or of the wrong kind", () => {
    expect(answer({ fact: "trust", atLeast: 1 })).toBeNull();
    expect(answer({ fact: "barred", is: true })).toBe(false);
    expect(answer({ fact: "nothing", is: 1 })).toBeNull();
    expect(answer({ fact: "budget", atLeast: 1 })).toBeNull();
    expect(answer({ fact: "spend", age: { atLeast: 1 } })).toBeNull();
    expect(answer({ fact: "budget", age: { atLeast: 1 } })).toBeNull();
    const undated = { assessment: { ...assessment, asOf: null }, situation: null };
    expect(answerFrom(undated, { fact: "met", age: { atMost: 22 } })).toBeNull();
  });

  it("follows Kleene's logic", () => {
    const [yes, no, open] = [
      { fact: "spend", is: 5 },
      { fact: "spend", is: 4 },
      { fact: "trust", is: 1 },
    ] as const;
    expect(answer({ all: [yes, open] })).toBeNull();
    expect(answer({ all: [no, open] })).toBe(false);
    expect(answer({ all: [yes] })).toBe(true);
    expect(answer({ any: [no, open] })).toBeNull();
    expect(answer({ any: [yes, open] })).toBe(true);
    expect(answer({ any: [no] })).toBe(false);
    expect(answer({ not: no })).toBe(true);
    expect(answer({ not: open })).toBeNull();
  });
});

describe("a condition, asked of a situation", () => {
  const situation: Situation = {
    asOf: "2026-11-23",
    facts: { trust: { value: 8 }, spend: { value: 9 }, met: { value: "2026-11-22" }, coaches: { value: 0 } },
  };
  const both = (condition: SituationCondition) => answerFrom({ assessment, situation }, condition);
  const alone = (condition: SituationCondition) => answerFrom({ assessment: null, situation }, condition);

  it("takes a fact from the assessment, and what that does not know from the situation", () => {
    expect(both({ fact: "spend", is: 5 })).toBe(true);
    expect(alone({ fact: "spend", is: 9 })).toBe(true);
    expect(both({ fact: "trust", atLeast: 8 })).toBe(true);
    expect(both({ fact: "coaches", is: 0 })).toBe(true);
    expect(both({ fact: "toString", is: 0 })).toBeNull();
    expect(alone({ fact: "met", age: { atMost: 1 } })).toBe(true);
    expect(alone({ fact: "met", age: { below: 1 } })).toBe(false);
  });

  it("knows whether anything is known", () => {
    expect(both({ fact: "coaches", known: true })).toBe(true);
    expect(both({ fact: "champions", known: true })).toBe(false);
    expect(both({ fact: "champions", known: false })).toBe(true);
    expect(answerFrom({ assessment, situation: null }, { fact: "trust", known: false })).toBe(true);
  });

  it("knows nothing of a place without an assessment", () => {
    const place: readonly SituationCondition[] = [
      { gap: "trust" },
      { status: "placed" },
      { strategy: ["s"] },
      { gate: "barred", is: "hit" },
      { axis: "x", number: "score", atLeast: 0 },
      { axis: "x", band: ["low"] },
    ];
    expect(place.map(alone)).toEqual([null, null, null, null, null, null]);
  });
});

describe("a condition, asked of a place", () => {
  const ask = (condition: SituationCondition, facts: object = {}) =>
    answerFrom(
      {
        assessment: compileModel(model).assess(
          { spend: 5, budget: "approved", met: "2026-11-01", barred: false, ...facts },
          { asOf: "2026-11-23" },
        ),
        situation: null,
      },
      condition,
    );

  it("asks for status, strategy and gaps", () => {
    expect(ask({ status: "placed" })).toBe(true);
    expect(ask({ status: "excluded" })).toBe(false);
    expect(ask({ status: "excluded" }, { barred: true })).toBe(true);
    expect(ask({ strategy: ["t", "s"] })).toBe(true);
    expect(ask({ strategy: ["t"] })).toBe(false);
    expect(ask({ strategy: ["s"] }, { barred: true })).toBe(false);
    expect(ask({ gap: "trust" })).toBe(true);
    expect(ask({ gap: "spend" })).toBe(false);
  });

  it("asks gates, which may be open", () => {
    expect(ask({ gate: "barred", is: "hit" })).toBe(false);
    expect(ask({ gate: "barred", is: "clear" })).toBe(true);
    expect(ask({ gate: "barred", is: "open" })).toBe(false);
    expect(ask({ gate: "barred", is: "hit" }, { barred: true })).toBe(true);
    expect(ask({ gate: "barred", is: "hit" }, { barred: null })).toBeNull();
    expect(ask({ gate: "barred", is: "clear" }, { barred: null })).toBeNull();
    expect(ask({ gate: "barred", is: "open" }, { barred: null })).toBe(true);
    expect(ask({ gate: "other", is: "open" })).toBeNull();
    expect(ask({ gate: "other", is: "hit" })).toBeNull();
  });

  it("asks axes for their numbers and their band", () => {
    expect(ask({ axis: "x", number: "score", atLeast: 75, atMost: 75 })).toBe(true);
    expect(ask({ axis: "x", number: "score", above: 75 })).toBe(false);
    expect(ask({ axis: "y", number: "coverage", atMost: 0.5 })).toBe(true);
    expect(ask({ axis: "y", number: "coverage", below: 0.5 })).toBe(false);
    expect(ask({ axis: "y", number: "high", atLeast: 50 })).toBe(true);
    expect(ask({ axis: "z", number: "low", atLeast: 0 })).toBeNull();
    const nothing = { met: null, trust: null };
    expect(ask({ axis: "y", number: "score", atLeast: 0 }, nothing)).toBeNull();
    expect(ask({ axis: "y", number: "low", atLeast: 0 }, nothing)).toBe(true);
    expect(ask({ axis: "x", band: ["low", "high"] })).toBe(true);
    expect(ask({ axis: "x", band: ["high"] })).toBe(false);
    expect(ask({ axis: "y", band: ["low"] }, nothing)).toBeNull();
  });
});
