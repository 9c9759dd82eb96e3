import { compileModel } from "opportunity-matrix";
import { customerModel } from "opportunity-matrix/models";
import { expect, it } from "vitest";
import { checkLimit, checkSameDay } from "../../src/strategy/call.ts";
import { document } from "./playbook.ts";

const assessment = compileModel(customerModel).assess({}, { asOf: "2026-11-23" });
const on = (asOf: string) => ({ asOf, facts: {} });

it("takes an assessment and a situation of one day, or one of the two, or an assessment without a day", () => {
  const { facts, gates: _, ...rest } = document;
  const ageless = compileModel({ ...rest, facts: { ...facts, sanctioned: { type: "flag" } } }).assess({});
  expect(ageless.asOf).toBeNull();
  for (const given of [assessment, ageless, undefined]) {
    expect(() => checkSameDay(given, on("2026-11-23"))).not.toThrow();
    expect(() => checkSameDay(given, undefined)).not.toThrow();
  }
  expect(() => checkSameDay(ageless, on("2026-11-22"))).not.toThrow();
});

it("refuses a situation without facts, and says what reads it", () => {
  for (const situation of [{ asOf: "2026-11-23" }, { asOf: "2026-11-23", facts: [] }, null, 7])
    expect(() => checkSameDay(assessment, situation as never)).toThrow(
      /^situation\.facts must be an object of facts by name, found .*; parseSituation of opportunity-matrix\/schema says/,
    );
});

it("refuses two days, and names both", () => {
  expect(() => checkSameDay(assessment, on("2026-11-22"))).toThrow(
    new RangeError("situation.asOf must be the day of the assessment, 2026-11-23, found 2026-11-22"),
  );
});

it("takes a whole number or no end for how much is wanted, and nothing else", () => {
  for (const limit of [0, 5, Infinity]) expect(() => checkLimit(limit)).not.toThrow();
  for (const limit of [-1, 1.5, Number.NaN, -Infinity]) expect(() => checkLimit(limit)).toThrow(RangeError);
});
