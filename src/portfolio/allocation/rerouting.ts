import type { Network } from "./network.ts";

/** How many steps go along each arc, and how many more each seller can take up. Both change as steps are moved. */
export type Flow = { readonly steps: Int32Array; readonly room: Int32Array };

/** A search for room in a flow. */
export type Search = {
  /** Looks at the flow afresh: to be called first, and whenever somebody else has changed it. */
  readonly begin: () => void;
  /** Whether there may be room for more steps from a node; once not, never again until the next beginning. */
  readonly mayMove: (from: number) => boolean;
  /** Moves steps, and says how many of those wanted could be moved. */
  readonly move: (from: number, wanted: number) => number;
};

/** The label of a node from which no room can be reached; any real distance is smaller. */
const FAR = 2 ** 30;

/**
 * Finds room for steps, and makes it where it has to: a seller who is full takes up a step of one customer by handing one of another to a
 * colleague. `direction` 1 gives steps to the node that they are moved from; −1 goes the same ways backwards, and takes them from it: then `room` is what a
 * seller has to lose.
 *
 * Shortest augmenting paths by distance labels (Ahuja and Orlin 1991; Ahuja, Magnanti, Orlin: Network Flows, 1993, section 7.4), begun and from
 * time to time renewed by exact distances. Labels only rise, from call to call too, because room only shrinks: a node without a way to room has
 * none in any later call, and in all calls together the label of a node is raised about as often as there are sellers at most. A way to room passes every
 * label between, so where no node has one any more, none above it has a way (the gap of the same section): without that, nodes that are cut off from room
 * would raise each other step by step, which took most of the time of large portfolios.
 */
export function rerouting(network: Network, { steps, room }: Flow, direction: 1 | -1): Search {
  const { sellers, nodes, sellerOf, customerOf, first, arcs } = network;
  const label = new Int32Array(nodes);
  /** By node, the arc at which the search for the next node goes on. */
  const at = new Int32Array(nodes);
  const path = new Int32Array(2 * sellers + 2);
  const queue = new Int32Array(nodes);
  /** By label, how many nodes have it. */
  const holders = new Int32Array(2 * nodes + 2);
  let scanned = 0;

  const otherEnd = (arc: number, node: number): number =>
    (node < sellers ? customerOf[arc] : sellerOf[arc]) as number;

  /** How many steps can go along an arc, leaving a node: what is there can be taken back, and of new ones any number. */
  const along = (arc: number, node: number): number =>
    node < sellers === direction > 0 ? (steps[arc] as number) : FAR;

  /** Gives every node its exact distance to room, counted in arcs, 1 for a seller who has some. */
  const begin = (): void => {
    label.fill(FAR);
    at.set(first.subarray(0, nodes));
    holders.fill(0);
    scanned = 0;
    let end = 0;
    for (let seller = 0; seller < sellers; seller++) {
      if (room[seller] === 0) continue;
      label[seller] = 1;
      queue[end++] = seller;
    }
    for (let next = 0; next < end; next++) {
      const node = queue[next] as number;
      for (let i = first[node] as number; i < (first[node + 1] as number); i++) {
        const arc = arcs[i] as number;
        const before = otherEnd(arc, node);
        if (label[before] !== FAR || along(arc, before) === 0) continue;
        label[before] = (label[node] as number) + 1;
        queue[end++] = before;
      }
      (holders[label[node] as number] as number)++;
    }
  };

  /** Says of all nodes above a label that there is no way from them. */
  const cutOff = (above: number): void => {
    for (let node = 0; node < nodes; node++) {
      const distance = label[node] as number;
      if (distance <= above || distance === FAR) continue;
      (holders[distance] as number)--;
      label[node] = FAR;
    }
  };

  /** The next arc of a node that leads one nearer to room; −1 where there is none. */
  const nearer = (node: number): number => {
    const wanted = (label[node] as number) - 1;
    const end = first[node + 1] as number;
    for (let i = at[node] as number; i < end; i++) {
      const arc = arcs[i] as number;
      if (label[otherEnd(arc, node)] !== wanted || along(arc, node) === 0) continue;
      at[node] = i;
      return arc;
    }
    return -1;
  };

  /** Raises the label of a node to one more than its nearest neighbour's. */
  const raise = (node: number): void => {
    const start = first[node] as number;
    const end = first[node + 1] as number;
    let nearest = FAR - 1;
    for (let i = start; i < end; i++) {
      const arc = arcs[i] as number;
      const distance = label[otherEnd(arc, node)] as number;
      if (distance < nearest && along(arc, node) > 0) nearest = distance;
    }
    const before = label[node] as number;
    label[node] = nearest + 1;
    if (nearest + 1 < FAR) (holders[nearest + 1] as number)++;
    (holders[before] as number)--;
    if (holders[before] === 0) cutOff(before);
    at[node] = start;
    scanned += end - start;
  };

  /** Fills `path` with the arcs from a node to a seller with room, and says how many there are; −1 where no way leads there. */
  const findPath = (from: number): number => {
    let length = 0;
    let node = from;
    while ((label[from] as number) < FAR) {
      if (node < sellers && (room[node] as number) > 0) return length;
      const arc = nearer(node);
      if (arc >= 0) {
        path[length++] = arc;
        node = otherEnd(arc, node);
        continue;
      }
      raise(node);
      if (scanned > arcs.length) {
        begin();
        length = 0;
        node = from;
      } else if (length > 0) node = otherEnd(path[--length] as number, node);
    }
    return -1;
  };

  const push = (from: number, length: number, wanted: number): number => {
    let node = from;
    let most = wanted;
    for (let i = 0; i < length; i++) {
      most = Math.min(most, along(path[i] as number, node));
      node = otherEnd(path[i] as number, node);
    }
    most = Math.min(most, room[node] as number);
    room[node] = (room[node] as number) - most;
    node = from;
    for (let i = 0; i < length; i++) {
      const arc = path[i] as number;
      steps[arc] = (steps[arc] as number) + (node < sellers ? -direction : direction) * most;
      node = otherEnd(arc, node);
    }
    return most;
  };

  return {
    begin,
    mayMove: (from) => (label[from] as number) < FAR,
    move: (from, wanted) => {
      let moved = 0;
      while (moved < wanted) {
        const length = findPath(from);
        if (length < 0) break;
        moved += push(from, length, wanted - moved);
      }
      return moved;
    },
  };
}
