import type { Difference, Plan, Problem } from "./best-hours.ts";
import type { Network } from "./network.ts";
import { otherHours } from "./other-hours.ts";

/** What would become of the best plan with more or fewer hours of a seller. */
export type Effects = {
  /** With so many more steps. */
  readonly oneMore: Difference;
  /** With one more seller who has the same hours and may serve the same customers. */
  readonly another: Difference;
  /** Without the seller. */
  readonly without: Difference;
};

/** By seller, a number that those share who may serve the same customers. The sellers of each customer are told apart from the others in turn. */
export function alikeSellers({ sellers, sellerOf, customerOf }: Network): Int32Array {
  const kind = new Int32Array(sellers);
  let kinds = 1;
  let parted = new Map<number, number>();
  sellerOf.forEach((seller, arc) => {
    if (customerOf[arc] !== customerOf[arc - 1]) parted = new Map();
    const before = kind[seller] as number;
    const after = parted.get(before) ?? kinds++;
    parted.set(before, after);
    kind[seller] = after;
  });
  return kind;
}

/** The effects of every seller on the best plan, worked out once for those who are alike and have the same hours. */
export function sellerEffects(problem: Problem, plan: Plan, more: number): readonly Effects[] {
  const { network, capacity } = problem;
  const { withMore, without } = otherHours(problem, plan);
  const kind = alikeSellers(network);
  const known = new Map<string, Effects>();
  return Array.from(capacity, (steps, seller) => {
    const key = `${kind[seller]} ${steps}`;
    const effects = known.get(key) ?? {
      oneMore: withMore(seller, more),
      another: withMore(seller, steps),
      without: without(seller),
    };
    known.set(key, effects);
    return effects;
  });
}
