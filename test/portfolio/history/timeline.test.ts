import { type Snapshot, timeline } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { at } from "../log.ts";

/** A customer's entries as `asOf value`, with what marks them. */
function told(log: readonly Snapshot[], knownOn?: string): string[] {
  return timeline(log, { knownOn }).customers.flatMap(({ customer, entries, open }) => [
    ...entries.map(
      ({ asOf, snapshot, late, corrected }) =>
        `${customer} ${asOf}: ${snapshot.facts.a?.value}${late ? " late" : ""}${corrected.map(({ facts }) => ` not ${facts.a?.value}`).join("")}`,
    ),
    ...open.map(({ asOf, snapshots }) => `${customer} ${asOf}: ${snapshots.length} open`),
  ]);
}

const [october, november, december] = [at("2026-10-01", 1), at("2026-11-01", 2), at("2026-12-01", 3)];
const late = at("2026-10-15", 9, { recordedOn: "2026-11-20" });
const correction = at("2026-10-01", 5, { recordedOn: "2026-11-10" });

it("orders the days of each customer, and the customers", () => {
  const other = at("2026-09-01", 7, { customer: "B" });
  expect(told([other, november, october])).toEqual(["A 2026-10-01: 1", "A 2026-11-01: 2", "B 2026-09-01: 7"]);
});

it("is empty where nothing was recorded", () => {
  expect(timeline([])).toEqual({ knownOn: null, customers: [], issues: [] });
});

it("marks a day that came in after a later one, and what was corrected", () => {
  expect(told([october, november, late, december])).toEqual([
    "A 2026-10-01: 1",
    "A 2026-10-15: 9 late",
    "A 2026-11-01: 2",
    "A 2026-12-01: 3",
  ]);
  expect(told([october, november, correction])).toEqual(["A 2026-10-01: 5 not 1", "A 2026-11-01: 2"]);
  expect(timeline([correction, october]).customers[0]?.entries[0]?.firstRecordedOn).toBe("2026-10-01");
});

it("does not call late what was recorded on the same day as a later one", () => {
  const together = at("2026-10-15", 9, { recordedOn: "2026-11-01" });
  expect(told([november, together])).toEqual(["A 2026-10-15: 9", "A 2026-11-01: 2"]);
});

it("gives the history as it was known on a day", () => {
  const log = [october, november, december, late, correction];
  expect(told(log, "2026-09-30")).toEqual([]);
  expect(told(log, "2026-11-09")).toEqual(["A 2026-10-01: 1", "A 2026-11-01: 2"]);
  expect(told(log, "2026-11-10")).toEqual(["A 2026-10-01: 5 not 1", "A 2026-11-01: 2"]);
  expect(timeline(log, { knownOn: "2026-11-20" }).knownOn).toBe("2026-11-20");
});

it("chooses none of two that contradict each other, until a later one settles it", () => {
  const other = at("2026-11-01", 4);
  const params = { customer: "A", asOf: "2026-11-01", recordedOn: "2026-11-01", count: 2 };
  expect(told([november, october, other])).toEqual(["A 2026-10-01: 1", "A 2026-11-01: 2 open"]);
  expect(timeline([november, other]).issues).toEqual([{ code: "history.conflict", pointer: "", params }]);
  const settling = at("2026-11-01", 4, { recordedOn: "2026-11-05" });
  expect(told([november, other, settling])).toEqual(["A 2026-11-01: 4 not 2 not 4"]);
  expect(timeline([november, other, settling]).issues).toEqual([
    { code: "history.settled", pointer: "", params },
  ]);
});

it("refuses what has no customer or no days, or was recorded before its own day, in any order", () => {
  const raw = [
    null,
    7,
    { ...october, customer: "" },
    { ...october, customer: 5 },
    { ...october, asOf: "soon" },
    { ...october, recordedOn: "2026-09-30" },
    { ...october, recordedOn: undefined },
  ] as Snapshot[];
  const { customers, issues } = timeline(raw);
  expect(customers).toEqual([]);
  expect(issues.length).toBe(7);
  expect(issues).toContainEqual({
    code: "history.refused",
    pointer: "",
    params: { customer: '"A"', asOf: '"soon"', recordedOn: '"2026-10-01"' },
  });
  expect(timeline([...raw].reverse()).issues).toEqual(issues);
});

it("refuses a day of knowledge that is none", () => {
  expect(() => timeline([], { knownOn: "today" })).toThrow(/knownOn must be a real day/);
});
