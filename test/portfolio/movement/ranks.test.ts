import { expect, it } from "vitest";
import { directionsOf, ranksOf } from "../../../src/portfolio/movement/ranks.ts";
import { matrix } from "../log.ts";

it("ranks the bands of a cell on each axis, and of what is no cell nothing", () => {
  expect(ranksOf("low/low", matrix.plan)).toEqual([0, 0]);
  expect(ranksOf("high/medium", matrix.plan)).toEqual([2, 1]);
  for (const state of ["unplaced", "absent", "b9/b0", "__proto__"])
    expect(ranksOf(state, matrix.plan)).toBeNull();
});

it("says which way each axis went between two cells", () => {
  expect(directionsOf("low/high", "medium/low", matrix)).toEqual({ x: 1, y: -1 });
  expect(directionsOf("low/high", "high/high", matrix)).toEqual({ x: 1, y: 0 });
  expect(directionsOf("low/high", "excluded", matrix)).toBeNull();
  expect(directionsOf("absent", "low/high", matrix)).toBeNull();
});
