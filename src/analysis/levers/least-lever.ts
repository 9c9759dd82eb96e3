import type { Handle } from "../evidence/boxes.ts";
import type { Trial } from "../evidence/trial.ts";
import { type Efforts, type Lever, leverOf } from "./lever.ts";
import type { Search } from "./lever-search.ts";

/** The orders in which the facts of a set are brought back towards their present values: each of them first once. */
function rotations(count: number): number[][] {
  const order = Array.from({ length: count }, (_, i) => i);
  return order.map((first) => [...order.slice(first), ...order.slice(0, first)]);
}

/** So often at most every fact of a set is brought back; once is enough where no gate or scale turns around. */
const ROUNDS = 10;

/** Brings the facts of a set back, one after the other, until none can stay nearer to its present value while the others are held. */
function broughtBack(
  search: Search,
  handles: readonly Handle[],
  from: readonly number[],
  order: readonly number[],
): number[] {
  const places = [...from];
  for (let round = 0; round < ROUNDS; round++) {
    let isMoved = false;
    for (const at of order) {
      const place = search.nearest(handles, places, at);
      isMoved ||= place !== places[at];
      places[at] = place;
    }
    if (!isMoved) break;
  }
  return places;
}

/** The smallest set of changes in one set of facts: of the ways to bring the facts back, the one with the least effort. */
export function leastLever(
  trial: Trial,
  search: Search,
  handles: readonly Handle[],
  found: readonly number[],
  before: readonly number[],
  effortOf: Efforts,
): Lever {
  const levers = rotations(handles.length).map((order) =>
    leverOf(trial, handles, broughtBack(search, handles, found, order), before, effortOf),
  );
  return levers.reduce((least, lever) => (lever.effort < least.effort ? lever : least));
}
