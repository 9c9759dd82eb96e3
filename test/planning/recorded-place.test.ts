import { expect, it } from "vitest";
import { recordedPlace } from "../../src/planning/recorded-place.ts";
import { on } from "./records.ts";

it("keeps of an assessment what a play is concerned with", () => {
  const assessment = on("2026-05-20", { growth: 60, budget: { value: 80, grade: "stated" } });
  const place = recordedPlace(assessment, (axis, { dimension }) => {
    if (axis !== "potential") return null;
    return dimension === "budget" ? "improves" : "findsOut";
  });
  expect(place).toEqual({
    status: "unplaced",
    cell: null,
    axes: {
      potential: {
        score: 75,
        low: 63,
        high: 78,
        coverage: 0.85,
        band: "high",
        promised: [
          { dimension: "growth", promise: "findsOut", share: 0.25, points: 60, certainty: 1 },
          { dimension: "budget", promise: "improves", share: 0.75, points: 80, certainty: 0.8 },
        ],
      },
      relationship: { score: null, low: 0, high: 100, coverage: 0, band: null, promised: [] },
    },
  });
});

it("keeps that a customer is excluded, and has no cell", () => {
  const place = recordedPlace(on("2026-05-20", { sanctioned: true }), () => null);
  expect([place.status, place.cell]).toEqual(["excluded", null]);
});
