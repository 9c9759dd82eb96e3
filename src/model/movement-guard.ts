import type { Label } from "../core/label.ts";

/**
 * When another cell counts as a move, for whoever follows a customer over time: the score has crossed an edge by the margin, or has
 * stayed beyond it for so many snapshots, whichever comes first. It moves no score and no cell of an assessment.
 */
export type MovementGuard = {
  /** Points beyond the edge, above 0, at most six decimals. */
  readonly margin?: number;
  /** Snapshots beyond the edge, one after the other, whole, at least 2. */
  readonly snapshots?: number;
  readonly note?: Label;
};
