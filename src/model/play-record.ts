import type { Day } from "../core/day.ts";
import type { Label } from "../core/label.ts";

/** What a play promises of a dimension: that it becomes better, or that it is found out. */
export type PlayPromise = "improves" | "findsOut";

/** How a dimension that a play promised to move stood on a day. */
export type PromisedDimension = {
  readonly dimension: string;
  readonly promise: PlayPromise;
  /** The dimension's share of its axis's weight, 0..1. */
  readonly share: number;
  /** 0..100 points on the dimension's own scale; null where it does not count. */
  readonly points: number | null;
  /** 0..1: 1 is proved and fresh, 0 unknown or expired. */
  readonly certainty: number;
};

/** An axis of a place, with the dimensions that the play promised to move. */
export type RecordedAxis = {
  /** 0..100 points; null where there is no score. */
  readonly score: number | null;
  /** Guaranteed on the evidence of that day, 0..100 points. */
  readonly low: number;
  /** Possible on the evidence of that day, 0..100 points. */
  readonly high: number;
  /** The share of the axis's weight that is known, 0..1. */
  readonly coverage: number;
  /** The band of the score; null without a score. */
  readonly band: string | null;
  readonly promised: readonly PromisedDimension[];
};

/** Where a customer stood on a day, as far as a play is concerned. */
export type RecordedPlace = {
  readonly status: "placed" | "unplaced" | "excluded";
  /** `xBand/yBand`; null unless the customer is placed. */
  readonly cell: string | null;
  readonly axes: { readonly [axis: string]: RecordedAxis };
};

/** What the buyer did that proves a play done. What we did ourselves proves nothing. */
export type PlayProof = {
  /** What was done, in plain words. */
  readonly text: Label;
  readonly day: Day;
  /** The id of the person at the customer who did it. */
  readonly by: string;
};

/** What became of a play, and where the customer stood then. */
export type PlayOutcome = {
  /** The day on which it was done; false where it was not done. */
  readonly done: Day | false;
  /** Null where nothing the buyer did proves it. */
  readonly proof: PlayProof | null;
  /** The day of the later assessment. */
  readonly assessedOn: Day;
  readonly after: RecordedPlace;
};

/** What happened with a play that was recommended for a customer: plain JSON, to be stored. */
export type PlayRecord = {
  /** The version of this format. */
  readonly format: 1;
  /** The id of the customer. */
  readonly customer: string;
  /** The id of the play in its playbook. */
  readonly play: string;
  readonly playbook: { readonly id: string; readonly version: string };
  /** The model of both assessments: places of different models cannot be compared. */
  readonly model: { readonly id: string; readonly version: string; readonly hash: string };
  /** The day of the assessment for which it was recommended. */
  readonly recommendedOn: Day;
  readonly before: RecordedPlace;
  /** Null while it is open. */
  readonly outcome: PlayOutcome | null;
};
