import { compileModel, lintModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { findings } from "./findings.ts";
import { changedSample, sample } from "./sample.ts";

const found = (movement: object) => findings({ ...sample, movement });

it("takes a margin, a number of snapshots, or both", () => {
  const guards = [
    { margin: 29.999999 },
    { snapshots: 2 },
    { margin: 0.000001, snapshots: 1000, note: "Ours." },
  ];
  expect(guards.flatMap(found)).toEqual([]);
});

it.each([
  [{ margin: 0 }, "/movement/margin shape.outOfRange"],
  [{ margin: 101 }, "/movement/margin shape.outOfRange"],
  [{ snapshots: 1 }, "/movement/snapshots shape.outOfRange"],
  [{ snapshots: 2.5 }, "/movement/snapshots shape.notWhole"],
  [{ margin: 2, days: 30 }, "/movement/days shape.extraKey"],
  [{}, "/movement movement.nothing"],
  [{ margin: 1 / 3 }, "/movement/margin movement.tooFine"],
])("refuses %j", (movement, finding) => {
  expect(found(movement)).toEqual([`error ${finding}`]);
});

it("warns of each band that the margin makes unreachable, unless enough snapshots lead there too", () => {
  const tooWide = (movement: object) =>
    lintModel({ ...sample, movement }).map(({ pointer, params }) => `${pointer} ${params.width}`);
  expect(tooWide({ margin: 30 })).toEqual(["/axes/0/bands/1 30", "/axes/1/bands/1 30"]);
  expect(tooWide({ margin: 35 }).length).toBe(4);
  expect(tooWide({ margin: 35, snapshots: 2 })).toEqual([]);
});

it("changes the hash and nothing that a score is made from", () => {
  const [plain, guarded] = [compileModel(sample), compileModel(changedSample(["/movement", { margin: 2 }]))];
  expect(guarded.hash).not.toBe(plain.hash);
  expect(guarded.plan).toEqual(plain.plan);
});
