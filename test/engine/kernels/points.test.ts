import { expect, it } from "vitest";
import {
  ageLane,
  assume,
  curvePoints,
  decayPoints,
  longCurvePoints,
  piecesOf,
  tablePoints,
} from "../../../src/engine/kernels/points.ts";

const lane = (...numbers: number[]): Float64Array => Float64Array.from(numbers);
const knots = [
  { from: 0, value: 10, slope: 2 },
  { from: 10, value: 30, slope: 7 },
  { from: 20, value: 100, slope: 0 },
];
const xs = lane(-5, 0, 5, 10, 15, 20, 1e300, Number.NaN);
const onCurve = [7, 10, 20, 30, 65, 100, 100, 0].map((points) => points * 1e6);

it("finds the piece of a curve, exact at every knot, and nothing for what is unknown", () => {
  const points = new Int32Array(8);
  curvePoints(xs, points, 8, piecesOf(7, knots));
  expect([...points]).toEqual(onCurve);
});

it("finds it as well when it halves the pieces", () => {
  const points = new Int32Array(8);
  longCurvePoints(xs, points, 8, piecesOf(7, knots));
  expect([...points]).toEqual(onCurve);
});

it("looks points up by position, and those of the unknown before all others", () => {
  const points = new Int32Array(3);
  tablePoints(lane(4, Number.NaN, 5), points, 3, 4, Int32Array.of(9, 10, 20));
  expect([...points]).toEqual([10, 9, 20]);
});

it("halves the points of a day's age", () => {
  const points = new Int32Array(3);
  decayPoints(lane(100, 100, 100), lane(100, 40, Number.NaN), points, 3, 60);
  expect([...points]).toEqual([100e6, 50e6, 0]);
});

it("counts days, and gives the unknown its points", () => {
  const age = new Float64Array(2);
  ageLane(lane(10, 10), lane(3, Number.NaN), age, 2);
  const points = Int32Array.of(1, 1);
  assume(age, points, 2, 50);
  expect([...age, ...points]).toEqual([7, Number.NaN, 1, 50]);
});
