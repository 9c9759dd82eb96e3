import type { Issue } from "../core/issue.ts";
import type { ValueCode } from "../core/value.ts";

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

/** Something that is wrong with one customer's facts. */
export type FactIssue = Issue<FactIssueCode>;
