import { expression as e } from "opportunity-matrix";
import { expect, it } from "vitest";
import { modelOf } from "./own-scales.ts";
import { scored } from "./scored.ts";

it("points are rounded once and held within 0 and 100", async () => {
  const matrix = modelOf([(x) => x]);
  const xs = [-5, -1e-9, 0, 4e-7, 5e-7, 33.3333335, 99.9999996, 100, 1e300];
  const rows = await scored(
    matrix,
    xs.map((value) => ({ f0: { value } })),
    {},
  );
  expect(rows.map((row) => row.x_score)).toEqual([0, 0, 0, 0, 0.000001, 33.333334, 100, 100, 100]);
});

it("a fact of which one scale has no points is unknown to the other", async () => {
  const [one] = await scored(modelOf([(x) => e.sqrt(x)]), [{ f0: { value: -4 } }], {});
  expect([one?.x_score, one?.y_score]).toEqual([null, null]);
});

it("steps have their points from each edge on", async () => {
  const matrix = modelOf([(x) => e.steps(x, 10, [[5, 60]])]);
  const rows = await scored(
    matrix,
    [4.9, 5].map((value) => ({ f0: { value } })),
    {},
  );
  expect(rows.map((row) => row.x_score)).toEqual([10, 60]);
});
