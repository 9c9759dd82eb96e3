import { type Difference, moveInOrder, type Plan, type Problem } from "./best-hours.ts";
import { rerouting } from "./rerouting.ts";

/** How the best plan changes where a seller has other hours. */
export type OtherHours = {
  /** By how much it becomes better with so many more steps. */
  readonly withMore: (seller: number, steps: number) => Difference;
  /** By how much it becomes worse without the seller; both numbers are 0 or negative. */
  readonly without: (seller: number) => Difference;
};

/**
 * What other hours of a seller change in the best plan, exactly, without planning anew.
 *
 * With more hours, the best plan of before is filled up: nobody loses a step, since in the graph of what is left (with each step given to be taken back as well) the
 * best cycle through the new room goes through one customer alone. Without a seller, all goes the other way: first colleagues with room take
 * over, which costs nothing; then the steps that weigh least are given up, of the customers from whom hours can be moved to those of the seller.
 */
export function otherHours({ network, capacity, runs }: Problem, plan: Plan): OtherHours {
  // One copy serves all questions, and is set back before each.
  const [steps, room, given] = [plan.steps.slice(), plan.room.slice(), plan.given.slice()];
  const [giving, taking] = [rerouting(network, { steps, room }, 1), rerouting(network, { steps, room }, -1)];
  const inOrder = given.map((_, run) => run);
  const open = inOrder.filter((run) => (given[run] as number) < (runs.steps[run] as number));
  const taken = inOrder.filter((run) => (given[run] as number) > 0).reverse();
  const setBack = (): void => {
    steps.set(plan.steps);
    given.set(plan.given);
  };
  return {
    withMore: (seller, more) => {
      setBack();
      room.set(plan.room);
      room[seller] = (room[seller] as number) + more;
      giving.begin();
      return moveInOrder(runs, open, given, more, giving, 1);
    },
    without: (seller) => {
      setBack();
      let left = (capacity[seller] as number) - (plan.room[seller] as number);
      room.fill(0);
      room[seller] = left;
      taking.begin();
      plan.room.forEach((free, colleague) => {
        if (colleague !== seller) left -= taking.move(colleague, Math.min(free, left));
      });
      return moveInOrder(runs, taken, given, left, taking, -1);
    },
  };
}
