import { expect, it } from "vitest";
import { playRecordShape } from "../../src/model/play-record-shape.ts";
import { found } from "../core/found.ts";
import { everyOutcome } from "../schema/documents.ts";
import { changed } from "./sample.ts";

it("the form of a play's record fits one that is closed, one that was not done, and one that is open", () => {
  const notDone = changed(everyOutcome, ["/outcome/done", false], ["/outcome/proof", null]);
  const open = changed(everyOutcome, ["/outcome", null]);
  expect([everyOutcome, notDone, open].flatMap((one) => found(one, playRecordShape))).toEqual([]);
});

it.each([
  ["/recommendedOn", "2026-02-30"],
  ["/recommendedOn", "20260230"],
  ["/recommendedOn", 20260523],
  ["/outcome/done", true],
  ["/outcome/done", null],
  ["/outcome/proof/day", "soon"],
])("the form of a play's record refuses at %s %j", (pointer, value) => {
  expect(found(changed(everyOutcome, [pointer, value]), playRecordShape)).toEqual([`${pointer} shape.type`]);
});

it("the form of a play's record names what may be null by what it else must be", () => {
  const wrong = changed(everyOutcome, ["/before/axes/potential/score", "high"], ["/before/cell", 5]);
  expect(found(wrong, playRecordShape).sort()).toEqual([
    "/before/axes/potential/score shape.type",
    "/before/cell shape.type",
  ]);
});
