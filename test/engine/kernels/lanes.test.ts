import { expect, it } from "vitest";
import {
  createLanes,
  createMasks,
  fillLane,
  fillWhole,
  invalidAt,
  recordInvalidAt,
  rejectedAt,
  unknownAt,
  wordsOf,
} from "../../../src/engine/kernels/lanes.ts";
import type { PlannedFact } from "../../../src/engine/plan.ts";

const fact = (id: string): PlannedFact => ({ id, label: id, declaration: { type: "number" }, listed: null });
const many = Array.from({ length: 32 }, (_, f) => fact(`f${f}`));

it("gives each fact a bit, and the record one after the last", () => {
  expect([0, 31, 32, 63, 64].map(wordsOf)).toEqual([1, 1, 2, 2, 3]);
  const lanes = createLanes(many, 2);
  lanes.masks = createMasks(32, 2);
  const last = lanes.facts[31] as (typeof lanes.facts)[number];
  last.certainty[1] = 5;
  expect(unknownAt(lanes, last, 1)).toBeNaN();
  invalidAt(lanes, last, 0);
  recordInvalidAt(lanes, 1);
  expect([...lanes.masks.unknown]).toEqual([0, 0, 2 ** 31, 0]);
  expect([...lanes.masks.invalid]).toEqual([2 ** 31, 0, 0, 1]);
  expect(last.certainty[1]).toBe(0);
});

it("writes the masks from the record on at which the batch begins", () => {
  const lanes = createLanes(many.slice(0, 2), 2);
  lanes.masks = createMasks(2, 5);
  lanes.at = 3;
  expect(rejectedAt(lanes, lanes.facts[1] as (typeof lanes.facts)[number], 1)).toBeNaN();
  expect([...lanes.masks.unknown]).toEqual([0, 0, 0, 0, 2]);
  expect([...lanes.masks.invalid]).toEqual([0, 0, 0, 0, 2]);
});

it("fills no more than it is told to", () => {
  const lane = new Float64Array(3);
  fillLane(lane, 7, 2);
  expect([...lane]).toEqual([7, 7, 0]);
  const points = new Int32Array(3);
  fillWhole(points, 7, 2);
  expect([...points]).toEqual([7, 7, 0]);
});
