import { expect, it } from "vitest";
import { customerToday, factsOf } from "../../../src/portfolio/attention/customer-today.ts";
import { firm, matrix, on, policy } from "./attended.ts";

it("makes the assessment again, older by the days since", () => {
  const snapshot = on("2026-01-01", firm);
  const entries = [{ asOf: "2026-01-01", snapshot }];
  const today = customerToday("A", entries, "2026-12-20", matrix, policy);
  expect(today.assessment.asOf).toBe("2026-12-20");
  expect(today.assessment.axes.x?.coverage).toBeLessThan(1);
  expect([today.isImportant, today.last]).toEqual([true, entries[0]]);
});

it("does not let a place by hand undo an exclusion", () => {
  const snapshot = on("2026-01-01", { ...firm, barred: true });
  const cell = { id: "high/high", x: "high", y: "high", tier: "tier high/high", strategy: "do", label: "" };
  const override = { cell, by: "Chen", why: "", on: "2026-01-01", until: "2027-01-01" };
  const entries = [{ asOf: "2026-01-01", snapshot: { ...snapshot, override } }];
  expect(customerToday("A", entries, "2026-02-01", matrix, policy).isImportant).toBe(false);
});

it("gives facts with the day that they have", () => {
  const snapshot = on("2026-01-01", { a: 1 });
  expect(factsOf(snapshot)).toEqual({ a: { value: 1, grade: "verified", asOf: "2026-01-01" } });
  const undated = { ...snapshot, facts: { a: { value: 1, grade: "stated" as const, asOf: null } } };
  expect(factsOf(undated)).toEqual({ a: { value: 1, grade: "stated" } });
});
