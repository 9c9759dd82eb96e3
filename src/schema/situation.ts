import * as z from "zod";
import { AXIS_NUMBERS, GATE_STATES, PLACE_STATES, type SituationCondition } from "../model/situation.ts";
import { rangeFields } from "./condition.ts";
import { factValueSchema } from "./fact.ts";
import { locked } from "./locked.ts";
import { text } from "./values.ts";

const fact = text.describe("The name of a fact, of the model or of the situation.");
const axis = text.describe("The id of an axis of the model.");

const inner = z.lazy(() => situationConditionSchema);

/** The schema of a question about a place and a situation; it holds itself. */
export const situationConditionSchema: z.ZodType<SituationCondition, SituationCondition> =
  locked<SituationCondition>()(
    z.union([
      z.strictObject({ fact, is: factValueSchema }),
      z.strictObject({ fact, in: z.array(factValueSchema).min(1).describe("One of these values.") }),
      z.strictObject({ fact, ...rangeFields }),
      z.strictObject({
        fact,
        age: z
          .strictObject(rangeFields)
          .describe("Bounds on the whole days from this day to the day of the assessment."),
      }),
      z.strictObject({ fact, known: z.boolean().describe("Whether anything is known of the fact.") }),
      z.strictObject({
        gap: text.describe("The name of a fact that is among what is to be found out."),
      }),
      z.strictObject({
        gate: text.describe("The id of a gate of the model."),
        is: z
          .enum(GATE_STATES)
          .describe("Hit or clear on what is known; open: it could still turn out otherwise."),
      }),
      z.strictObject({
        axis,
        number: z
          .enum(AXIS_NUMBERS)
          .describe("The score, its low and high (0 to 100 points), or its coverage (0 to 1)."),
        ...rangeFields,
      }),
      z.strictObject({ axis, band: z.array(text).min(1).describe("The band of the score, one of these.") }),
      z.strictObject({ status: z.enum(PLACE_STATES).describe("Placed, unplaced or excluded.") }),
      z.strictObject({
        strategy: z.array(text).min(1).describe("The strategy of the cell, one of these."),
      }),
      z.strictObject({ all: z.array(inner).min(1).describe("True when every part is true.") }),
      z.strictObject({ any: z.array(inner).min(1).describe("True when one part is true.") }),
      z.strictObject({ not: inner }),
    ]),
  ).meta({
    id: "OpportunityMatrixSituationCondition",
    description:
      "A question about a place and a situation, answered true, false or unknown. A range gives at least one of atLeast, above, atMost, below.",
  });
