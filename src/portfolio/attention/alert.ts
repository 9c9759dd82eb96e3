import type { Day } from "../../core/day.ts";
import type { Params } from "../../core/issue.ts";

/** What needs attention, in the order in which it stands where nothing else decides; ours. */
export const ALERT_CODES = [
  "overCapacity",
  "noSeller",
  "movedDown",
  "singleThreaded",
  "override",
  "expiring",
  "reentry",
  "effort",
  "gap",
  "stalled",
] as const;

/**
 * What needs attention. Of a customer: `expiring`, a fact is about to lose all certainty; `gap`, one fact alone could change the place;
 * `singleThreaded`, all hangs on one contact; `movedDown`, it stands lower than before; `stalled`, neither place nor knowledge has
 * changed for long; `reentry`, we left it and a condition to come back holds; `override`, a place by hand is about to lapse; `effort`,
 * today's hours are far from the plan; `noSeller`, nobody may serve it. Of a seller: `overCapacity`, more hours are promised than there are.
 */
export type AlertCode = (typeof ALERT_CODES)[number];

/** How urgent something is, the most urgent first. */
export const ALERT_LEVELS = ["now", "soon", "watch"] as const;

/** How urgent something is: this week's meeting, this month's, or to be kept in sight. */
export type AlertLevel = (typeof ALERT_LEVELS)[number];

/** What needs attention, as found on one day. */
export type Finding = {
  readonly code: AlertCode;
  /** The id of the customer or, for `overCapacity`, of the seller. */
  readonly subject: string;
  /** What tells two alerts of one code and subject apart, such as the fact; empty where there is only one. */
  readonly cause: string;
  /** The day by which to act; null where no day is set. */
  readonly by: Day | null;
  readonly params: Params;
};

/** Something that needs attention until it clears: plain JSON. */
export type Alert = Finding & {
  /** Made of code, subject and cause: the same thing has the same id at every review. */
  readonly id: string;
  readonly level: AlertLevel;
  /** The day of the review that raised it. */
  readonly raisedOn: Day;
};

/**
 * Why an alert cleared: it does not hold any more (`done`), its customer is not in the portfolio any more (`left`), or its seller is not in the
 * plan any more (`left` too).
 */
export type ClearedBy = "done" | "left";

/** One line of the log of alerts, which the caller keeps and only ever adds to. */
export type AlertRecord =
  | { readonly event: "raised"; readonly on: Day; readonly alert: Alert }
  | { readonly event: "cleared"; readonly on: Day; readonly alert: Alert; readonly why: ClearedBy };

/** What a review found: plain JSON. */
export type Review = {
  readonly asOf: Day;
  readonly policy: { readonly id: string; readonly version: string };
  /** Those that were not open before, most urgent first. */
  readonly raised: readonly Alert[];
  /** Those that were open and still are, with what is known of them today, most urgent first. */
  readonly open: readonly Alert[];
  readonly cleared: readonly { readonly alert: Alert; readonly why: ClearedBy }[];
  /** What to add to the log. */
  readonly records: readonly AlertRecord[];
  /** The customers whose snapshot another model made: what needs the model was not looked at, and their alerts stay as they were. */
  readonly otherModel: readonly string[];
};
