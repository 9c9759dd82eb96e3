import { type Condition, compileModel, defineModel } from "opportunity-matrix";
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
const answer = (condition: Condition) => answerFrom(assessment, condition);

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
    expect(answer({ fact: "barred", is: true })).toBeNull();
    expect(answer({ fact: "nothing", is: 1 })).toBeNull();
    expect(answer({ fact: "budget", atLeast: 1 })).toBeNull();
    expect(answer({ fact: "spend", age: { atLeast: 1 } })).toBeNull();
    expect(answer({ fact: "budget", age: { atLeast: 1 } })).toBeNull();
    expect(answerFrom({ ...assessment, asOf: null }, { fact: "met", age: { atMost: 22 } })).toBeNull();
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
