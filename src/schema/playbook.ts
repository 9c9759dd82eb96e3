import * as z from "zod";
import { OWNER_LEVELS } from "../model/owner.ts";
import type { Play } from "../model/play.ts";
import type { PlaybookDocument, Strategy } from "../model/playbook.ts";
import { MOST_DAYS, playbookShape } from "../model/playbook-shape.ts";
import { checked } from "./checked.ts";
import { factSchema } from "./fact.ts";
import { label, labelSchema, note } from "./label.ts";
import { locked } from "./locked.ts";
import { situationConditionSchema } from "./situation.ts";
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

const facts = z.array(text);

const play = locked<Play>()(
  z.strictObject({
    id: text.describe("Unique in the playbook."),
    label: labelSchema,
    when: situationConditionSchema.describe("When it is given: only where this is true."),
    why: labelSchema.describe("Why it matters, in a sentence for the seller."),
    improves: z.exactOptional(facts).describe("The facts that it makes better."),
    findsOut: z.exactOptional(facts).describe("The facts that it finds out, whatever they turn out to be."),
    urgent: z
      .exactOptional(z.boolean())
      .describe("Whether something is lost by waiting; false where left out. Urgent plays come first."),
    withinDays: wholeDays
      .gt(0)
      .max(MOST_DAYS)
      .describe("Whole days, above 0, in which it is to be done; ten years at most."),
    owner: z.enum(OWNER_LEVELS).describe("Who on the seller's side does it."),
    skills: z
      .exactOptional(z.array(text))
      .describe("The skills that it takes, by their ids in the playbook."),
    with: z.strictObject({
      label: labelSchema.describe("Whom to see."),
      people: z
        .exactOptional(facts)
        .describe("Facts of the situation: the people of the first one that concerns somebody are meant."),
    }),
    do: z.array(labelSchema).min(1).describe("What to do, in order."),
    say: z.array(labelSchema).min(1).describe("What to say or ask, in words that can be spoken."),
    proof: labelSchema.describe("What the buyer does that proves it done."),
    overrides: z
      .exactOptional(z.array(text))
      .describe("The plays that contradict this one, and that are not given while this one is."),
    note,
  }),
).meta({
  id: "OpportunityMatrixPlay",
  description:
    "What to do next in a situation, with whom, what to say, and what the buyer then does that proves it done.",
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
    facts: z
      .exactOptional(z.record(z.string(), factSchema))
      .describe("The facts that plays ask for and the model does not declare: those of the situation."),
    skills: z
      .exactOptional(z.record(z.string(), z.strictObject({ label: labelSchema })))
      .describe("The skills that plays need."),
    askOf: z
      .exactOptional(z.record(z.string(), facts))
      .describe(
        "Who can answer what is not known: for a fact, the facts of the situation whose people to ask, the best source first.",
      ),
    plays: z.exactOptional(z.array(play)).describe("What to do next in which situation."),
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
