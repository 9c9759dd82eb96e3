import * as z from "zod";
import type {
  PlayOutcome,
  PlayProof,
  PlayRecord,
  PromisedDimension,
  RecordedAxis,
  RecordedPlace,
} from "../model/play-record.ts";
import { playRecordShape } from "../model/play-record-shape.ts";
import { PLACE_STATES } from "../model/situation.ts";
import { checked } from "./checked.ts";
import { day } from "./known.ts";
import { labelSchema } from "./label.ts";
import { locked } from "./locked.ts";
import { points, share, text } from "./values.ts";

const promised = locked<PromisedDimension>()(
  z.strictObject({
    dimension: text,
    promise: z
      .enum(["improves", "findsOut"])
      .describe("What the play promised: that it becomes better, or that it is found out."),
    share: share.describe("The dimension's share of its axis's weight, 0 to 1."),
    points: z.nullable(points).describe("0 to 100 points on its own scale; null where it does not count."),
    certainty: share.describe("0 to 1: 1 is proved and fresh, 0 unknown or expired."),
  }),
).meta({
  id: "OpportunityMatrixPromisedDimension",
  description: "How a dimension that a play promised to move stood on a day.",
});

const axis = locked<RecordedAxis>()(
  z.strictObject({
    score: z.nullable(points).describe("0 to 100 points; null where there is no score."),
    low: points.describe("Guaranteed on the evidence of that day, 0 to 100 points."),
    high: points.describe("Possible on the evidence of that day, 0 to 100 points."),
    coverage: share.describe("The share of the axis's weight that is known, 0 to 1."),
    band: z.nullable(text).describe("The band of the score; null without a score."),
    promised: z.array(promised).describe("The dimensions that the play promised to move."),
  }),
).meta({ id: "OpportunityMatrixRecordedAxis", description: "An axis of a place." });

const place = locked<RecordedPlace>()(
  z.strictObject({
    status: z.enum(PLACE_STATES),
    cell: z.nullable(text).describe("The cell, xBand/yBand; null unless the customer is placed."),
    axes: z.record(z.string(), axis),
  }),
).meta({ id: "OpportunityMatrixRecordedPlace", description: "Where a customer stood on a day." });

const proof = locked<PlayProof>()(
  z.strictObject({
    text: labelSchema.describe("What the buyer did, in plain words."),
    day,
    by: text.describe("The id of the person at the customer who did it."),
  }),
).meta({
  id: "OpportunityMatrixPlayProof",
  description: "What the buyer did that proves a play done. What the seller did proves nothing.",
});

const outcome = locked<PlayOutcome>()(
  z.strictObject({
    done: z
      .union([z.literal(false), day])
      .describe("The day on which it was done; false where it was not done."),
    proof: z.nullable(proof).describe("Null where nothing the buyer did proves it."),
    assessedOn: day.describe("The day of the later assessment."),
    after: place,
  }),
).meta({
  id: "OpportunityMatrixPlayOutcome",
  description: "What became of a play, and where the customer stood then.",
});

const stamp = { id: text, version: text };

const form = locked<PlayRecord>()(
  z.strictObject({
    format: z.literal(1).describe("The version of this format."),
    customer: text.describe("The id of the customer."),
    play: text.describe("The id of the play in its playbook."),
    playbook: z.strictObject(stamp),
    model: z.strictObject({ ...stamp, hash: text }).describe("The model of both assessments."),
    recommendedOn: day.describe("The day of the assessment for which the play was recommended."),
    before: place,
    outcome: z.nullable(outcome).describe("Null while the play is open."),
  }),
);

/**
 * The zod schema of the record of a play: a Standard Schema that turns into JSON Schema, as {@link modelSchema} is. It says what the form of a
 * record is; what contradicts itself in one, such as a proof before the recommendation, `playbookReview` says.
 *
 * @example
 * ```ts
 * import { playRecordSchema } from "opportunity-matrix/schema";
 * const place = { status: "unplaced", cell: null, axes: {} };
 * const record = {
 *   format: 1, customer: "C-1", play: "noCoach", playbook: { id: "p", version: "1" }, model: { id: "m", version: "1", hash: "0a" },
 *   recommendedOn: "2026-11-23", before: place, outcome: null,
 * };
 * playRecordSchema.safeParse(record).success; // => true
 * playRecordSchema.safeParse({ ...record, recommendedOn: "2026-11-31" }).error?.issues[0]?.path; // => ["recommendedOn"]
 * ```
 */
export const playRecordSchema: z.ZodType<PlayRecord, PlayRecord> = checked(form, playRecordShape).meta({
  title: "Opportunity matrix play record",
  description: "What happened with a play that was recommended for a customer.",
});
