import type { Label } from "../core/label.ts";
import type { Assessment } from "../engine/result.ts";

/** Something in the data of a customer that could not be used as it stands. */
export type ReportIssue = {
  /** Issues with one code and column are one kind. */
  readonly code: string;
  /** What is wrong and what follows, in words. */
  readonly text: Label;
  /** The column, or whatever else says where; null where it is about the whole row. */
  readonly column: string | null;
  /** The text as it was found; null where there is none. */
  readonly found: string | null;
};

/** Something in a row of another file, such as one of places by hand, that is no customer's of the report. */
export type StrayIssue = ReportIssue & { readonly file: string; readonly row: number };

/** A customer of a report. */
export type ReportCustomer = {
  readonly assessment: Assessment;
  readonly name?: string | null | undefined;
  readonly id?: string | null | undefined;
  /** The row of the file that it was read from, as a spreadsheet counts. */
  readonly row?: number | null | undefined;
  /** What was wrong before the model read the facts; what the model said of them is in the report anyway. */
  readonly issues?: readonly ReportIssue[] | undefined;
};

/** A customer with its place in the report. */
export type Listed = {
  readonly customer: ReportCustomer;
  /** Counted from 1, in the order in which the customers were given: part of a link, so it must not depend on the ranking. */
  readonly number: number;
  readonly issues: readonly ReportIssue[];
};
