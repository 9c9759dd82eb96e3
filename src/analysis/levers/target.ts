import { rawText } from "../../core/issue.ts";
import type { Plan, PlannedCell } from "../../engine/plan.ts";
import type { ModelTypes } from "../../model/define.ts";

/** Where a customer is wanted: a cell, one of several cells, or any cell of a strategy or tier. */
export type LeverTarget<T extends ModelTypes = ModelTypes> =
  | T["cell"]
  | readonly T["cell"][]
  | { readonly strategy: T["strategy"] }
  | { readonly tier: string };

/** The wanted cells by the positions of their bands. */
export type TargetCells = {
  readonly ids: readonly string[];
  /** Whether a cell is wanted. */
  readonly has: (x: number, y: number) => boolean;
  /** Whether some cell between two bands on each axis is wanted, all included. */
  readonly hasWithin: (x: readonly [number, number], y: readonly [number, number]) => boolean;
};

function list(names: Iterable<string>): string {
  return [...new Set(names)].join(", ");
}

/** Finds the cells that a caller names. */
function namedCells(cells: readonly PlannedCell[], target: LeverTarget): readonly PlannedCell[] {
  if (typeof target === "object" && "strategy" in target) {
    const found = cells.filter(({ strategy }) => strategy === target.strategy);
    if (found.length > 0) return found;
    const listed = list(cells.map(({ strategy }) => strategy));
    throw new RangeError(`target.strategy ${rawText(target.strategy)} is of no cell; there are ${listed}`);
  }
  if (typeof target === "object" && "tier" in target) {
    const found = cells.filter(({ tier }) => tier === target.tier);
    if (found.length > 0) return found;
    const listed = list(cells.map(({ tier }) => tier));
    throw new RangeError(`target.tier ${rawText(target.tier)} is of no cell; there are ${listed}`);
  }
  const wanted: readonly unknown[] = Array.isArray(target) ? target : [target];
  const known = list(cells.map(({ id }) => id));
  if (wanted.length === 0) throw new RangeError(`target names no cell; there are ${known}`);
  for (const id of wanted) {
    if (!cells.some((cell) => cell.id === id)) {
      throw new RangeError(`target ${rawText(id)} is no cell; there are ${known}`);
    }
  }
  return cells.filter(({ id }) => wanted.includes(id));
}

/**
 * Finds the wanted cells in a plan.
 *
 * @throws {RangeError} for a cell, strategy or tier that the model does not have
 */
export function targetCells({ cells }: Plan, target: LeverTarget): TargetCells {
  const named = namedCells(cells.flat(), target);
  const wanted = cells.map((column) => column.map((cell) => named.includes(cell)));
  const has = (i: number, j: number): boolean => wanted[i]?.[j] === true;
  return {
    ids: named.map(({ id }) => id),
    has,
    hasWithin: (xs, ys) => {
      for (let i = xs[0]; i <= xs[1]; i++) for (let j = ys[0]; j <= ys[1]; j++) if (has(i, j)) return true;
      return false;
    },
  };
}
