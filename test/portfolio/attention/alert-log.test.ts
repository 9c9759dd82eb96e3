import type { Alert, AlertRecord, Finding } from "opportunity-matrix/portfolio";
import { defaultAttentionPolicy } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { alertId, byUrgency, levelOf, openAlerts } from "../../../src/portfolio/attention/alert-log.ts";

const finding: Finding = { code: "gap", subject: "A", cause: "need", by: null, params: {} };
const alertOf = (changes: Partial<Alert> = {}): Alert => {
  const alert = { ...finding, level: "soon" as const, raisedOn: "2026-10-01", ...changes };
  return { ...alert, id: alertId(alert) };
};

it("has an id that no other subject or cause can have", () => {
  expect(alertId({ ...finding, subject: 'A","b', cause: "" })).not.toBe(
    alertId({ ...finding, subject: "A", cause: "b" }),
  );
});

it("is urgent when its day is near, and else as the policy says", () => {
  const level = (by: string | null) => levelOf({ ...finding, by }, "2026-11-01", defaultAttentionPolicy);
  expect([level(null), level("2026-11-08"), level("2026-11-09"), level("2026-10-01")]).toEqual([
    "watch",
    "now",
    "watch",
    "now",
  ]);
});

it("orders by level, then day, then code, then subject", () => {
  const ordered = [
    alertOf({ level: "now", subject: "Z" }),
    alertOf({ by: "2026-12-01", subject: "Z" }),
    alertOf({ by: "2026-12-02", subject: "B" }),
    alertOf({ code: "movedDown", subject: "Z" }),
    alertOf({ subject: "A" }),
    alertOf({ subject: "B" }),
    alertOf({ level: "watch" }),
  ];
  expect([...ordered].reverse().sort(byUrgency)).toEqual(ordered);
});

it("puts first, of one kind, where most hours are to be moved or to be found", () => {
  const hours = (subject: string, between: number) =>
    alertOf({ code: "effort", subject, params: { between } });
  const short = (subject: string, missing: number) =>
    alertOf({ code: "overCapacity", subject, params: { short: missing } });
  const ordered = [short("Z", 9), short("A", 2), hours("Z", 40), hours("A", 8), hours("B", 8)];
  expect([...ordered].reverse().sort(byUrgency)).toEqual(ordered);
});

it("leaves open what was raised and not cleared since, in any order of the log", () => {
  const alert = alertOf();
  const raised = (on: string): AlertRecord => ({ event: "raised", on, alert });
  const cleared = (on: string): AlertRecord => ({ event: "cleared", on, alert, why: "done" });
  const isOpen = (log: AlertRecord[], day = "2026-12-31") => openAlerts(log, day).has(alert.id);
  expect(isOpen([raised("2026-10-01")])).toBe(true);
  expect(isOpen([cleared("2026-11-01"), raised("2026-10-01")])).toBe(false);
  expect(isOpen([cleared("2026-11-01"), raised("2026-10-01")], "2026-10-31")).toBe(true);
  expect(isOpen([raised("2026-12-01"), cleared("2026-11-01"), raised("2026-10-01")])).toBe(true);
  expect(isOpen([cleared("2026-10-01"), raised("2026-10-01")])).toBe(false);
});
