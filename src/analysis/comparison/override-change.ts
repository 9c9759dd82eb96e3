import { canonicalJson } from "../../core/json.ts";
import { type OverrideStanding, standingOf } from "../../engine/override.ts";
import type { Assessment, OverrideInForce } from "../../engine/result.ts";
import type { OverrideChange, Place } from "./comparison.ts";

type Judged = Parameters<typeof standingOf>[1];

/** What took an override away, by what it would be on the later day. */
const ENDS: { readonly [S in OverrideStanding]: OverrideChange["kind"] } = {
  inForce: "withdrawn",
  expired: "lapsed",
  excluded: "excluded",
  notBegun: "notBegun",
};

/** The place by hand that an assessment holds, if it does hold on its day, for the place that is made again. */
export function overrideThen(
  { override, asOf }: Assessment,
  { status }: Pick<Place, "status">,
): OverrideInForce | null {
  if (override === undefined || standingOf(override, { status, asOf }) !== "inForce") return null;
  return override;
}

/** What a person decided, without what the model says of the cell. */
function decision({ cell, ...rest }: OverrideInForce): string {
  return canonicalJson({ ...rest, cell: cell.id });
}

/** What became of a place by hand, with those that held before and now; null where there was none and is none. */
export function overrideChange(
  before: OverrideInForce | null,
  after: OverrideInForce | null,
  now: Judged,
): OverrideChange | null {
  if (before === null) return after && { kind: "set", before, after };
  if (after !== null)
    return { kind: decision(before) === decision(after) ? "kept" : "changed", before, after };
  // Without a day nobody can be placed by hand, so somebody has taken it away.
  return { kind: now.asOf === null ? "withdrawn" : ENDS[standingOf(before, now)], before, after };
}
