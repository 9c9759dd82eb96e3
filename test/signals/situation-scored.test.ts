import type { CustomerFile } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { factsOf, people, sales } from "./sample.ts";

describe("the facts that models score", () => {
  it("concern those who have the need, and those who named a day", () => {
    const needs = [
      { id: "n", kind: "explicit", stakeholder: "a" },
      { id: "m", kind: "implied", stakeholder: "b", solveBy: { value: "2027-01-31", asOf: "2026-08-01" } },
    ] as const;
    expect(factsOf(sales({ needs })).need?.people).toEqual(["a", "b"]);
    expect(factsOf(sales({ needs })).compellingEvent).toMatchObject({ value: true, people: ["b"] });
    expect(factsOf(sales({ needs }), { asOf: "2026-07-31" }).compellingEvent?.people).toBeUndefined();
  });

  it("concern the economic buyer, and those who decide", () => {
    const file: CustomerFile = {
      ...people({ id: "lin", influences: ["economic"], coverage: "brief" }),
      ...sales(
        { decisionProcess: { deciders: ["he"] } },
        { decisionProcess: { deciders: ["lin", "he"] } },
        {},
      ),
      stakeholders: [{ id: "lin", influences: ["economic"], coverage: "brief", influence: "high" }],
    };
    expect(factsOf(file).economicBuyer).toEqual({ value: "brief", asOf: null, grade: null, people: ["lin"] });
    expect(factsOf(file).decisionProcess?.people).toEqual(["lin", "he"]);
  });

  it("concern those who decide as it was told by the day", () => {
    const decisionProcess = { deciders: ["he"], evidence: [{ text: "He decides.", day: "2026-05-20" }] };
    expect(factsOf(sales({ decisionProcess })).decisionProcess?.people).toEqual(["he"]);
    const both = sales({ decisionProcess }, { decisionProcess: { steps: [] } });
    expect(factsOf(both, { asOf: "2026-05-19" }).decisionProcess).toEqual({
      value: 1,
      asOf: null,
      grade: "assumed",
    });
  });

  it("concern the champion, and the coach where there is none", () => {
    const champion = { id: "a", stance: { value: "champion", asOf: "2026-09-24" } } as const;
    const file = people(champion, { id: "b", influences: ["coach"], stance: "neutral" });
    expect(factsOf(file).champion).toMatchObject({ value: "champion", people: ["a"] });
    expect(factsOf(file, { asOf: "2026-09-23" }).champion).toMatchObject({ value: "coach", people: ["b"] });
    expect(factsOf(people({ id: "c", stance: "neutral" })).champion).toEqual({
      value: "none",
      asOf: null,
      grade: null,
    });
  });

  it("concern whoever speaks loudest", () => {
    const file = people(
      { id: "a", support: -4, influence: "high" },
      { id: "b", support: 3, influence: "high" },
      { id: "c" },
      { id: "d", support: -4, influence: "high" },
    );
    expect(factsOf(file).support).toMatchObject({ value: -4, people: ["a", "d"] });
    expect(factsOf(people({ id: "c" })).support).toBeUndefined();
  });
});
