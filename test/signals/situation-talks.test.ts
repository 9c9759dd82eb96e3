import type { CustomerFile, Interaction } from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { factsOf } from "./sample.ts";

const talk = (day: string, more: Partial<Interaction> = {}): Interaction => ({
  day,
  people: ["a"],
  kind: "visit",
  ...more,
});
const file = (...interactions: Interaction[]): CustomerFile => ({
  customer: { id: "C-1" },
  stakeholders: [{ id: "a" }, { id: "b", influence: "high" }],
  interactions,
});
// 182 days lie between LAST and the day of the assessment, 2026-11-23.
const [LAST, TOO_OLD] = ["2026-05-25", "2026-05-24"];
const today = { asOf: "2026-11-23", grade: null };

describe("talks that end without a step", () => {
  const { continuation, advance } = {
    continuation: { outcome: "continuation" },
    advance: { outcome: "advance" },
  } as const;

  it("are counted back from the last one, whatever was written down first, without those of no outcome", () => {
    const talks = [
      talk("2026-11-01", { ...continuation, people: ["a", "b"] }),
      talk("2026-08-01", continuation),
      talk("2026-09-01", advance),
      talk("2026-10-15"),
      talk("2026-10-01", continuation),
      talk("2026-11-24", advance),
    ];
    expect(factsOf(file(...talks)).continuations).toEqual({ value: 2, ...today, people: ["b", "a"] });
    expect(factsOf(file(...talks), { asOf: "2026-11-24" }).continuations).toEqual({
      value: 0,
      asOf: "2026-11-24",
      grade: null,
    });
    expect(factsOf(file(...talks), { asOf: "2026-08-31" }).continuations?.value).toBe(1);
  });

  it("are unknown where no talk has an outcome", () => {
    expect(factsOf(file(talk("2026-11-01"))).continuations).toBeUndefined();
    expect(factsOf({ customer: { id: "C-1" } }).continuations).toBeUndefined();
  });

  it("leave out talks about another sale than the one that is meant", () => {
    const talks = file(
      talk("2026-10-01", { ...continuation, opportunity: "O-1" }),
      talk("2026-10-02", continuation),
      talk("2026-10-03", { ...advance, opportunity: "O-2" }),
    );
    expect(factsOf(talks).continuations?.value).toBe(0);
    expect(factsOf(talks, { opportunity: "O-1" }).continuations?.value).toBe(2);
    expect(factsOf(talks, { opportunity: "O-1" }).advances?.value).toBe(0);
    expect(factsOf(talks, { opportunity: "O-2" }).advances?.value).toBe(1);
  });
});

describe("talks that end with a step", () => {
  it("are advances and orders of the last half year, with the people of the latest", () => {
    const talks = [
      talk(LAST, { outcome: "advance" }),
      talk(TOO_OLD, { outcome: "advance" }),
      talk("2026-07-01", { outcome: "order", people: ["b"] }),
      talk("2026-08-01", { outcome: "noSale" }),
    ];
    expect(factsOf(file(...talks)).advances).toEqual({ value: 2, ...today, people: ["b"] });
    expect(factsOf(file(talk(TOO_OLD, { outcome: "advance" }))).advances).toEqual({ value: 0, ...today });
    expect(factsOf(file(talk("2026-07-01"))).advances).toBeUndefined();
  });
});

describe("the last contact", () => {
  it("is counted in days, and concerns everybody who spoke with us that day", () => {
    const talks = [
      talk("2026-10-24"),
      talk("2026-10-24", { people: ["b"], kind: "call" }),
      talk("2026-10-24", { people: ["mail"], kind: "message" }),
      talk("2026-11-20", { kind: "message" }),
      talk("2026-09-01", { people: ["c"] }),
    ];
    expect(factsOf(file(...talks)).daysSinceContact).toEqual({ value: 30, ...today, people: ["b", "a"] });
    expect(factsOf(file(...talks)).lastContact?.people).toEqual(["b", "a"]);
    expect(factsOf(file(talk("2026-11-23"))).daysSinceContact?.value).toBe(0);
    expect(factsOf(file(talk("2026-11-20", { kind: "message" }))).daysSinceContact).toBeUndefined();
    expect(factsOf(file()).daysSinceContact).toBeUndefined();
  });
});

describe("the trend of contact", () => {
  const trend = (...days: string[]) => factsOf(file(...days.map((day) => talk(day)))).contactTrend;

  it("is contact today in percent of what it was 91 days before", () => {
    // One contact on 2026-08-24, 91 days ago, weighs 1 then and 60 ÷ 151 today.
    expect(trend("2026-08-24")?.value).toBeCloseTo(39.7351, 4);
    expect(trend("2026-08-24", "2026-11-23")?.value).toBeCloseTo(139.7351, 4);
  });

  it("is unknown where there was no contact 91 days ago", () => {
    expect(trend("2026-08-25", "2026-11-23")).toBeUndefined();
    expect(trend()).toBeUndefined();
    expect(factsOf(file(talk("0001-01-01")), { asOf: "0001-01-02" }).contactTrend).toBeUndefined();
  });
});

describe("who sought contact", () => {
  const sought = (...talks: Interaction[]) => factsOf(file(...talks)).contactSought;

  it("is the customer where it did so in the last half year", () => {
    expect(sought(talk(LAST, { soughtBy: "customer" }))).toEqual({ value: true, ...today, people: ["a"] });
    expect(sought(talk(TOO_OLD, { soughtBy: "customer" }))).toEqual({ value: false, ...today });
    expect(sought(talk(LAST, { soughtBy: "us" }))).toEqual({ value: false, ...today });
  });

  it("is unknown where nobody wrote it down", () => {
    expect(sought(talk(LAST))).toBeUndefined();
    expect(sought()).toBeUndefined();
  });
});

describe("private contact", () => {
  const met = (...talks: Interaction[]) => factsOf(file(...talks)).privateContact;

  it("is a meal or an event in the last half year", () => {
    const both = [talk(LAST, { kind: "meal" }), talk("2026-07-01", { kind: "event", people: ["b"] })];
    expect(met(...both)).toEqual({ value: true, ...today, people: ["b", "a"] });
    expect(met(talk(TOO_OLD, { kind: "meal" }))).toEqual({ value: false, ...today });
    expect(met(talk(LAST, { kind: "meeting" }))).toEqual({ value: false, ...today });
  });

  it("is unknown without contacts", () => {
    expect(met()).toBeUndefined();
    expect(met(talk("2026-11-24", { kind: "meal" }))).toBeUndefined();
  });
});
