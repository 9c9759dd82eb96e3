import { compileModel, type GateState, type Situation } from "opportunity-matrix";
import { expect, it } from "vitest";
import { AXIS_NUMBERS, GATE_STATES, PLACE_STATES } from "../../src/model/situation.ts";
import { sample } from "./sample.ts";

it("asks of a place what an assessment has", () => {
  const assessment = compileModel(sample).assess({}, { asOf: "2026-11-23" });
  for (const number of AXIS_NUMBERS) expect(assessment.axes.potential).toHaveProperty(number);
  expect(PLACE_STATES).toContain(assessment.status);
  expect(GATE_STATES satisfies readonly GateState[]).toEqual(["hit", "clear", "open"]);
});

it("is plain JSON, which anybody can write", () => {
  const situation: Situation = {
    asOf: "2026-11-23",
    facts: { coaches: { value: 0, people: [], asOf: null } },
  };
  expect(JSON.parse(JSON.stringify(situation))).toEqual(situation);
});
