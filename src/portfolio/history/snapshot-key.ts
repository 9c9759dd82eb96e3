import { sha256 } from "../../core/hash.ts";
import { canonicalJson } from "../../core/json.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * The key under which a snapshot is stored, so that a write that is repeated finds what it wrote the first time: a hash of all that
 * decides what a snapshot says but for the day it was recorded, which is the customer, the day, the model's hash, the facts as they
 * were read, and the place by hand. Two snapshots with one key and one `recordedOn` are one.
 *
 * @returns 64 lower-case hexadecimal digits: SHA-256 of the canonical JSON (RFC 8785)
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { snapshotKey, takeSnapshot } from "opportunity-matrix/portfolio";
 * const assessment = compileModel(customerModel).assess({ need: 4 }, { asOf: "2026-11-23" });
 * const first = takeSnapshot(assessment, { customer: "A-01", recordedOn: "2026-11-24" });
 * snapshotKey(first) === snapshotKey({ ...first, recordedOn: "2026-11-25" }); // => true
 * snapshotKey(first) === snapshotKey({ ...first, customer: "A-02" }); // => false
 * ```
 */
export function snapshotKey({ customer, asOf, model, facts, override }: Snapshot): string {
  return sha256(canonicalJson({ customer, asOf, model: model.hash, facts, override: override ?? null }));
}
