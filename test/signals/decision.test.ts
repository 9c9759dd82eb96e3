import { budget, type DecisionProcess, decisionClarity } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { on, sales } from "./sample.ts";

describe("budget", () => {
  it("is the best over the open sales", () => {
    expect(budget(sales({ budget: "planned" }, { budget: "none" }, {}), on)?.value).toBe("planned");
    expect(budget(sales({}), on)).toBeNull();
  });
});

describe("clarity of the decision process", () => {
  const whole: DecisionProcess = {
    deciders: ["lin"],
    steps: [{ text: "x", day: "2026-12-18" }],
    criteria: [{ text: "y" }],
    inWriting: { value: true, asOf: "2026-10-12", grade: "verified" },
    evidence: [
      { text: "z", day: "2026-05-20", from: "he" },
      { text: "z", day: "2026-09-02", from: "sun" },
    ],
  };
  const level = (parts: Partial<DecisionProcess>) =>
    decisionClarity(sales({ decisionProcess: { ...whole, ...parts } }), on);

  it("is 4 in writing with every day, 3 from two people, 2 with deciders, else 1", () => {
    expect(level({})).toEqual({ value: 4, asOf: "2026-10-12", grade: "verified" });
    expect(level({ steps: [{ text: "x" }] })).toEqual({ value: 3, asOf: "2026-09-02", grade: "stated" });
    expect(level({ inWriting: false })?.value).toBe(3);
    expect(
      level({
        inWriting: null,
        evidence: [
          { text: "z", day: "2026-05-20", from: "he" },
          { text: "z", day: "2026-05-21" },
        ],
      })?.value,
    ).toBe(2);
    expect(level({ steps: [], criteria: [] })?.value).toBe(2);
    expect(level({ deciders: [] })?.value).toBe(1);
    expect(decisionClarity(sales({ decisionProcess: {} }), on)).toEqual({
      value: 1,
      asOf: null,
      grade: "assumed",
    });
  });

  it("is the clearest over the sales, and not known where nothing is written down", () => {
    expect(decisionClarity(sales({ decisionProcess: {} }, { decisionProcess: whole }, {}), on)?.value).toBe(
      4,
    );
    expect(decisionClarity(sales({}), on)).toBeNull();
  });
});
