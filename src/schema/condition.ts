import * as z from "zod";
import type { Condition } from "../core/condition.ts";
import { factValueSchema } from "./fact.ts";
import { locked } from "./locked.ts";
import { text } from "./values.ts";

const fact = text.describe("The name of a declared fact.");

/** The bounds of a comparison with a number. */
export const rangeFields = {
  atLeast: z.exactOptional(z.number()).describe("The value is this or more."),
  above: z.exactOptional(z.number()).describe("The value is more than this."),
  atMost: z.exactOptional(z.number()).describe("The value is this or less."),
  below: z.exactOptional(z.number()).describe("The value is less than this."),
};

const inner = z.lazy(() => conditionSchema);

/** The schema of a question about facts; it holds itself. */
export const conditionSchema: z.ZodType<Condition, Condition> = locked<Condition>()(
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
    z.strictObject({ all: z.array(inner).min(1).describe("True when every part is true.") }),
    z.strictObject({ any: z.array(inner).min(1).describe("True when one part is true.") }),
    z.strictObject({ not: inner }),
  ]),
).meta({
  id: "OpportunityMatrixCondition",
  description:
    "A question about facts, answered true, false or unknown. A range gives at least one of atLeast, above, atMost, below.",
});
