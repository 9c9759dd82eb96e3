import type { Day } from "../../core/day.ts";
import type { Issue } from "../../core/issue.ts";
import type { Snapshot } from "./snapshot.ts";

/** What is known of one day of a customer. */
export type TimelineEntry = {
  readonly asOf: Day;
  /** What holds of that day: what was recorded last. */
  readonly snapshot: Snapshot;
  /** The day on which anything was first recorded of that day. */
  readonly firstRecordedOn: Day;
  /** Whether a later day of this customer had been recorded before anything was of this one. */
  readonly late: boolean;
  /** What was recorded of that day before and holds no longer, in the order of recording; most days have none. */
  readonly corrected: readonly Snapshot[];
};

/** A day of which several snapshots were recorded last, on one day, that say different things: which one holds, nobody can know. */
export type OpenDay = {
  readonly asOf: Day;
  readonly recordedOn: Day;
  readonly snapshots: readonly Snapshot[];
  /** What was recorded of that day before, in the order of recording. */
  readonly corrected: readonly Snapshot[];
};

/** A customer's days. */
export type CustomerTimeline = {
  readonly customer: string;
  /** In the order of `asOf`, each day once. */
  readonly entries: readonly TimelineEntry[];
  /** The days that contradict themselves; they are among no entries until a snapshot that is recorded later settles them. */
  readonly open: readonly OpenDay[];
};

/**
 * What can be wrong with a log of snapshots. `history.refused`: it has no customer, days, model, axes or facts, or was recorded before its own day.
 * `history.conflict`: a day contradicts itself; `history.settled`: it did, until a later snapshot said which holds.
 */
export type HistoryCode = "history.refused" | "history.conflict" | "history.settled";

/** Something that is wrong with a log. Its parameters name customer and days, since a place in the log means nothing; `pointer` is empty. */
export type HistoryIssue = Issue<HistoryCode>;

/** What a log of snapshots says, whatever the order of the log. */
export type History = {
  /** The last day of recording that counts; null where all of it does. */
  readonly knownOn: Day | null;
  /** In the order of their ids. */
  readonly customers: readonly CustomerTimeline[];
  readonly issues: readonly HistoryIssue[];
};
