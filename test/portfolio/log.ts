// Snapshots of a small model, whose facts `a` and `b` are their own points on x and y; bands begin at 0, 40 and 70.
import { compileModel } from "opportunity-matrix";
import { type Snapshot, takeSnapshot } from "opportunity-matrix/portfolio";
import { facts, sample } from "../engine/sample.ts";

export const matrix = compileModel(sample());

/** A snapshot of one customer, recorded on the day itself unless said otherwise. */
export function at(
  asOf: string,
  a: number | undefined,
  { customer = "A", recordedOn = asOf, b = 50 as number | undefined, by = matrix } = {},
): Snapshot {
  return takeSnapshot(by.assess(facts({ a, b }), { asOf }), { customer, recordedOn });
}
