import { describe, expect, it } from "vitest";
import { readRecord } from "../../src/planning/record-issue.ts";
import { type Change, changed } from "../model/sample.ts";
import { closed, proofOn, recorded } from "./records.ts";

const known = { growth: 60, budget: 80, trust: 30 };
const open = recorded("deepen", known);
const full = closed(open, known, "2026-06-02", proofOn("2026-06-18"));

const circle: unknown[] = [];
circle.push(circle);

const wrongIn = (raw: unknown): readonly string[] => {
  const read = readRecord(raw);
  return "issues" in read ? read.issues.map(({ pointer, code }) => `${pointer} ${code}`) : [];
};
const change = (...changes: readonly Change[]): unknown => changed(full, ...changes);

it("reads a record as it is", () => {
  expect(readRecord(open)).toEqual({ record: open });
  const read = readRecord(full);
  expect("record" in read && read.record).toBe(full);
});

describe("a record of the wrong form", () => {
  it.each<[string, readonly Change[], readonly string[]]>([
    ["a day that does not exist", [["/recommendedOn", "2026-02-30"]], ["/recommendedOn shape.type"]],
    ["no outcome at all", [["/outcome", undefined]], [" shape.missing"]],
    ["done as true", [["/outcome/done", true]], ["/outcome/done shape.type"]],
    [
      "a share in percent",
      [["/before/axes/relationship/promised/0/share", 20]],
      ["/before/axes/relationship/promised/0/share shape.outOfRange"],
    ],
    ["a field too many", [["/effect", 1]], ["/effect shape.extraKey"]],
    [
      "two mistakes",
      [
        ["/customer", ""],
        ["/format", 2],
      ],
      ["/format shape.notListed", "/customer shape.empty"],
    ],
  ])("has an issue: %s", (_, changes, issues) => {
    expect(wrongIn(change(...changes))).toEqual(issues);
  });

  it.each([
    ["nothing", undefined],
    ["a function", () => open],
    ["a class", new Date(0)],
    ["a bigint", { ...open, customer: 1n }],
    ["a circle", circle],
  ])("has one issue and does not throw: %s", (_, raw) => {
    expect(wrongIn(raw)).toHaveLength(1);
  });
});

describe("a record that contradicts itself", () => {
  it.each<[string, readonly Change[], readonly string[]]>([
    ["a placed customer without a cell", [["/before/cell", null]], ["/before/cell record.cell"]],
    [
      "a cell of an excluded customer",
      [["/outcome/after/status", "excluded"]],
      ["/outcome/after/cell record.cell"],
    ],
    [
      "an assessment before the recommendation",
      [["/recommendedOn", "2026-08-21"]],
      [
        "/outcome/assessedOn record.assessedEarlier",
        "/outcome/done record.doneEarlier",
        "/outcome/proof/day record.proofEarlier",
      ],
    ],
    [
      "done before the recommendation",
      [["/outcome/done", "2026-05-19"]],
      ["/outcome/done record.doneEarlier"],
    ],
    ["done after the assessment", [["/outcome/done", "2026-08-21"]], ["/outcome/done record.doneLater"]],
    ["a proof of what was not done", [["/outcome/done", false]], ["/outcome/proof record.proofNotDone"]],
    [
      "a proof before the recommendation",
      [["/outcome/proof/day", "2026-05-19"]],
      ["/outcome/proof/day record.proofEarlier"],
    ],
    [
      "a proof after the assessment",
      [["/outcome/proof/day", "2026-08-21"]],
      ["/outcome/proof/day record.proofLater"],
    ],
    ["a proof of our own", [["/outcome/proof/by", "us"]], ["/outcome/proof/by record.ownProof"]],
    [
      "another promise",
      [["/outcome/after/axes/relationship/promised/0/promise", "findsOut"]],
      ["/outcome/after/axes record.otherPromises"],
    ],
    [
      "another share",
      [["/before/axes/relationship/promised/0/share", 0.5]],
      ["/outcome/after/axes record.otherPromises"],
    ],
  ])("has an issue: %s", (_, changes, issues) => {
    expect(wrongIn(change(...changes))).toEqual(issues);
  });

  it("is none where the promised dimensions stand in another order", () => {
    const two = closed(recorded("learn", {}), { growth: 5, budget: 6 });
    const promised = [...(two.before.axes.potential?.promised ?? [])].reverse();
    expect(promised).toHaveLength(2);
    expect(wrongIn(changed(two, ["/before/axes/potential/promised", promised]))).toEqual([]);
  });
});
