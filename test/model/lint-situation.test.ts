import type { SituationCondition } from "opportunity-matrix";
import { describe, expect, it } from "vitest";
import { askableIn, lintSituationCondition } from "../../src/model/lint-situation.ts";
import { sample } from "./sample.ts";

const declared = {
  coaches: { type: "number", min: 0 },
  phase: { type: "choice", options: ["early"] },
} as const;

function found(condition: SituationCondition, model: typeof sample | null = sample): string[] {
  const findings: string[] = [];
  lintSituationCondition(condition, askableIn(declared, model), "/when", (severity, code, pointer) => {
    findings.push(`${severity} ${pointer} ${code}`);
  });
  return findings;
}

describe("the lint of a question", () => {
  it("finds nothing where it asks what there is", () => {
    const all: readonly SituationCondition[] = [
      { fact: "coaches", atLeast: 1 },
      { fact: "phase", is: "early" },
      { fact: "growth", known: false },
      { gap: "growth" },
      { gate: "noBudget", is: "hit" },
      { axis: "potential", number: "high", below: 40 },
      { axis: "potential", band: ["low", "high"] },
      { status: "excluded" },
      { strategy: ["keep"] },
    ];
    expect(found({ all: [{ any: all }, { not: { status: "unplaced" } }] })).toEqual([]);
  });

  it.each<[SituationCondition, string]>([
    [{ fact: "coachs", atLeast: 1 }, "error /when/fact fact.undeclared"],
    [{ fact: "coachs", known: true }, "error /when/fact fact.undeclared"],
    [{ gap: "coaches" }, "error /when/gap fact.undeclared"],
    [{ fact: "coaches", below: 0 }, "error /when condition.emptyRange"],
    [{ fact: "coaches", atMost: -1 }, "error /when condition.emptyRange"],
    [{ axis: "potential", number: "score", above: 100 }, "error /when condition.emptyRange"],
    [{ axis: "potential", number: "coverage", atLeast: 50 }, "error /when condition.emptyRange"],
    [{ gap: "coachs" }, "error /when/gap fact.undeclared"],
    [{ fact: "phase", is: "late" }, "error /when/is condition.value"],
    [{ fact: "rating", in: [1, 4] }, "error /when/in/1 condition.value"],
    [{ fact: "rating", is: 1.5 }, "error /when/is condition.value"],
    [{ fact: "phase", atLeast: 1 }, "error /when condition.factType"],
    [{ fact: "coaches", above: 1, atMost: 1 }, "error /when condition.emptyRange"],
    [{ fact: "coaches" }, "error /when condition.noBound"],
    [{ gate: "budget", is: "hit" }, "error /when/gate condition.gateUndeclared"],
    [{ axis: "x", number: "score", atLeast: 1 }, "error /when/axis gate.axisUndeclared"],
    [{ axis: "x", band: ["low"] }, "error /when/axis gate.axisUndeclared"],
    [{ axis: "potential", number: "score" }, "error /when condition.noBound"],
    [{ axis: "potential", band: ["low", "top"] }, "error /when/band gate.bandUndeclared"],
    [{ strategy: ["keep", "kept"] }, "error /when/strategy condition.strategyUndeclared"],
    [{ any: [{ status: "placed" }, { not: { gap: "a" } }] }, "error /when/any/1/not/gap fact.undeclared"],
  ])("finds what %j asks in vain", (condition, expected) => {
    expect(found(condition)).toEqual([expected]);
  });

  it("knows a model without gates", () => {
    const { gates: _, ...ungated } = sample;
    expect(found({ gate: "noBudget", is: "hit" }, ungated)).toEqual([
      "error /when/gate condition.gateUndeclared",
    ]);
  });

  it("without a model judges what the document declares itself, and misses nothing of the model's", () => {
    expect(
      found(
        { all: [{ fact: "growth", is: 1 }, { gap: "x" }, { gate: "g", is: "hit" }, { strategy: ["s"] }] },
        null,
      ),
    ).toEqual([]);
    expect(found({ fact: "phase", is: "late" }, null)).toEqual(["error /when/is condition.value"]);
    expect(found({ axis: "x", number: "low" }, null)).toEqual(["error /when condition.noBound"]);
  });
});
