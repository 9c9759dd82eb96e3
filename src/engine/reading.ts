import type { FactValue, Grade } from "../core/fact.ts";
import type { Issue } from "../core/issue.ts";

/** The codes of what can be wrong with one customer's facts. */
export type FactIssueCode =
  | "facts.type"
  | "fact.undeclared"
  | "fact.unreadable"
  | "fact.type"
  | "fact.outOfRange"
  | "fact.notListed"
  | "fact.notDay"
  | "fact.afterAsOf"
  | "fact.asOf"
  | "fact.asOfLater"
  | "fact.grade"
  | "fact.noPoints"
  | "asOf.unreadable"
  | "factsAsOf.unreadable";

/** The days of one call, as day numbers: NaN where none was given, null where what was given is no day. */
export type CallDays = {
  readonly asOf: number | null;
  readonly factsAsOf: number | null;
  /** As it was given, to be shown in an issue. */
  readonly factsAsOfText?: string;
};

/**
 * What is known of one customer, by position of the fact in the plan. It is made once for a matrix and filled anew for
 * every customer, so that reading makes no garbage.
 */
export type Reading = {
  readonly known: Uint8Array;
  /** The number; the position of the option; 1 or 0 for a flag; the day number of a day. */
  readonly values: Float64Array;
  /** The values as they were given. */
  readonly raw: (FactValue | null)[];
  /** Whole millionths; 0 for what is unknown. */
  readonly certainty: Float64Array;
  /** Whole days since the fact's day; NaN where it has none or does not age. */
  readonly ageDays: Float64Array;
  /** Whether age has taken certainty. */
  readonly aged: Uint8Array;
  readonly grades: (Grade | null)[];
  /** The day number of the assessment; NaN where there is none. */
  asOf: number;
  issues: Issue<FactIssueCode>[];
};
