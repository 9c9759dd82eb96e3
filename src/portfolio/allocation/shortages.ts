import type { Plan, Problem } from "./best-hours.ts";

/**
 * Customers whose minimums no plan can all meet, and the sellers who alone may serve them: the minimums add up to more than the sellers have. Numbers are
 * nodes and steps.
 */
export type Bottleneck = {
  readonly sellers: readonly number[];
  readonly customers: readonly number[];
  readonly needed: number;
  readonly available: number;
};

/**
 * Why minimums are not met. From a customer who is short one goes on to its sellers, who are full, from them to whom they serve, and so to whoever could
 * have made room: all hours of all of these go to minimums, or room would have been made. So the sets that hang together there violate Hall's condition (Hall
 * 1935), each by exactly the hours that are short in it.
 *
 * @param minimum by customer, in steps
 * @param short by customer, the steps that are missing
 */
export function bottlenecks(
  { network, capacity }: Problem,
  { steps }: Plan,
  minimum: readonly number[],
  short: readonly number[],
): readonly Bottleneck[] {
  const { sellers, nodes, first, arcs, sellerOf, customerOf } = network;
  const group = Int32Array.from({ length: nodes }, (_, node) => node);
  const rootOf = (node: number): number => {
    let root = node;
    while (group[root] !== root) {
      group[root] = group[group[root] as number] as number;
      root = group[root] as number;
    }
    return root;
  };
  const isReached = new Uint8Array(nodes);
  const reached: number[] = [];
  const reach = (node: number): void => {
    if (isReached[node] === 1) return;
    isReached[node] = 1;
    reached.push(node);
  };
  short.forEach((missing, customer) => {
    if (missing > 0) reach(sellers + customer);
  });
  for (let i = 0; i < reached.length; i++) {
    const node = reached[i] as number;
    for (let a = first[node] as number; a < (first[node + 1] as number); a++) {
      const arc = arcs[a] as number;
      if (node < sellers && steps[arc] === 0) continue;
      const next = (node < sellers ? customerOf[arc] : sellerOf[arc]) as number;
      group[rootOf(next)] = rootOf(node);
      reach(next);
    }
  }
  const found = new Map<number, { sellers: number[]; customers: number[] }>();
  for (const node of reached.sort((a, b) => a - b)) {
    const root = rootOf(node);
    const one = found.get(root) ?? { sellers: [], customers: [] };
    found.set(root, one);
    if (node < sellers) one.sellers.push(node);
    else one.customers.push(node - sellers);
  }
  const sum = (all: readonly number[], of: ArrayLike<number>): number =>
    all.reduce((total, i) => total + (of[i] as number), 0);
  return [...found.values()].map((one) => ({
    ...one,
    needed: sum(one.customers, minimum),
    available: sum(one.sellers, capacity),
  }));
}
