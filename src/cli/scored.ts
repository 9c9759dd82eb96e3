import type { Issue } from "../core/issue.ts";
import type { Assessment } from "../engine/result.ts";
import type { Customer } from "./customer.ts";

/** A customer with its assessment. */
export type Scored = { readonly customer: Customer; readonly assessment: Assessment };

/** Whether a customer can be found again by its id: it has one, and no row before it had the same. */
export function isFoundAgain({ id, issues }: Customer): boolean {
  return id !== null && issues.every(({ code }) => code !== "row.idTwice");
}

/** Where scored customers go, one after the other. */
export type Sink = { take(scored: Scored): void | Promise<void>; end(): Promise<void> };

/** What the engine says of a day or a grade that it was given as it stands. */
const SAID_BEFORE: { readonly [code: string]: string } = { "fact.asOf": "asOf", "fact.grade": "grade" };

/**
 * What is wrong with a customer's row: what could not be read, then what the engine says of the facts; but a day or grade that
 * could not be read is said once, by who has read it.
 */
export function issuesOf({ customer, assessment }: Scored): readonly Issue[] {
  const isSaid = ({ code, pointer }: Issue): boolean =>
    customer.issues.some((one) => one.pointer === pointer && one.params.holds === SAID_BEFORE[code]);
  return [
    ...customer.issues,
    ...assessment.issues.filter((issue) => !Object.hasOwn(SAID_BEFORE, issue.code) || !isSaid(issue)),
  ];
}
