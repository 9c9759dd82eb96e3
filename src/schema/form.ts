import * as z from "zod";
import type { FormAnswer, FormDocument, FormItem, FormVerdict } from "../model/form.ts";
import { FURTHEST, formShape } from "../model/form-shape.ts";
import { checked } from "./checked.ts";
import { rangeFields } from "./condition.ts";
import { factSchema } from "./fact.ts";
import { labelSchema, note } from "./label.ts";
import { locked } from "./locked.ts";
import { situationConditionSchema } from "./situation.ts";
import { text } from "./values.ts";

const points = z.number().min(-FURTHEST).max(FURTHEST);

const answer = locked<FormAnswer>()(
  z.strictObject({
    id: text.describe("Unique in the item."),
    label: labelSchema,
    points: points.describe("What the answer counts, with at most six decimals."),
    when: z
      .exactOptional(situationConditionSchema)
      .describe("When the facts give this answer; without it somebody must give it by hand."),
  }),
);

const item = locked<FormItem>()(
  z.strictObject({
    id: text.describe("Unique in the form."),
    label: labelSchema,
    question: z.exactOptional(labelSchema).describe("What to ask."),
    group: z.exactOptional(labelSchema).describe("The heading under which it stands."),
    answers: z
      .array(answer)
      .min(1)
      .describe("The first whose condition is true is given, where none before it could still be."),
    unknown: z
      .strictObject({ label: labelSchema, points: points.describe("What counts meanwhile.") })
      .describe("What counts while the answer is not known."),
    note,
  }),
);

const verdict = locked<FormVerdict>()(
  z.strictObject({
    id: text.describe("Unique in the form."),
    label: labelSchema,
    total: z.exactOptional(z.strictObject(rangeFields)).describe("Bounds on the sum of the points."),
    percent: z
      .exactOptional(z.strictObject(rangeFields))
      .describe("Bounds on the sum of the points as percent of the most that the form can give."),
    answers: z
      .exactOptional(z.record(z.string(), text))
      .describe("Items by id, each with the answer that it must have."),
  }),
);

const form = locked<FormDocument>()(
  z.strictObject({
    format: z.literal(1).describe("The version of this format."),
    id: text,
    version: text.describe("The version of the form, free text such as 1.0.0."),
    label: labelSchema,
    facts: z
      .exactOptional(z.record(z.string(), factSchema))
      .describe("The facts that its conditions ask for, by name."),
    outOf: z
      .exactOptional(z.number().gt(0))
      .describe("The most that all items together must give, such as 100 where weights are percent."),
    items: z.array(item).min(1).describe("The questions, in order."),
    verdicts: z
      .exactOptional(z.array(verdict))
      .describe("What the answers mean; the first verdict that holds is given."),
    note,
  }),
);

/**
 * The zod schema of a qualification form: a Standard Schema that turns into JSON Schema, as {@link modelSchema} is.
 *
 * @example
 * ```ts
 * import { scotsmanForm } from "opportunity-matrix/models";
 * import { formSchema } from "opportunity-matrix/schema";
 * formSchema.safeParse(scotsmanForm).success; // => true
 * formSchema.safeParse({ ...scotsmanForm, items: [] }).error?.issues[0]?.path; // => ["items"]
 * ```
 */
export const formSchema: z.ZodType<FormDocument, FormDocument> = checked(form, formShape).meta({
  title: "Opportunity matrix form",
  description: "A qualification form over facts: items with answers and points, and what their sum means.",
});
