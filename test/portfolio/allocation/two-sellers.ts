// Two sellers of two steps. Customer 0 is open to the first, 1 to both, 2 to the second; 1 has a minimum of one step that wins nothing.
import type { Problem } from "../../../src/portfolio/allocation/best-hours.ts";
import { networkOf } from "../../../src/portfolio/allocation/network.ts";

export const problem: Problem = {
  network: networkOf([[0], [0, 1], [1]], 2),
  capacity: Int32Array.from([2, 2]),
  runs: {
    node: Int32Array.from([3, 2, 4, 3]),
    steps: Int32Array.from([1, 3, 1, 5]),
    gain: Float64Array.from([0, 9, 5, 4]),
    minimums: 1,
  },
};
