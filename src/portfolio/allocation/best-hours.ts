import type { Network } from "./network.ts";
import { type Flow, rerouting, type Search } from "./rerouting.ts";

/**
 * Steps of one customer that are worth the same make a run. All runs as columns, in the order in which they are wanted: minimums first, then by gain, then
 * by customer. No later run of a customer is worth more than an earlier one.
 */
export type Runs = {
  /** The nodes of the customers. */
  readonly node: Int32Array;
  readonly steps: Int32Array;
  /** What each step wins, in whole millionths of the caller's unit. */
  readonly gain: Float64Array;
  /** How many of them, in front, belong to minimums. */
  readonly minimums: number;
};

/** What is to be planned: who may serve whom, how many steps each seller has, and what they win. */
export type Problem = {
  readonly network: Network;
  readonly capacity: Int32Array;
  readonly runs: Runs;
};

/** A plan: the steps along each arc, the room that is left with each seller, and how many steps of each run are given. */
export type Plan = Flow & { readonly given: Int32Array };

/** A difference of two plans: steps towards minimums, and value in whole millionths. */
export type Difference = { readonly minimum: number; readonly value: number };

/** Moves steps run by run, in the order given, until as many are moved as wanted, or no run is left. */
export function moveInOrder(
  { node, steps, gain, minimums }: Runs,
  order: Int32Array,
  given: Int32Array,
  wanted: number,
  { mayMove, move }: Search,
  direction: 1 | -1,
): Difference {
  let [left, minimum, value] = [wanted, 0, 0];
  for (let i = 0; i < order.length && left > 0; i++) {
    const run = order[i] as number;
    if (!mayMove(node[run] as number)) continue;
    const now = given[run] as number;
    const moved = move(node[run] as number, direction > 0 ? (steps[run] as number) - now : now);
    given[run] = now + direction * moved;
    left -= moved;
    value += direction * moved * (gain[run] as number);
    if (run < minimums) minimum += direction * moved;
  }
  return { minimum, value };
}

/**
 * The best plan there is: as many steps towards minimums as possible, and of all plans with so many one of the most value.
 *
 * The steps that customers can be given by these sellers are the independent sets of a matroid (a transversal one, in copies; the vectors of hours form
 * an integral polymatroid). Each step has a weight, and no customer's later step weighs more than an earlier one. So to take the
 * heaviest step for which room can be made, again and again, is exact (Edmonds 1971; Federgruen and Groenevelt 1986), and a step for which
 * there was no room is never possible later. Room is made by rerouting, which moves hours between sellers and takes none from a customer. Weights
 * are pairs, a step of a minimum before any value; the proof needs no more of them than their order and sum.
 */
export function bestHours({ network, capacity, runs }: Problem): Plan {
  const plan = {
    steps: new Int32Array(network.sellerOf.length),
    room: capacity.slice(),
    given: new Int32Array(runs.node.length),
  };
  const search = rerouting(network, plan, 1);
  search.begin();
  const inOrder = plan.given.map((_, run) => run);
  const there = capacity.reduce((sum, steps) => sum + steps, 0);
  moveInOrder(runs, inOrder, plan.given, there, search, 1);
  return plan;
}
