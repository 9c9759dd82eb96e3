import { expect, it } from "vitest";
import { changed, scored } from "./scored.ts";

it("certainty falls with age and by grade, and widens the range alone", async () => {
  const at = (asOf: string, grade: string) => ({
    growth: { value: 30, asOf, grade },
    lastContact: { value: "2026-11-23" },
  });
  const rows = await scored(changed(), [
    at("2026-11-23", "verified"),
    at("2026-09-24", "verified"),
    at("2026-01-01", "verified"),
    at("2026-11-23", "stated"),
    at("2026-02-30", "verified"),
  ]);
  expect(rows.map((row) => row.customer_potential_coverage)).toEqual([0.75, 0.375, 0, 0.6, 0]);
  expect(new Set(rows.map((row) => row.customer_potential_score))).toEqual(new Set([87.5]));
});
