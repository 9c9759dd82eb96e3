import { placeByHand } from "opportunity-matrix";
import { snapshotIssues, takeSnapshot } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { facts } from "../../engine/sample.ts";
import { changed } from "../../model/sample.ts";
import { at, matrix } from "../log.ts";

const snapshot = at("2026-11-01", 50);

/** What is wrong with the snapshot when one value of it is another, each as `pointer code`. */
function wrong(pointer: string, value: unknown): string[] {
  return snapshotIssues(changed(snapshot, [pointer, value])).map((issue) => `${issue.pointer} ${issue.code}`);
}

it("finds nothing wrong with snapshots as they are taken, nor once they have been through JSON", () => {
  const assessment = matrix.assess(facts({ a: { value: 1, asOf: "nobody knows", grade: "stated" } }), {
    asOf: "2026-11-01",
  });
  const override = { cell: "high/high", by: "Chen Yu", why: "Signed", on: "2026-11-01", until: "2026-12-31" };
  const byHand = takeSnapshot(placeByHand(matrix, assessment, override).assessment, {
    customer: "A",
    recordedOn: "2026-11-01",
  });
  for (const one of [snapshot, at("2026-11-01", undefined, { b: undefined }), byHand]) {
    expect(snapshotIssues(one)).toEqual([]);
    expect(snapshotIssues(JSON.parse(JSON.stringify(one)))).toEqual([]);
  }
});

it.each([
  ["/format", 2, "shape.notListed"],
  ["/customer", "", "shape.empty"],
  ["/asOf", "2026-02-30", "shape.type"],
  ["/recordedOn", null, "shape.type"],
  ["/model/hash", 5, "shape.type"],
  ["/model/status", "new", "shape.notListed"],
  ["/status", "lost", "shape.notListed"],
  ["/axes/x/score", 101, "shape.outOfRange"],
  ["/axes/x/gated", "no", "shape.type"],
  ["/facts/a/grade", "sure", "shape.notListed"],
  ["/facts/a/value", [], "shape.type"],
  ["/facts/a/value", "", "shape.empty"],
  ["/facts/a/asOf", 5, "shape.type"],
  ["/override", { by: "" }, undefined],
])("says what is wrong at %s with %j", (pointer, value, code) => {
  const found = wrong(pointer, value);
  if (code === undefined) expect(found).toContain("/override shape.missing");
  else expect(found).toEqual([`${pointer} ${code}`]);
});

it("takes flags and texts for values", () => {
  expect([true, "retail"].flatMap((value) => wrong("/facts/a/value", value))).toEqual([]);
});

it("finds what contradicts itself", () => {
  expect(wrong("/cell", null)).toEqual(["/cell snapshot.cell"]);
  expect(wrong("/status", "unplaced")).toEqual(["/cell snapshot.cell"]);
  expect(wrong("/recordedOn", "2026-10-31")).toEqual(["/recordedOn snapshot.recordedEarlier"]);
});

it.each([[null], [7], ["?"], [[]], [{}]])("%j is no snapshot", (raw) => {
  expect(snapshotIssues(raw).length).toBeGreaterThan(0);
});
