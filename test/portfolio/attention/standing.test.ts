import { decidePursuit, type PursuitPolicy, placeByHand } from "opportunity-matrix";
import { takeSnapshot } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { facts } from "../../engine/sample.ts";
import { codesOn, firm, matrix, model, on, reviewed } from "./attended.ts";

it("warns of an important customer that hangs on one contact, and of no other", () => {
  expect(codesOn("2026-11-01", [on("2026-11-01", { ...firm, c: 1 })])).toEqual(["singleThreaded"]);
  expect(codesOn("2026-11-01", [on("2026-11-01", { ...firm, c: 2 })])).toEqual([]);
  expect(codesOn("2026-11-01", [on("2026-11-01", { ...firm, a: 10, c: 1 })])).toEqual([]);
});

it("reads the contacts off the situation too, and raises nothing where they are not known", () => {
  const { c: _, ...unknown } = firm;
  const log = [on("2026-11-01", unknown)];
  expect(codesOn("2026-11-01", log)).toEqual([]);
  const situationOf = () => ({ asOf: "2026-11-01", facts: { c: { value: 1 } } });
  expect(codesOn("2026-11-01", log, { situationOf })).toEqual(["singleThreaded"]);
  expect(codesOn("2026-11-01", log, { situationOf: () => null })).toEqual([]);
});

const low = { ...firm, b: 50 };
it.each([
  ["a lower band", low, ["movedDown"]],
  ["a lower band of one axis and a higher one of the other", { ...firm, a: 90, b: 10 }, ["movedDown"]],
  ["no place", { a: firm.a, c: 3, barred: false }, ["movedDown", "gap"]],
  ["an exclusion", { ...firm, barred: true }, ["movedDown"]],
  ["the same place", firm, []],
])("of a customer with %s", (_, after, codes) => {
  const before = _.includes("other") ? { ...firm, a: 50 } : firm;
  expect(codesOn("2026-11-01", [on("2026-10-01", before), on("2026-11-01", after)])).toEqual(codes);
});

it("does not warn of who rises, or has only been placed now", () => {
  expect(codesOn("2026-11-01", [on("2026-10-01", low), on("2026-11-01", firm)])).toEqual([]);
  const unplaced = { a: 10, c: 3, barred: false };
  expect(codesOn("2026-11-01", [on("2026-10-01", unplaced), on("2026-11-01", low)])).toEqual([]);
});

it("says from where to where, and why; and forgets it when the period has gone", () => {
  const log = [on("2026-08-01", firm), on("2026-11-01", low)];
  const [down] = reviewed(log, { asOf: "2026-11-01" }).raised;
  expect(down?.params).toEqual({ from: "high/high", to: "high/medium", fact: "b", label: "b" });
  expect(codesOn("2027-02-02", log)).toEqual([]);
});

function byHand(until: string, raw: object = firm) {
  const asOf = "2026-11-01";
  const override = { cell: "high/high", by: "Chen Yu", why: "Signed", on: asOf, until } as const;
  const { assessment } = placeByHand(matrix, matrix.assess(facts(raw), { asOf, factsAsOf: asOf }), override);
  return takeSnapshot(assessment, { customer: "A", recordedOn: asOf });
}

it("warns before a place by hand lapses, and after", () => {
  expect(codesOn("2026-11-01", [byHand("2026-12-02")])).toEqual(["override"]);
  expect(codesOn("2026-11-01", [byHand("2026-12-03")])).toEqual([]);
  expect(codesOn("2026-12-10", [byHand("2026-12-02")])).toEqual(["override"]);
});

it("takes the tier of a place by hand while that holds", () => {
  const hand = byHand("2026-11-15", { ...low, c: 1 });
  expect(codesOn("2026-11-15", [hand])).toEqual(["override", "singleThreaded"]);
  expect(codesOn("2026-11-16", [hand])).toEqual(["override"]);
});

const leaving: PursuitPolicy = {
  decisions: Object.fromEntries(
    Object.values(model.cells).map(({ strategy }) => [
      strategy,
      strategy.startsWith("do low") ? "disengage" : "pursue",
    ]),
  ),
  reviewAfterDays: { pursue: 30, develop: 60, review: 30, disengage: 20 },
  exitHours: 8,
  reentry: [{ id: "contacts", label: "Three contacts", when: { fact: "c", atLeast: 3 } }],
};
const poor = { a: 10, b: 10, c: 2, barred: false };
const decided = (raw: object) => {
  const assessment = matrix.assess(facts(raw), { asOf: "2026-10-01", factsAsOf: "2026-10-01" });
  return () => decidePursuit(assessment, model, leaving);
};

it("says when a condition to come back holds, and not that a review is due", () => {
  const decisionOf = decided(poor);
  expect(codesOn("2026-11-01", [on("2026-11-01", poor)], { decisionOf })).toEqual([]);
  const { raised } = reviewed([on("2026-11-01", { ...poor, c: 3 })], { asOf: "2026-11-01", decisionOf });
  expect(raised.map(({ code, cause, params }) => [code, cause, params.label])).toEqual([
    ["reentry", "condition contacts", "Three contacts"],
  ]);
});

it("says when an exclusion has ended; and nothing of whom we did not leave", () => {
  const { raised } = reviewed([on("2026-11-01", poor)], {
    asOf: "2026-11-01",
    decisionOf: decided({ ...poor, barred: true }),
  });
  expect(raised.map(({ code, cause }) => [code, cause])).toEqual([["reentry", "gate barred"]]);
  expect(codesOn("2026-11-01", [on("2026-11-01", firm)], { decisionOf: decided(firm) })).toEqual([]);
  expect(codesOn("2026-11-01", [on("2026-11-01", firm)], { decisionOf: () => null })).toEqual([]);
});
