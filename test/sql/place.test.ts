import { expect, it } from "vitest";
import { changed, scored } from "./scored.ts";

it("a row is placed, unplaced or excluded, and settled where one outcome is left", async () => {
  const all = {
    growth: { value: 30, asOf: "2026-11-23" },
    budget: { value: "approved" },
    lastContact: { value: "2026-11-23" },
  };
  const rows = await scored(changed({ minimumCoverage: 0.5 }), [
    { ...all, sanctioned: { value: false } },
    { ...all },
    { ...all, sanctioned: { value: true } },
    { budget: { value: "approved" } },
  ]);
  expect(
    rows.map(({ status, cell, tier, strategy, settled }) => [status, cell, tier, strategy, settled]),
  ).toEqual([
    ["placed", "high/any", "A", "invest", 1],
    ["placed", "high/any", "A", "invest", 0],
    ["excluded", null, null, null, 1],
    ["unplaced", null, null, null, 0],
  ]);
});

it("without a gate nobody may be excluded", async () => {
  const [one] = await scored(changed({ gates: [] }), [{}]);
  expect([one?.may_be_excluded, one?.settled]).toEqual([0, 0]);
});
