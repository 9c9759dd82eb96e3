import * as z from "zod";
import type { PathDocument, PathStep, PathTrack } from "../model/path.ts";
import { pathShape } from "../model/path-shape.ts";
import { checked } from "./checked.ts";
import { factSchema } from "./fact.ts";
import { labelSchema, note } from "./label.ts";
import { locked } from "./locked.ts";
import { situationConditionSchema } from "./situation.ts";
import { text } from "./values.ts";

const step = locked<PathStep>()(
  z.strictObject({
    id: text.describe("Unique in the track."),
    label: labelSchema,
    reached: situationConditionSchema.describe("When it counts as reached."),
    next: labelSchema.describe("What to do in order to reach it."),
    proof: labelSchema.describe("What the buyer does that proves it."),
    note,
  }),
).meta({ id: "OpportunityMatrixPathStep", description: "One step of the way to a customer." });

const track = locked<PathTrack>()(
  z.strictObject({
    id: text.describe("Unique in the path."),
    label: labelSchema,
    steps: z.array(step).min(1).describe("The steps, in order."),
  }),
).meta({
  id: "OpportunityMatrixPathTrack",
  description: "One side of a relationship, such as value or emotion.",
});

const form = locked<PathDocument>()(
  z.strictObject({
    format: z.literal(1).describe("The version of this format."),
    id: text,
    version: text.describe("The version of the path, free text such as 1.0.0."),
    label: labelSchema,
    facts: z
      .exactOptional(z.record(z.string(), factSchema))
      .describe("The facts that its conditions ask for and the model does not declare."),
    tracks: z.array(track).min(1),
    note,
  }),
);

/**
 * The zod schema of a path document: a Standard Schema that turns into JSON Schema, as {@link modelSchema} is.
 *
 * @example
 * ```ts
 * import { relationshipPath } from "opportunity-matrix/models";
 * import { pathSchema } from "opportunity-matrix/schema";
 * pathSchema.safeParse(relationshipPath).success; // => true
 * pathSchema.safeParse({ ...relationshipPath, id: "" }).error?.issues[0]?.path; // => ["id"]
 * ```
 */
export const pathSchema: z.ZodType<PathDocument, PathDocument> = checked(form, pathShape).meta({
  title: "Opportunity matrix path",
  description: "The way from a stranger to a goal that was reached together, a track for each side of it.",
});
