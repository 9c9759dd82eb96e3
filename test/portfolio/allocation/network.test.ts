import { expect, it } from "vitest";
import { networkOf } from "../../../src/portfolio/allocation/network.ts";

it("has an arc for each customer and each of its sellers, found from both ends", () => {
  const { nodes, sellerOf, customerOf, first, arcs } = networkOf([[0, 2], [], [2]], 3);
  expect(nodes).toBe(6);
  expect([...sellerOf]).toEqual([0, 2, 2]);
  expect([...customerOf]).toEqual([3, 3, 5]);
  const arcsOf = (node: number) => [...arcs.subarray(first[node], first[node + 1])];
  expect([0, 1, 2, 3, 4, 5].map(arcsOf)).toEqual([[0], [], [1, 2], [0, 1], [], [2]]);
});
