import * as z from "zod";
import type { FactDeclaration, FactValue } from "../core/fact.ts";
import { label, labelSchema, note } from "./label.ts";
import { locked } from "./locked.ts";
import { text, wholeDays } from "./values.ts";

const declared = {
  label,
  question: z.exactOptional(labelSchema).describe("What to ask in order to find this fact out."),
  ages: z
    .exactOptional(
      z.strictObject({
        freshDays: wholeDays.min(0).describe("Whole days, at least 0, for which the fact is fully certain."),
        expiresDays: wholeDays
          .gt(0)
          .describe("Whole days, above freshDays, after which nothing of it is certain."),
      }),
    )
    .describe("How certainty falls with age. Not for a fact that a decay or age scale reads."),
  inOurHands: z
    .exactOptional(z.boolean())
    .describe("Whether the seller can change it by its own work; leave out where that is not known."),
  effort: z
    .exactOptional(z.number().gt(0))
    .describe(
      "The work of taking it over its whole scale, from 0 to 100 points, in a unit of your own such as days; 1 where left out.",
    ),
  note,
};

/** The schema of what a model says about a fact. */
export const factSchema = locked<FactDeclaration>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("number"),
      unit: z
        .exactOptional(labelSchema)
        .describe("A text such as percent per year, or an ISO 4217 code such as CNY for money."),
      min: z.exactOptional(z.number()).describe("The least value that is believed, in the unit."),
      max: z
        .exactOptional(z.number())
        .describe("The greatest value that is believed, in the unit; above min."),
      ...declared,
    }),
    z.strictObject({
      type: z.literal("choice"),
      options: z
        .array(z.union([text, z.strictObject({ id: text, label: labelSchema })]))
        .min(1)
        .describe("Every option, each once: its id, or its id with a label."),
      ...declared,
    }),
    z.strictObject({ type: z.literal("flag"), ...declared }),
    z.strictObject({ type: z.literal("day"), ...declared }),
  ]),
).meta({
  id: "OpportunityMatrixFact",
  description:
    "One thing that can be known about a customer: a number, one of a list of options, true or false, or a day (YYYY-MM-DD).",
});

/** The schema of a value that a condition compares with. */
export const factValueSchema = locked<FactValue>()(z.union([z.number(), text, z.boolean()])).describe(
  "A value that the fact can have: a number, an option's id, true or false, or a day (YYYY-MM-DD).",
);
