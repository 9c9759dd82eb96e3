import type { Matrix } from "../../engine/matrix.ts";
import type { Plan } from "../../engine/plan.ts";
import type { State } from "./state.ts";

/** The bands of a cell by their rank on each axis, the lowest being 0; null where a state is no cell of the model. */
export function ranksOf(
  state: State,
  { cells }: Pick<Plan, "cells">,
): readonly [x: number, y: number] | null {
  for (const [x, column] of cells.entries()) {
    const y = column.findIndex(({ id }) => id === state);
    if (y >= 0) return [x, y];
  }
  return null;
}

/** Which way each axis went, by its id: 1 up, −1 down, 0 neither. */
export type Directions = { readonly [axis: string]: number };

/** Which way the axes went between two cells of the model; null where one of the states is none. */
export function directionsOf(from: State, to: State, { plan }: Pick<Matrix, "plan">): Directions | null {
  const [was, is] = [ranksOf(from, plan), ranksOf(to, plan)];
  if (was === null || is === null) return null;
  return Object.fromEntries(
    plan.axes.map(({ id }, i) => [id, Math.sign((is[i] as number) - (was[i] as number))]),
  );
}
