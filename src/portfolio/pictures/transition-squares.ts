import type { Plan } from "../../engine/plan.ts";
import { sumOfCounts } from "../movement/count.ts";
import { type Direction, directionOf } from "../movement/direction.ts";
import type { Count, PortfolioMovement } from "../movement/movement.ts";
import type { State } from "../movement/state.ts";

/** A square: those who went from the state of its row to that of its column. */
export type TransitionSquare = {
  readonly row: number;
  readonly column: number;
  readonly from: State;
  readonly to: State;
  readonly count: Count;
  readonly way: Direction;
};

/** A row or a column: its state, and all who are in its squares. */
export type TransitionLine = { readonly state: State; readonly sum: Count };

/** The squares that anybody is in, and the states along both sides: all that somebody was or is in. */
export type TransitionSquares = {
  /** Where customers came from; `absent` for those that entered. */
  readonly rows: readonly TransitionLine[];
  /** Where they went; `absent` for those that left. */
  readonly columns: readonly TransitionLine[];
  readonly squares: readonly TransitionSquare[];
};

/** Puts the transitions of a movement into rows and columns. Both have the same cells, so that who stayed is on the diagonal. */
export function transitionSquares(
  { states, transitions }: PortfolioMovement,
  plan: Pick<Plan, "cells">,
): TransitionSquares {
  const used = states.filter(({ before, after }) => before.customers + after.customers > 0);
  const side = (end: "before" | "after"): State[] =>
    used.filter((one) => one.state !== "absent" || one[end].customers > 0).map(({ state }) => state);
  const [rows, columns] = [side("before"), side("after")];
  const sumIn = (end: "from" | "to", state: State): Count =>
    sumOfCounts(transitions.filter((one) => one[end] === state));
  return {
    rows: rows.map((state) => ({ state, sum: sumIn("from", state) })),
    columns: columns.map((state) => ({ state, sum: sumIn("to", state) })),
    squares: transitions.map(({ from, to, customers, amount, withoutAmount }) => ({
      row: rows.indexOf(from),
      column: columns.indexOf(to),
      from,
      to,
      count: { customers, amount, withoutAmount },
      way: directionOf(from, to, plan),
    })),
  };
}
