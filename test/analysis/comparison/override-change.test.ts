import { type Assessment, compare, compileModel, type Override, placeByHand } from "opportunity-matrix";
import { expect, it } from "vitest";
import { facts, sample } from "../../engine/sample.ts";

const document = sample({
  facts: { barred: { type: "flag" } },
  gates: [{ id: "barred", when: { fact: "barred", is: true }, then: { exclude: true } }],
});
const matrix = compileModel(document);
const assess = (asOf: string | null, raw: object = { a: 80, b: 80 }): Assessment =>
  matrix.assess(facts(raw), asOf === null ? {} : { asOf });
const override: Override = {
  cell: "low/low",
  by: "Chen Yu",
  why: "Left the market",
  on: "2026-06-01",
  until: "2026-07-31",
};
const byHand = (of: Assessment, change: Partial<Override> = {}): Assessment =>
  placeByHand(matrix, of, { ...override, ...change }).assessment;
const [june, july, august] = ["2026-06-15", "2026-07-15", "2026-08-15"].map((day) => assess(day)) as [
  Assessment,
  Assessment,
  Assessment,
];
const kind = (before: Assessment, after: Assessment) => compare(before, after, { matrix }).override?.kind;

it("tells what became of a place by hand", () => {
  expect(kind(june, july)).toBeUndefined();
  expect(kind(june, byHand(july))).toBe("set");
  expect(kind(byHand(june), byHand(july))).toBe("kept");
  expect(kind(byHand(june), JSON.parse(JSON.stringify(byHand(july))))).toBe("kept");
  for (const change of [{ cell: "high/high" }, { by: "Wang Min" }, { why: "Sold" }, { until: "2026-12-31" }])
    expect(kind(byHand(june), byHand(july, change))).toBe("changed");
});

it("tells a withdrawal from a lapse, an exclusion and a day before it began", () => {
  expect(kind(byHand(june), july)).toBe("withdrawn");
  expect(kind(byHand(june), byHand(august))).toBe("lapsed");
  expect(kind(byHand(june), byHand(assess("2026-07-15", { a: 80, b: 80, barred: true })))).toBe("excluded");
  expect(kind(byHand(june), byHand(assess("2026-05-15")))).toBe("notBegun");
  expect(kind(byHand(june), assess(null))).toBe("withdrawn");
});

it("counts no place by hand on a day on which it does not hold", () => {
  const stale: Assessment = { ...august, override: (byHand(june) as Required<Assessment>).override };
  const { override: change, after } = compare(byHand(june), stale, { matrix });
  expect([change?.kind, change?.after, after.cellInForce?.id]).toEqual(["lapsed", null, august.cell?.id]);
  expect(kind(stale, stale)).toBeUndefined();
});

it("takes what the person decided, not what the model calls the cell", () => {
  const renamed = compileModel({
    ...document,
    cells: { ...document.cells, "low/low": { ...document.cells["low/low"], label: "Leave", tier: "D" } },
  } as typeof document);
  const after = placeByHand(
    renamed,
    renamed.assess(facts({ a: 80, b: 80 }), { asOf: "2026-07-15" }),
    override,
  );
  const { override: change } = compare(byHand(june), after.assessment, { matrix: renamed, earlier: matrix });
  expect([change?.kind, change?.after?.cell.tier]).toEqual(["kept", "D"]);
});

it("refuses a stored place by hand whose days are none", () => {
  const forged = byHand(june);
  const broken = { ...forged, override: { ...forged.override, until: "soon" } } as Assessment;
  expect(() => compare(broken, july, { matrix })).toThrow(
    new RangeError('override.until must be a real day as "YYYY-MM-DD"; found "soon"'),
  );
});
