import type { FactValue, Grade } from "../core/fact.ts";
import type { Issue } from "../core/issue.ts";
import type { ValueCode } from "../core/value.ts";
import type { PlannedFact } from "./plan.ts";

/** The codes of what can be wrong with one customer's facts. */
export type FactIssueCode =
  | ValueCode
  | "facts.type"
  | "fact.undeclared"
  | "fact.unreadable"
  | "fact.afterAsOf"
  | "fact.asOf"
  | "fact.asOfLater"
  | "fact.grade"
  | "fact.noPoints"
  | "asOf.unreadable"
  | "factsAsOf.unreadable";

/** What is known of one fact. */
export type FactReading = {
  readonly fact: PlannedFact;
  /** The JSON Pointer to it in a row. */
  readonly pointer: string;
  isKnown: boolean;
  /** The number; the position of the option; 1 or 0 for a flag; the day number of a day. */
  value: number;
  /** The value as it was given. */
  raw: FactValue | null;
  /** Whole millionths; 0 for what is unknown. */
  certainty: number;
  /** Whole days since the fact's day; NaN where it has none or does not age. */
  ageDays: number;
  /** Whether age has taken certainty. */
  isAged: boolean;
  grade: Grade;
  /** The day that holds for it, as it was given: its own, or the call's; missing where there is neither. */
  asOf: unknown;
};

/**
 * What is known of one customer, by the names of the facts. It is made once for a matrix and filled anew for every customer,
 * so that reading makes no garbage.
 */
export type Reading = {
  readonly facts: ReadonlyMap<string, FactReading>;
  /** The day number of the assessment; NaN where there is none. */
  asOf: number;
  issues: Issue<FactIssueCode>[];
};
