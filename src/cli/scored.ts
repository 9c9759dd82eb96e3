import type { Issue } from "../core/issue.ts";
import type { Assessment } from "../engine/result.ts";
import type { Customer } from "./customer.ts";

/** A customer with its assessment. */
export type Scored = { readonly customer: Customer; readonly assessment: Assessment };

/** Where scored customers go, one after the other. */
export type Sink = { take(scored: Scored): void | Promise<void>; end(): Promise<void> };

/** What is wrong with a customer's row: what could not be read, then what the engine says of the facts. */
export function issuesOf({ customer, assessment }: Scored): readonly Issue[] {
  return [...customer.issues, ...assessment.issues];
}
