import type { Day } from "../../core/day.ts";
import { rawText } from "../../core/issue.ts";
import { put } from "../../core/json.ts";
import type {
  Assessment,
  AxisAssessment,
  KnownFact,
  ModelStamp,
  OverrideInForce,
  Status,
} from "../../engine/result.ts";
import { needDay } from "./need-day.ts";

/** Where a customer stood on an axis, in points. */
export type SnapshotAxis = {
  /** 0..100; null where there was no score. */
  readonly score: number | null;
  /** Guaranteed on the evidence of that day, 0..100. */
  readonly low: number;
  /** Possible on the evidence of that day, 0..100. */
  readonly high: number;
  /** The share of the axis's weight that was known, 0..1. */
  readonly coverage: number;
  /** The band of the score; null without a score. */
  readonly band: string | null;
  /** Whether a gate moved the score: a rule that was met, and no sum that came close to an edge. */
  readonly gated: boolean;
};

/**
 * One assessment of one customer on one day, with the day on which it was recorded: plain JSON, never changed once it is written.
 * What was true is dated by `asOf`, what was known by `recordedOn`. It holds where the customer stood and all that `compare`
 * needs; contributions, gates and gaps are left out, since the model makes them again from the facts and the day.
 */
export type Snapshot = {
  /** The version of this format. */
  readonly format: 1;
  /** The id of the customer. */
  readonly customer: string;
  /** The day of the assessment. */
  readonly asOf: Day;
  /** The day on which it was recorded, in the same calendar as `asOf`, and not before it. */
  readonly recordedOn: Day;
  readonly model: ModelStamp;
  readonly status: Status;
  /** `xBand/yBand`, as the model placed the customer; null unless it is placed. */
  readonly cell: string | null;
  readonly axes: { readonly [axis: string]: SnapshotAxis };
  readonly facts: { readonly [fact: string]: KnownFact };
  /** Where a person had placed the customer by hand. */
  readonly override?: OverrideInForce;
};

/** What a snapshot keeps of an assessment, and for whom and when. */
export type SnapshotOptions = { readonly customer: string; readonly recordedOn: Day };

function snapshotAxis({ score, low, high, coverage, band, adjustments }: AxisAssessment): SnapshotAxis {
  return { score, low, high, coverage, band, gated: adjustments.length > 0 };
}

/**
 * Takes a snapshot of an assessment. A job that is run again should give the same `recordedOn` again: then the snapshot is the same,
 * and writing it again changes nothing.
 *
 * @throws {RangeError} where the customer has no id, `recordedOn` is no day or lies before the assessment, or the assessment has no day
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * import { takeSnapshot } from "opportunity-matrix/portfolio";
 * const assessment = compileModel(customerModel).assess({ need: 4 }, { asOf: "2026-11-23" });
 * const snapshot = takeSnapshot(assessment, { customer: "A-01", recordedOn: "2026-11-24" });
 * snapshot.status; // => "unplaced"
 * snapshot.facts.need; // => { value: 4, asOf: null, grade: "verified" }
 * ```
 */
export function takeSnapshot(assessment: Assessment, { customer, recordedOn }: SnapshotOptions): Snapshot {
  const { asOf, model, status, cell, facts, override } = assessment;
  if (typeof customer !== "string" || customer === "")
    throw new RangeError(`customer must be an id, found ${rawText(customer)}`);
  if (asOf === null)
    throw new RangeError("a snapshot needs an assessment that was made with asOf; this one has no day");
  needDay("recordedOn", recordedOn);
  if (recordedOn < asOf)
    throw new RangeError(`recordedOn ${recordedOn} lies before asOf ${asOf} of the assessment`);
  const axes = {};
  for (const [id, axis] of Object.entries<AxisAssessment>(assessment.axes)) put(axes, id, snapshotAxis(axis));
  return {
    format: 1,
    customer,
    asOf,
    recordedOn,
    model,
    status,
    cell: cell === null ? null : cell.id,
    axes,
    facts: facts as Snapshot["facts"],
    ...(override !== undefined && { override }),
  };
}
