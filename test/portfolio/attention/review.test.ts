import { compileModel, decidePursuit } from "opportunity-matrix";
import {
  type AlertRecord,
  type AttentionPortfolio,
  allocate,
  review,
  takeSnapshot,
  timeline,
} from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { facts } from "../../engine/sample.ts";
import { firm, matrix, model, on, policy, reviewed } from "./attended.ts";

const single = on("2026-10-01", { ...firm, c: 1 });
const october = reviewed([single], { asOf: "2026-10-01" });
const earlier = october.records;

it("raises an alert once, keeps it open, and clears it when it holds no more", () => {
  const november = reviewed([single], { asOf: "2026-11-01", earlier });
  expect([november.raised, november.records]).toEqual([[], []]);
  expect(november.open.map(({ code, raisedOn }) => [code, raisedOn])).toEqual([
    ["singleThreaded", "2026-10-01"],
  ]);
  const december = reviewed([single, on("2026-12-01", firm)], { asOf: "2026-12-01", earlier });
  expect([december.raised, december.open]).toEqual([[], []]);
  expect(december.cleared.map(({ alert, why }) => [alert.code, why])).toEqual([["singleThreaded", "done"]]);
  const log: AlertRecord[] = [...earlier, ...december.records];
  const again = reviewed([single], { asOf: "2027-01-01", earlier: log });
  expect(again.raised.find(({ code }) => code === "singleThreaded")?.raisedOn).toBe("2027-01-01");
});

it("raises nothing anew when it is repeated, and does not look at what was recorded later", () => {
  const repeated = reviewed([single], { asOf: "2026-10-01", earlier });
  expect([repeated.raised.length, repeated.open.length, repeated.records]).toEqual([0, 1, []]);
  const september = reviewed([single], { asOf: "2026-09-30", earlier });
  expect([september.raised, september.open, september.cleared]).toEqual([[], [], []]);
});

it("clears the alerts of a customer that has left", () => {
  const { cleared } = reviewed([single], { asOf: "2026-11-01", since: "2026-10-02", earlier });
  expect(cleared.map(({ why }) => why)).toEqual(["left"]);
});

it("sorts what has cleared by urgency", () => {
  const log = [on("2026-10-01", { a: 90, b: 90, c: 1 })];
  const { records } = reviewed(log, { asOf: "2026-10-01" });
  const { cleared } = reviewed([], { asOf: "2026-11-01", earlier: [...records].reverse() });
  expect(cleared.map(({ alert }) => alert.code)).toEqual(["singleThreaded", "gap"]);
});

it("keeps open what it could not look at: another model, or contacts that nobody knows", () => {
  const { c: _, ...unknown } = firm;
  const now = reviewed([single, on("2026-11-01", unknown)], { asOf: "2026-11-01", earlier });
  expect([now.open.length, now.cleared]).toEqual([1, []]);
  const other = compileModel({ ...model, version: "2" });
  const assessment = other.assess(facts(firm), { asOf: "2026-11-01", factsAsOf: "2026-11-01" });
  const log = [single, takeSnapshot(assessment, { customer: "A", recordedOn: "2026-11-01" })];
  const asked = reviewed(log, { asOf: "2026-11-01", earlier });
  expect([asked.otherModel, asked.open.length, asked.cleared]).toEqual([["A"], 1, []]);
});

it("keeps a condition to come back open until decisions are given again", () => {
  const poor = { a: 10, b: 10, c: 2, barred: false };
  const barred = matrix.assess(facts({ ...poor, barred: true }), {
    asOf: "2026-10-01",
    factsAsOf: "2026-10-01",
  });
  const strategies = Object.values(model.cells).map(({ strategy }) => [strategy, "pursue"] as const);
  const left = decidePursuit(barred, model, {
    decisions: Object.fromEntries(strategies),
    reviewAfterDays: { pursue: 1, develop: 1, review: 1, disengage: 1 },
    exitHours: 1,
    reentry: [],
  });
  const log = [on("2026-10-01", poor)];
  const { records } = reviewed(log, { asOf: "2026-10-01", decisionOf: () => left });
  expect(records.map(({ alert }) => alert.code)).toEqual(["reentry"]);
  expect(reviewed(log, { asOf: "2026-11-01", earlier: records }).open.length).toBe(1);
  const decided = reviewed(log, { asOf: "2026-11-01", earlier: records, decisionOf: () => undefined });
  expect(decided.cleared.map(({ why }) => why)).toEqual(["done"]);
});

it("keeps what it said of hours until there is a plan again", () => {
  const customer = { id: "C1", sellers: ["lin"], tier: "A", strategy: "invest", value: 900, today: 30 };
  const plan = (hours: number, customers = [customer]) =>
    allocate({ sellers: [{ id: "lin", hours }], customers });
  const { records } = reviewed([], { asOf: "2026-10-01", allocation: plan(4) });
  expect(records.map(({ alert }) => alert.code)).toEqual(["overCapacity"]);
  const next = (allocation?: ReturnType<typeof plan>) =>
    reviewed([], { asOf: "2026-11-01", earlier: records, ...(allocation && { allocation }) });
  expect(next().open.length).toBe(1);
  expect(next(plan(30)).cleared.map(({ why }) => why)).toEqual(["done"]);
  expect(next(allocate({ sellers: [], customers: [] })).cleared.map(({ why }) => why)).toEqual(["left"]);
  const far = reviewed([], { asOf: "2026-10-01", allocation: plan(40) });
  expect(far.raised.map(({ code }) => code)).toEqual(["effort"]);
  const near = { ...customer, today: 40 };
  const moved = reviewed([], { asOf: "2026-11-01", earlier: far.records, allocation: plan(40, [near]) });
  expect(moved.cleared.map(({ why }) => why)).toEqual(["done"]);
  const gone = reviewed([], { asOf: "2026-11-01", earlier: far.records, allocation: plan(40, []) });
  expect(gone.cleared.map(({ why }) => why)).toEqual(["left"]);
});

it("refuses a day that is none, and a customer that is there twice", () => {
  expect(() => reviewed([], { asOf: "soon" })).toThrow(/^asOf must be a real day/);
  expect(() => reviewed([], { asOf: "2026-11-01", since: "soon" })).toThrow(/^since must be a real day/);
  const { customers } = timeline([single]);
  const twice: AttentionPortfolio = { customers: [...customers, ...customers] };
  expect(() => review(twice, { asOf: "2026-11-01", matrix, policy })).toThrow(
    'the customer "A" stands in the portfolio twice',
  );
});

it("has a policy of its own where none is given", () => {
  const { policy: used, raised } = review(timeline([single]), { asOf: "2026-10-01", matrix });
  expect([used, raised]).toEqual([{ id: "default-attention", version: "1.0.0" }, []]);
});
