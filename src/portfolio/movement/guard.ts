import type { Issue } from "../../core/issue.ts";
import type { CustomerTimeline, TimelineEntry } from "../history/history.ts";
import type { CountedPlace } from "./state.ts";

/**
 * Why a snapshot counts where it does. Of the whole: `first`, the first of a customer; `same`, it counts where the one before did;
 * `noGuard`, its model has no guard; `noModel`, the model that made it is not there; `otherModel`, it was made by another model than the one
 * before, whose edges may lie elsewhere; `noCell`, it has no cell or the one before had none, which no score near an edge decided. Of an
 * axis: `margin`, the score crossed an edge by the margin; `stayed`, it was beyond the edge often enough; `gate`, a gate says so;
 * `waiting`, it is beyond an edge and does not count yet.
 */
export type GuardCode =
  | `guard.${"first" | "same" | "noGuard" | "noModel" | "otherModel" | "noCell"}`
  | `guard.${"margin" | "stayed" | "gate"}`
  | `guard.waiting.${"margin" | "snapshots" | "either"}`;

/** Why a snapshot counts where it does; `pointer` is that of the axis in the snapshot, or empty where it is of the whole. */
export type GuardReason = Issue<GuardCode>;

/** A day of a customer, with the place that counts beside the one where the model put it. */
export type CountedEntry = TimelineEntry & {
  readonly counted: CountedPlace;
  /** At least one. */
  readonly reasons: readonly GuardReason[];
};

/** A customer's days, with the places that count. */
export type CountedTimeline = Omit<CustomerTimeline, "entries"> & {
  readonly entries: readonly CountedEntry[];
};
