/**
 * Who may serve whom, as a graph of two sides: an arc for each customer and each seller who may serve it. Nodes are numbered, sellers first.
 * The customers' arcs stand in a row, so that arc numbers ascend by customer and, within one, by seller.
 */
export type Network = {
  readonly sellers: number;
  readonly nodes: number;
  /** By arc, its two ends. */
  readonly sellerOf: Int32Array;
  readonly customerOf: Int32Array;
  /** By node, where its arcs begin in `arcs`; one more entry says where the last ones end. */
  readonly first: Int32Array;
  readonly arcs: Int32Array;
};

/**
 * @param mayServe for each customer the numbers of the sellers who may serve it, ascending
 * @param sellers how many sellers there are
 */
export function networkOf(mayServe: readonly (readonly number[])[], sellers: number): Network {
  const nodes = sellers + mayServe.length;
  const count = mayServe.reduce((sum, { length }) => sum + length, 0);
  const sellerOf = new Int32Array(count);
  const customerOf = new Int32Array(count);
  const first = new Int32Array(nodes + 1);
  let arc = 0;
  mayServe.forEach((list, customer) => {
    for (const seller of list) {
      sellerOf[arc] = seller;
      customerOf[arc++] = sellers + customer;
    }
  });
  for (const ends of [sellerOf, customerOf])
    for (const node of ends) first[node + 1] = (first[node + 1] as number) + 1;
  for (let node = 0; node < nodes; node++)
    first[node + 1] = (first[node + 1] as number) + (first[node] as number);
  const arcs = new Int32Array(2 * count);
  const next = first.slice();
  for (const ends of [sellerOf, customerOf]) {
    ends.forEach((node, which) => {
      const place = next[node] as number;
      arcs[place] = which;
      next[node] = place + 1;
    });
  }
  return { sellers, nodes, sellerOf, customerOf, first, arcs };
}
