import {
  type CustomerFile,
  contactBreadth,
  contactIntensity,
  type Interaction,
  lastContact,
  levelsMet,
  reciprocity,
  type Stakeholder,
  singleThreaded,
  tenureYears,
} from "opportunity-matrix/domain";
import { describe, expect, it } from "vitest";
import { on } from "./sample.ts";

const met = (day: string, people: string[] = ["a"], more: Partial<Interaction> = {}): Interaction => ({
  day,
  people,
  kind: "visit",
  ...more,
});
const file = (interactions: Interaction[], stakeholders: Stakeholder[] = []): CustomerFile => ({
  customer: { id: "C-1" },
  interactions,
  stakeholders,
});

describe("recency", () => {
  it("is the last spoken contact by the day", () => {
    const days = [
      met("2026-10-08"),
      met("2026-09-01"),
      met("2026-12-01"),
      met("2026-11-01", ["a"], { kind: "message" }),
    ];
    expect(lastContact(file(days), on)).toEqual({ value: "2026-10-08", asOf: on.asOf, grade: null });
    expect(lastContact(file([met("2026-11-01", ["a"], { kind: "message" })]), on)).toBeNull();
    expect(lastContact({ customer: { id: "C" } }, on)).toBeNull();
  });
});

describe("frequency", () => {
  it("fades and never ends", () => {
    expect(contactIntensity(file([met("2026-11-23"), met("2026-09-24")]), on)?.value).toBe(1.5);
    expect(contactIntensity(file([met("2006-11-23")]), on)?.value).toBeGreaterThan(0);
    expect(contactIntensity(file([]), on)).toBeNull();
  });

  it("does not depend on the order in which it was written down", () => {
    const days = ["2025-03-07", "2026-02-11", "2026-11-23", "2024-09-30", "2026-02-11"].map((day) =>
      met(day),
    );
    const sums = [days, [...days].reverse()].map((list) => contactIntensity(file(list), on)?.value);
    expect(sums[0]).toBe(sums[1]);
  });
});

describe("tenure", () => {
  it("begins with the first contact, delivery or sale, however long ago", () => {
    expect(tenureYears(file([met("2016-11-23")]), on)?.value).toBe(3652 / 365.25);
    const delivered = {
      customer: { id: "C", deliveries: [{ day: "2024-11-23", reception: "accepted" }] },
    } as const;
    expect(tenureYears(delivered, on)?.value).toBe(730 / 365.25);
    expect(
      tenureYears({ customer: { id: "C" }, opportunities: [{ id: "O", opened: "2026-11-23" }] }, on)?.value,
    ).toBe(0);
    const old = {
      ...file([met("2018-11-23"), met("2020-11-23")]),
      customer: { id: "C", deliveries: [{ day: "2016-11-23", reception: "accepted" }] },
    } as const;
    expect(tenureYears(old, on)?.value).toBe(3652 / 365.25);
    expect(tenureYears(file([met("2026-12-01")]), on)).toBeNull();
  });
});

describe("reciprocity", () => {
  it("is the share that the customer sought, newer contacts counting more", () => {
    const both = [
      met("2026-11-23", ["a"], { soughtBy: "customer" }),
      met("2026-09-24", ["a"], { soughtBy: "us" }),
      met("2026-11-23"),
    ];
    expect(reciprocity(file(both), on)?.value).toBeCloseTo(66.6667, 4);
    expect(reciprocity(file([met("2026-11-23", ["a"], { soughtBy: "us" })]), on)?.value).toBe(0);
    expect(reciprocity(file([met("2026-11-23")]), on)).toBeNull();
  });
});

describe("who was met in the last half year", () => {
  const staff: Stakeholder[] = [
    { id: "a", department: "it", level: "management" },
    { id: "b", department: "board", level: "executive" },
    { id: "c", department: "it" },
    { id: "d" },
  ];

  it("counts departments, and only believes the number where one is missing", () => {
    const breadth = (...ids: string[]) => contactBreadth(file([met("2026-10-01", ids)], staff), on);
    expect(breadth("a", "b", "c")).toEqual({ value: 2, asOf: on.asOf, grade: null });
    expect(breadth("a", "d")).toEqual({ value: 1, asOf: on.asOf, grade: "assumed" });
    expect(breadth("a", "stranger")).toEqual({ value: 1, asOf: on.asOf, grade: "assumed" });
    expect(breadth("d")).toBeNull();
    expect(contactBreadth(file([met("2026-01-01")], staff), on)).toEqual({
      value: 0,
      asOf: on.asOf,
      grade: null,
    });
    expect(contactBreadth(file([], staff), on)).toBeNull();
    expect(contactBreadth({ customer: { id: "C" }, interactions: [met("2026-10-01")] }, on)?.grade).toBe(
      "assumed",
    );
  });

  it("lists the levels from the top", () => {
    expect(levelsMet(file([met("2026-10-01", ["a", "b", "d"])], staff), on)?.value).toEqual([
      "executive",
      "management",
    ]);
    expect(levelsMet(file([], staff), on)).toBeNull();
    expect(levelsMet({ customer: { id: "C" }, interactions: [met("2026-10-01")] }, on)?.value).toEqual([]);
  });

  it("says whether all hangs on one person", () => {
    expect(singleThreaded(file([met("2026-10-01", ["a"]), met("2026-11-01", ["a"])]), on)?.value).toBe(true);
    expect(singleThreaded(file([met("2026-10-01", ["a", "b"])]), on)?.value).toBe(false);
    expect(singleThreaded(file([met("2026-05-24", ["a", "b"])]), on)?.value).toBe(true);
    expect(singleThreaded(file([met("2026-10-01", ["a", "b"], { kind: "message" })]), on)?.value).toBe(true);
    expect(singleThreaded(file([]), on)).toBeNull();
  });
});
