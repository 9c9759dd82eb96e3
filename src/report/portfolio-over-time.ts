import type { Allocation } from "../portfolio/allocation/allocation.ts";
import type { CustomerTimeline, HistoryIssue } from "../portfolio/history/history.ts";
import type { LineIssue } from "../portfolio/history/json-lines.ts";
import type { PortfolioMovement } from "../portfolio/movement/movement.ts";

/** The portfolio over time, as `timeline`, `movement` and `allocate` give it; what is left out is not told. */
export type PortfolioOverTime = {
  /** Of `timeline`, or of `countedHistory`, where a model says when a move counts: the trails of the customers. */
  readonly history?: { readonly customers: readonly CustomerTimeline[] } | undefined;
  /** Who went from which cell to which. */
  readonly movement?: PortfolioMovement | undefined;
  /** Where effort goes, against the strategy of each cell. */
  readonly allocation?: Allocation | undefined;
  /** An ISO 4217 code for amounts; plain numbers without it. */
  readonly currency?: string | undefined;
  /** What was wrong with the history, of `timeline` and `readSnapshots`: the report says so. */
  readonly issues?: readonly (HistoryIssue | LineIssue)[] | undefined;
};
