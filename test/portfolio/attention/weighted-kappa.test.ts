import { expect, it } from "vitest";
import { type Ranks, weightedKappa } from "../../../src/portfolio/attention/weighted-kappa.ts";

/** So many pairs of each: `table[first][second]` customers on one axis. */
function pairsOf(table: readonly (readonly number[])[]) {
  return table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, (): [Ranks, Ranks] => [[first], [second]])),
  );
}

it("is what it is by hand on one axis", () => {
  // Ten customers on three bands; sums of the rows 4 4 2, of the columns 4 4 2.
  //
  //          second: low  medium  high
  //   first low        3       1     0
  //         medium     1       2     1
  //         high       0       1     1
  //
  // Observed: four customers are one band apart, Σ v·p_o = 4/10.
  // Expected: Σ v·p_e = (1·4·4 + 2·4·2 + 1·4·4 + 1·4·2 + 2·2·4 + 1·2·4) / 100 = (16 + 16 + 16 + 8 + 16 + 8) / 100 = 0.8.
  // κ = 1 − 0.4 / 0.8 = 0.5.
  const table = [
    [3, 1, 0],
    [1, 2, 1],
    [0, 1, 1],
  ];
  expect(weightedKappa(pairsOf(table))).toEqual({ customers: 10, alike: 6, kappa: 0.5, why: null });
});

it("is what it is by hand on cells, where the distance is that of both axes together", () => {
  // Three customers: (0,0) to both; (2,0) and then (2,1); (0,2) and then (1,0).
  // Observed: Σ v = 0 + 1 + (1 + 2) = 4, so Σ v·p_o = 4/3.
  // Expected, each of the first (0,0) (2,0) (0,2) against each of the second (0,0) (2,1) (1,0):
  //   (0,0): 0 + 3 + 1 = 4;   (2,0): 2 + 1 + 1 = 4;   (0,2): 2 + 3 + 3 = 8;   Σ v·p_e = 16/9.
  // κ = 1 − (4/3) / (16/9) = 1 − 3/4 = 0.25.
  const pairs: [Ranks, Ranks][] = [
    [
      [0, 0],
      [0, 0],
    ],
    [
      [2, 0],
      [2, 1],
    ],
    [
      [0, 2],
      [1, 0],
    ],
  ];
  expect(weightedKappa(pairs)).toEqual({ customers: 3, alike: 1, kappa: 0.25, why: null });
});

it("is 1 where all agree, 0 where each keeps to a place of its own, and below 0 where they turn it round", () => {
  expect(weightedKappa(pairsOf([[2], [0, 3]])).kappa).toBe(1);
  expect(weightedKappa(pairsOf([[0, 5]])).kappa).toBe(0);
  // Observed 2/2; expected 2/4.
  expect(
    weightedKappa(
      pairsOf([
        [0, 1],
        [1, 0],
      ]),
    ).kappa,
  ).toBe(-1);
});

it("says why there is none", () => {
  expect(weightedKappa([])).toEqual({ customers: 0, alike: 0, kappa: null, why: "nobody" });
  expect(weightedKappa(pairsOf([[], [0, 4]]))).toEqual({
    customers: 4,
    alike: 4,
    kappa: null,
    why: "onePlace",
  });
});

it("holds many customers", () => {
  expect(weightedKappa(pairsOf([[150_000], [0, 150_000]])).kappa).toBe(1);
});
