import type { Day } from "../../core/day.ts";
import { put } from "../../core/json.ts";
import type { Facts } from "../../engine/facts.ts";
import type { Matrix } from "../../engine/matrix.ts";
import { cellInForce } from "../../engine/override.ts";
import type { Assessment, KnownFact } from "../../engine/result.ts";
import type { Snapshot } from "../history/snapshot.ts";
import type { Standing } from "../movement/state.ts";
import type { AttentionPolicy } from "./policy.ts";

/** A day of a customer, as `timeline` or `countedHistory` gives it. */
export type AttentionEntry = Standing & { readonly asOf: Day };

/** A customer as a review looks at it. */
export type CustomerToday = {
  readonly customer: string;
  /** Its days up to the review, the last of them being today's knowledge. */
  readonly entries: readonly AttentionEntry[];
  readonly last: AttentionEntry;
  /** What is known, as `assess` takes it. */
  readonly facts: Facts;
  /** Made again from what is known, on the day of the review: knowledge has aged since it was recorded. */
  readonly assessment: Assessment;
  readonly isImportant: boolean;
};

/** What a snapshot knows, as `assess` takes it: a fact that has no day goes without one. */
export function factsOf({ facts }: Snapshot): Facts {
  const given = {};
  for (const [id, { value, grade, asOf }] of Object.entries<KnownFact>(facts))
    put(given, id, { value, grade, ...(asOf !== null && { asOf }) });
  return given;
}

/** Makes the assessment of a customer with at least one day again from what the last one knows, on a later day; a place by hand stays while it holds. */
export function customerToday(
  customer: string,
  entries: readonly AttentionEntry[],
  asOf: Day,
  matrix: Matrix,
  { importantTiers }: AttentionPolicy,
): CustomerToday {
  const last = entries.at(-1) as AttentionEntry;
  const facts = factsOf(last.snapshot);
  const machine = matrix.assess(facts, { asOf });
  const { override } = last.snapshot;
  const holds = override !== undefined && asOf <= override.until && machine.status !== "excluded";
  const assessment: Assessment = holds ? { ...machine, override } : machine;
  const cell = cellInForce(assessment);
  return {
    customer,
    entries,
    last,
    facts,
    assessment,
    isImportant: cell !== null && importantTiers.includes(cell.tier),
  };
}
