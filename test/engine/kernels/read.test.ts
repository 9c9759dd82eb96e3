import { compileModel } from "opportunity-matrix";
import { expect, it } from "vitest";
import { keepFailed, keepNumber, readLane } from "../../../src/engine/kernels/read.ts";
import { beginFact } from "../../../src/engine/kernels/reader.ts";
import { nextDown, nextUp } from "../../core/ulp.ts";
import { sample } from "../sample.ts";
import { batchOf, marked } from "./batch.ts";

it("keeps numbers within their limits, and marks what is none", () => {
  const { f, lanes } = batchOf({ type: "number", min: -1, max: 5 });
  beginFact(f, 4);
  for (const [i, given] of [-0, 6, null, "5"].entries()) keepNumber(f, i, given);
  expect([...f.lane.value]).toEqual([0, Number.NaN, Number.NaN, Number.NaN]);
  expect(marked(lanes.masks.unknown)).toEqual([1, 2, 3]);
  expect(marked(lanes.masks.invalid)).toEqual([1, 3]);
});

it("keeps numbers of a list, and none beside them, however near", () => {
  const levels = [-7, 59, 60].map((level) => ({ level, points: level + 7, text: "-" }));
  const matrix = compileModel(
    sample({ x: { dimensions: [{ id: "a", weight: 1, scale: { kind: "levels", levels } }] } }),
  );
  const rows = [59, nextUp(59), nextDown(60), -7, nextUp(-7)].map((a) => ({ a }));
  expect([...(matrix.placeAll(rows).axes.x?.score ?? [])]).toEqual([
    66,
    Number.NaN,
    Number.NaN,
    0,
    Number.NaN,
  ]);
});

it("reads options, flags and days as they were given", () => {
  const none = Number.NaN;
  const given: [Parameters<typeof batchOf>[0], unknown[], number[], number[]][] = [
    [{ type: "choice", options: ["a", "b"] }, ["b", "toString", undefined, 0], [1, none, none, none], [1, 3]],
    [{ type: "flag" }, [true, false, 1, null], [1, 0, none, none], [2]],
    [{ type: "day" }, ["0001-01-03", "0003-09-29", "?", null], [2, none, none, none], [1, 2]],
  ];
  for (const [declaration, values, read, invalid] of given) {
    const { f, lanes } = batchOf(declaration);
    beginFact(f, 4);
    f.lane.given.splice(0, 4, ...values);
    readLane(f, 4);
    expect([...f.lane.value]).toEqual(read);
    expect(marked(lanes.masks.invalid)).toEqual(invalid);
  }
});

it("reads a value with its day and grade", () => {
  const { f, lanes } = batchOf({ type: "number", ages: { freshDays: 0, expiresDays: 10 } });
  beginFact(f, 4);
  const day = { value: 1, asOf: "0003-09-23" };
  for (const [i, given] of [
    day,
    { ...day, grade: "stated" },
    { ...day, asOf: "?" },
    { ...day, grade: 7 },
  ].entries()) {
    keepNumber(f, i, given);
  }
  expect([...f.lane.certainty]).toEqual([500_000, 400_000, 0, 250_000]);
  expect([...f.lane.value]).toEqual([1, 1, 1, 1]);
  expect(marked(lanes.masks.invalid)).toEqual([2, 3]);
});

it("rejects what lies after the day of the assessment, and knows no day without one", () => {
  const later = batchOf({ type: "number" });
  keepNumber(later.f, 0, { value: 1, asOf: "0003-10-01" });
  expect(marked(later.lanes.masks.invalid)).toEqual([0]);
  const dayless = batchOf({ type: "day" }, Number.NaN);
  dayless.f.lane.given.splice(0, 4, "0001-01-01", { value: "0001-01-01" }, { value: null }, { value: "?" });
  readLane(dayless.f, 4);
  expect(marked(dayless.lanes.masks.unknown)).toEqual([0, 1, 2, 3]);
  expect(marked(dayless.lanes.masks.invalid)).toEqual([]);
  const dated = batchOf({ type: "day" });
  dated.f.lane.given.splice(0, 2, { value: "0003-10-01" }, { value: "0001-01-01" });
  readLane(dated.f, 2);
  expect(marked(dated.lanes.masks.invalid)).toEqual([0]);
  expect(dated.f.lane.value[1]).toBe(0);
});

it("never throws, whatever it is given", () => {
  const { f, lanes } = batchOf({ type: "number" });
  const trap = {
    get value(): number {
      throw new Error("no");
    },
  };
  for (const [i, given] of [trap, Symbol("x"), 10n].entries()) keepNumber(f, i, given);
  keepFailed(f, 3);
  readLane(f, 4);
  expect(marked(lanes.masks.invalid)).toEqual([0, 1, 2, 3]);
});
