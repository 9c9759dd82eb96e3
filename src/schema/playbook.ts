import * as z from "zod";
import { OWNER_LEVELS, type PlaybookDocument, type Strategy } from "../model/playbook.ts";
import { playbookShape } from "../model/playbook-shape.ts";
import { checked } from "./checked.ts";
import { label, labelSchema, note } from "./label.ts";
import { locked } from "./locked.ts";
import { share, text, wholeDays } from "./values.ts";

const strategy = locked<Strategy>()(
  z.strictObject({
    label: labelSchema,
    objective: labelSchema.describe("What is to be reached."),
    effortShare: share.describe(
      "The share of the team's selling time, 0 to 1, for all customers with this strategy together.",
    ),
    contactEveryDays: z
      .nullable(wholeDays.gt(0))
      .describe("Whole days, above 0, between planned contacts; null: no planned contact."),
    owner: z.enum(OWNER_LEVELS).describe("Who on the seller's side owns the relationship."),
    do: z.array(labelSchema).min(1).describe("What to do, most important first."),
    stop: z.array(labelSchema).describe("What to stop doing."),
    note,
  }),
).meta({
  id: "OpportunityMatrixStrategy",
  description: "What a team decides to do with the customers of a cell.",
});

const form = locked<PlaybookDocument>()(
  z.strictObject({
    format: z.literal(1).describe("The version of this format."),
    id: text,
    version: text.describe("The version of the playbook, free text such as 1.0.0."),
    label,
    strategies: z
      .record(z.string(), strategy)
      .describe("A strategy for every strategy id that the model's cells name."),
    unplaced: strategy.describe("For customers of whom too little is known to place them."),
    excluded: strategy.describe("For customers whom a gate excludes."),
    note,
  }),
);

/**
 * The zod schema of a playbook document: a Standard Schema that turns into JSON Schema, as {@link modelSchema} is.
 *
 * @example
 * ```ts
 * import { customerPlaybook } from "opportunity-matrix/models";
 * import { playbookSchema } from "opportunity-matrix/schema";
 * playbookSchema.safeParse(customerPlaybook).success; // => true
 * playbookSchema.safeParse({ ...customerPlaybook, id: "" }).error?.issues[0]?.path; // => ["id"]
 * ```
 */
export const playbookSchema: z.ZodType<PlaybookDocument, PlaybookDocument> = checked(
  form,
  playbookShape,
).meta({
  title: "Opportunity matrix playbook",
  description:
    "What to do with the customers of each cell, with those that are not placed, and with those that are excluded.",
});
