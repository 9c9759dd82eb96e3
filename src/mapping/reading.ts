import type { Params } from "../core/issue.ts";
import type { Parsed } from "../parse/parsed.ts";
import type { RowIssueCode } from "./issue.ts";

/** What is read where an issue has been reported: the fact is unknown, and has no default. */
export const UNREADABLE: unique symbol = Symbol("unreadable");

/** A value; null where the field says nothing; `UNREADABLE` where it cannot be read. */
export type Read<Value> = Value | null | typeof UNREADABLE;

/** Reads what stands in a field and is not empty. */
export type FieldReader<Value> = (raw: unknown) => Read<Value>;

/** Says what is wrong with a field. */
export type ReportField = (code: RowIssueCode, params: Params) => typeof UNREADABLE;

/** Hands on what a text says. */
export function readParsed<Value>({ value, issue }: Parsed<Value>, report: ReportField): Read<Value> {
  return issue === undefined ? value : report(issue.code, issue.params);
}
