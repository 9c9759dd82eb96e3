import type { Status } from "../../engine/result.ts";
import type { Snapshot } from "../history/snapshot.ts";

/** Where a customer counts as standing. */
export type CountedPlace = {
  readonly status: Status;
  /** `xBand/yBand`; null unless it is placed. */
  readonly cell: string | null;
};

/** One customer of a portfolio: an entry of `timeline` or of `countedHistory`. */
export type Standing = {
  readonly snapshot: Snapshot;
  /** Where the customer counts as standing by the model's guard against flapping; where the model placed it, if left out. */
  readonly counted?: CountedPlace | undefined;
};

/**
 * Where a customer is: a cell by its id, `unplaced`, `excluded`, or `absent`, which is not in the portfolio: whoever comes from there has
 * entered, and whoever goes there has left. The id of a cell has a `/`, so no cell is called like one of the others.
 */
export type State = string;

/** The states that are no cells, in the order in which they are shown. */
export const NO_CELLS = ["unplaced", "excluded", "absent"] as const;

/** The state of a customer; `absent` where it is not in the portfolio. As the model places it: a place by hand moves nobody. */
export function stateOf(standing: Standing | undefined): State {
  if (standing === undefined) return "absent";
  const { status, cell } = standing.counted ?? standing.snapshot;
  return cell ?? status;
}
