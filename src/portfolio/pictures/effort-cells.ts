import { rawText } from "../../core/issue.ts";
import type { Plan, PlannedCell } from "../../engine/plan.ts";
import type { Allocation, EffortLine, EffortStanding, EffortSum } from "../allocation/allocation.ts";
import { between } from "../allocation/customer-lines.ts";
import { sumOf } from "../allocation/sum-hours.ts";

/** Where a customer stands: the id of a cell, or null where it has none. */
export type CellOf = (customer: string) => string | null;

/** The effort for the customers of a cell. */
export type CellEffort = {
  /** Null for the customers that have no cell. */
  readonly cell: PlannedCell | null;
  readonly customers: number;
  /** Of those whose hours of today are given. */
  readonly today: number;
  readonly withoutToday: number;
  readonly planned: number;
  /** Who gets more today than planned, and by how much; and who gets less. */
  readonly over: EffortSum;
  readonly under: EffortSum;
  /** Who gets more today than planned and is not over-served for that: its value or place is not known, or its minimum is not met. */
  readonly unsettled: number;
  /** The value at stake, of those of whom it is known. */
  readonly atStake: number;
  readonly withoutValue: number;
};

function known(numbers: readonly (number | null)[]): number[] {
  return numbers.filter((one) => one !== null);
}

function cellEffort(cell: PlannedCell | null, lines: readonly EffortLine[]): CellEffort {
  const standing = (what: EffortStanding): EffortLine[] => lines.filter((line) => line.standing === what);
  const moved = (what: "over" | "under"): EffortSum => {
    const these = standing(what);
    const hours = these.map(({ today, hours }) => Math.abs(between(today as number, hours)));
    return { customers: these.length, hours: sumOf(hours) };
  };
  const [today, values] = [
    known(lines.map((line) => line.today)),
    known(lines.map(({ atStake }) => atStake)),
  ];
  return {
    cell,
    customers: lines.length,
    today: sumOf(today),
    withoutToday: lines.length - today.length,
    planned: sumOf(lines.map(({ hours }) => hours)),
    over: moved("over"),
    under: moved("under"),
    unsettled: standing("unsettled").length,
    atStake: sumOf(values),
    withoutValue: lines.length - values.length,
  };
}

/**
 * The effort of a plan by the cells of a matrix, in the model's order; and of who has no cell.
 *
 * @throws {RangeError} where a customer is said to stand in what is no cell of the model
 */
export function effortCells(
  { cells }: Pick<Plan, "cells">,
  { customers }: Allocation,
  cellOf: CellOf,
): { readonly cells: readonly CellEffort[]; readonly noCell: CellEffort } {
  const byCell = new Map<string | null, EffortLine[]>([[null, []]]);
  for (const { id } of cells.flat()) byCell.set(id, []);
  for (const line of customers) {
    const id = cellOf(line.customer);
    const lines = byCell.get(id);
    if (lines === undefined)
      throw new RangeError(
        `cellOf must give the id of a cell of the model, or null; of ${rawText(line.customer)} it gave ${rawText(id)}`,
      );
    lines.push(line);
  }
  const effortIn = (cell: PlannedCell | null): CellEffort =>
    cellEffort(cell, byCell.get(cell?.id ?? null) as EffortLine[]);
  return { cells: cells.flat().map(effortIn), noCell: effortIn(null) };
}
