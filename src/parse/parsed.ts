import { type Issue, type Params, rawText } from "../core/issue.ts";

/** Why a text could not be read as what was expected. */
export type ParseCode =
  | "amount.unreadable"
  | "amount.decimalSign"
  | "amount.ambiguous"
  | "amount.percent"
  | "amount.currency"
  | "amount.scale"
  | "amount.unit"
  | "column.unit"
  | "amount.tooLarge"
  | "percent.unreadable"
  | "percent.ambiguous"
  | "day.unreadable"
  | "day.order"
  | "day.shortYear"
  | "day.impossible"
  | "day.incomplete"
  | "day.zone"
  | "day.weekday"
  | "flag.unreadable"
  | "flag.ambiguous"
  | "option.unreadable"
  | "option.ambiguous"
  | "level.unreadable"
  | "grade.unreadable";

/**
 * What a text says: a value; null where the text stands for nothing known, such as an empty cell, `N/A` or `暂无`; or an
 * issue, whose `params.found` is the raw text (quoted, cut to 80 characters). Nothing is ever guessed: a text with two meanings is an issue that names both.
 */
export type Parsed<Value> = { readonly value: Value | null; readonly issue?: undefined } | Refused;

/** What could not be read, and why. */
export type Refused = { readonly issue: Issue<ParseCode>; readonly value?: undefined };

/** An issue about a text: the raw text, and what else the code's words speak of. */
export function refusal(code: ParseCode, found: unknown, params: Params = {}): Refused {
  return { issue: { code, pointer: "", params: { found: rawText(found), ...params } } };
}
