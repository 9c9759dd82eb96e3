import { compileModel, placeByHand } from "opportunity-matrix";
import { takeSnapshot } from "opportunity-matrix/portfolio";
import { expect, it } from "vitest";
import { facts, sample } from "../../engine/sample.ts";
import { matrix } from "../log.ts";

const asOf = "2026-11-01";
const kept = { customer: "A", recordedOn: "2026-11-02" };

it("keeps where the customer stood, on which facts and by which model", () => {
  const snapshot = takeSnapshot(matrix.assess(facts({ a: 75, b: 30 }), { asOf }), kept);
  expect(snapshot).toEqual({
    format: 1,
    customer: "A",
    asOf,
    recordedOn: "2026-11-02",
    model: { id: "sample", version: "1", hash: matrix.hash, label: "sample", status: null },
    status: "placed",
    cell: "high/low",
    axes: {
      x: { score: 75, low: 75, high: 75, coverage: 1, band: "high", gated: false },
      y: { score: 30, low: 30, high: 30, coverage: 1, band: "low", gated: false },
    },
    facts: {
      a: { value: 75, asOf: null, grade: "verified" },
      b: { value: 30, asOf: null, grade: "verified" },
    },
  });
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
});

it("keeps a place by hand, and whether a gate moved the score", () => {
  const gates = [
    { id: "g", when: { fact: "a", above: 80 }, then: { cap: { axis: "x", band: "low" } } },
  ] as const;
  const capped = compileModel(sample({ gates }));
  const override = { cell: "high/high", by: "Chen Yu", why: "Signed", on: asOf, until: "2026-12-31" };
  const { assessment } = placeByHand(capped, capped.assess(facts({ a: 90, b: 50 }), { asOf }), override);
  const snapshot = takeSnapshot(assessment, kept);
  expect(snapshot.override?.cell.id).toBe("high/high");
  expect(snapshot.cell).toBe("low/medium");
  expect([snapshot.axes.x?.gated, snapshot.axes.y?.gated]).toEqual([true, false]);
});

it("has no cell where the customer has no place", () => {
  expect(takeSnapshot(matrix.assess(facts({}), { asOf }), kept)).toMatchObject({
    status: "unplaced",
    cell: null,
  });
});

it.each([
  [{ customer: "" }, /customer must be an id, found ""/],
  [{ customer: 7 as never }, /customer must be an id, found 7/],
  [{ recordedOn: "2026-11-31" }, /recordedOn must be a real day as "YYYY-MM-DD"; found "2026-11-31"/],
  [{ recordedOn: "2026-10-31" }, /recordedOn 2026-10-31 lies before asOf 2026-11-01/],
])("takes none with %j", (wrong, message) => {
  const assessment = matrix.assess(facts({ a: 1 }), { asOf });
  expect(() => takeSnapshot(assessment, { ...kept, ...wrong })).toThrow(message);
});

it("takes none of an assessment without a day", () => {
  expect(() => takeSnapshot(matrix.assess(facts({ a: 1 })), kept)).toThrow(/made with asOf/);
});
