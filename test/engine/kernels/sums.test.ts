import { expect, it } from "vitest";
import { createLanes, createMasks } from "../../../src/engine/kernels/lanes.ts";
import { NONE } from "../../../src/engine/kernels/points.ts";
import {
  addBounds,
  bitTables,
  boundUnknown,
  coverEvenly,
  divideLane,
  finish,
  leastBounds,
  leastOf,
  subtractUnknown,
  sumOf,
  writePoints,
} from "../../../src/engine/kernels/sums.ts";

const points = (...numbers: number[]): Int32Array => Int32Array.from(numbers);
const lane = (...numbers: number[]): Float64Array => Float64Array.from(numbers);

it("sums any number of lanes by weight", () => {
  const sum = lane(99, 99);
  const lanes = [points(1, 10), points(2, 20), points(3, 30), points(4, 40), points(5, 50)];
  sumOf(lanes, Float64Array.of(1, 2, 3, 4, 5))(sum, 2);
  expect([...sum]).toEqual([55, 550]);
  sumOf(lanes.slice(0, 1), Float64Array.of(7))(sum, 1);
  expect([...sum]).toEqual([7, 550]);
});

it("takes the least of what counts", () => {
  const least = lane(0, 0);
  leastOf([points(5, NONE), points(3, NONE)])(least, 2);
  expect([...least]).toEqual([3, NONE]);
});

it("subtracts the numbers of unknown facts by their bits, in any byte of any word", () => {
  const lanes = createLanes([], 2);
  lanes.masks = createMasks(40, 3);
  lanes.at = 1;
  lanes.masks.unknown.set([0, 0, 0b11, 0, 0x80000001, 0b10]);
  const tables = bitTables(
    new Map([
      [0, 1],
      [1, 10],
      [31, 100],
      [33, 1000],
    ]),
  );
  const out = lane(2000, 2000);
  subtractUnknown(tables, lanes, out, 2);
  expect([...out]).toEqual([1989, 899]);
});

it("bounds by certainty, rounded once, and the unknown by 0 and 100 points", () => {
  const [low, high] = [lane(0, 0, 0), lane(0, 0, 0)];
  addBounds(points(50e6, 50e6, 7), points(1e6, 500_000, 0), lane(9, 2), 1, low, high, 3);
  expect([...low]).toEqual([100e6, 50e6, 0]);
  expect([...high]).toEqual([100e6, 150e6, 200e6]);
  const [least, most] = [lane(100e6, 10), lane(100e6, 100e6)];
  leastBounds(points(50e6, NONE), points(500_000, 0), least, most, 2);
  expect([...least]).toEqual([25e6, 0]);
  expect([...most]).toEqual([75e6, 100e6]);
  boundUnknown(lane(30e6), lane(1), 3, high, 1);
  expect(high[0]).toBe(230e6);
});

it("makes scores of sums and none where nothing counts", () => {
  const [sum, coverage] = [lane(5, 0), lane(9, 9, 9)];
  const isCovered = new Uint8Array(2);
  const certain = lane(0, 0);
  coverEvenly(lane(2, 0), 1e6, certain, 2);
  finish(sum, lane(2, 0), certain, 4, 500_000, isCovered, coverage, 1, 2);
  expect([...sum]).toEqual([3, Number.NaN]);
  expect([...isCovered]).toEqual([1, 0]);
  expect([...coverage]).toEqual([9, 0.5, 0]);
});

it("writes points and whole sums", () => {
  const [sum, out] = [lane(3), lane(0, 0)];
  divideLane(sum, 2, 1);
  writePoints(sum, out, 1, 1);
  expect([...out]).toEqual([0, 2e-6]);
});
