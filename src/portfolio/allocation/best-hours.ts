import type { Network } from "./network.ts";
import { type Flow, type Move, rerouting } from "./rerouting.ts";

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

/** Gives or takes steps run by run until as many are moved as wanted, or no run is left. */
function moveInOrder(
  { runs: { node, steps, gain, minimums } }: Problem,
  given: Int32Array,
  wanted: number,
  move: Move,
  direction: 1 | -1,
): Difference {
  const count = node.length;
  let [left, minimum, value] = [wanted, 0, 0];
  for (let i = 0; i < count && left > 0; i++) {
    const run = direction > 0 ? i : count - 1 - i;
    const now = given[run] as number;
    const movable = direction > 0 ? (steps[run] as number) - now : now;
    if (movable === 0) continue;
    const moved = move(node[run] as number, movable);
    given[run] = now + direction * moved;
    left -= moved;
    value += direction * moved * (gain[run] as number);
    if (run < minimums) minimum += direction * moved;
  }
  return { minimum, value };
}

const sum = (numbers: Int32Array): number => numbers.reduce((all, one) => all + one, 0);

/** Uses what room there is for the steps that win most, and takes no step from a customer that has it. */
function fill(problem: Problem, { steps, room, given }: Plan): Difference {
  const move = rerouting(problem.network, { steps, room }, 1);
  return moveInOrder(problem, given, sum(room), move, 1);
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
export function bestHours(problem: Problem): Plan {
  const { network, capacity, runs } = problem;
  const steps = new Int32Array(network.sellerOf.length);
  const plan = { steps, room: capacity.slice(), given: new Int32Array(runs.node.length) };
  fill(problem, plan);
  return plan;
}

/**
 * By how much the best plan becomes better where a seller has more steps, exactly: the best plan of before is filled up. Nobody loses a step, since in the
 * graph of what is left (with its steps back as well) the best cycle through the new room goes through one customer alone.
 */
export function withMore(problem: Problem, plan: Plan, seller: number, steps: number): Difference {
  const room = plan.room.slice();
  room[seller] = (room[seller] as number) + steps;
  return fill(problem, { steps: plan.steps.slice(), room, given: plan.given.slice() });
}

/**
 * By how much the best plan becomes worse without a seller, exactly; both numbers are 0 or negative. First colleagues with room take over, which costs nothing;
 * then the steps that weigh least are given up, of the customers from whom hours can be moved to those of the seller.
 */
export function withoutSeller(problem: Problem, plan: Plan, seller: number): Difference {
  const { network, capacity } = problem;
  const room = new Int32Array(network.sellers);
  const used = (capacity[seller] as number) - (plan.room[seller] as number);
  room[seller] = used;
  const move = rerouting(network, { steps: plan.steps.slice(), room }, -1);
  let left = used;
  plan.room.forEach((free, colleague) => {
    if (colleague !== seller) left -= move(colleague, Math.min(free, left));
  });
  return moveInOrder(problem, plan.given.slice(), left, move, -1);
}
