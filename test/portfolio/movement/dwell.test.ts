import { dwellTimes, timeline } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { at } from "../log.ts";

it("says how long each stay lasted, and which go on", () => {
  const history = timeline([
    at("2026-01-01", 10),
    at("2026-02-01", 20),
    at("2026-03-01", 50), // from low to medium after 59 days
    at("2026-03-11", 10), // and back after 10
    at("2026-03-01", 10, { customer: "B" }), // seen once
  ]);
  expect(dwellTimes(history)).toEqual([
    { state: "low/medium", spells: 3, ended: 1, inside: 2, fromTheStart: 2, medianDays: 59, longestDays: 59 },
    {
      state: "medium/medium",
      spells: 1,
      ended: 1,
      inside: 0,
      fromTheStart: 0,
      medianDays: 10,
      longestDays: 10,
    },
  ]);
});

it("counts by the place that counts", () => {
  const counted = { status: "unplaced", cell: null } as const;
  const entries = [
    { snapshot: at("2026-01-01", 10), counted },
    { snapshot: at("2026-02-01", 90), counted },
  ];
  expect(dwellTimes({ customers: [{ entries }] })).toMatchObject([
    { state: "unplaced", spells: 1, longestDays: 31 },
  ]);
});

it("has nothing to say of nobody", () => {
  expect(dwellTimes({ customers: [] })).toEqual([]);
  expect(dwellTimes({ customers: [{ entries: [] }] })).toEqual([]);
});
