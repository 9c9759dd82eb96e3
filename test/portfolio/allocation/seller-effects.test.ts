import { expect, it } from "vitest";
import { bestHours } from "../../../src/portfolio/allocation/best-hours.ts";
import { networkOf } from "../../../src/portfolio/allocation/network.ts";
import { alikeSellers, sellerEffects } from "../../../src/portfolio/allocation/seller-effects.ts";

it("knows sellers who may serve the same customers", () => {
  const kinds = (mayServe: readonly (readonly number[])[], sellers: number) => [
    ...alikeSellers(networkOf(mayServe, sellers)),
  ];
  const [a, b, c, d, e] = kinds([[0, 1, 2], [0, 1], [3], [2]], 5);
  expect(a).toBe(b);
  expect(new Set([a, c, d, e]).size).toBe(4);
  expect(new Set(kinds([], 3)).size).toBe(1);
});

it("works out once what is the same for all who are alike", () => {
  const problem = {
    network: networkOf([[0, 1, 2]], 3),
    capacity: Int32Array.from([1, 1, 2]),
    runs: {
      node: Int32Array.from([3, 3]),
      steps: Int32Array.from([3, 9]),
      gain: Float64Array.from([7, 2]),
      minimums: 0,
    },
  };
  const [first, second, third] = sellerEffects(problem, bestHours(problem), 1);
  expect(first).toBe(second);
  expect(first).toEqual({
    oneMore: { minimum: 0, value: 2 },
    another: { minimum: 0, value: 2 },
    without: { minimum: 0, value: -2 },
  });
  expect(third?.without).toEqual({ minimum: 0, value: -9 });
});
