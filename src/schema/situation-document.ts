import * as z from "zod";
import type { Situation, SituationFact } from "../model/situation.ts";
import { situationShape } from "../model/situation-shape.ts";
import { checked } from "./checked.ts";
import { factValueSchema } from "./fact.ts";
import { day, grade } from "./known.ts";
import { labelSchema } from "./label.ts";
import { locked } from "./locked.ts";
import { text } from "./values.ts";

const fact = locked<SituationFact>()(
  z.strictObject({
    value: factValueSchema,
    people: z
      .exactOptional(z.array(text))
      .describe("The ids of the people whom it concerns, the most important first."),
    about: z
      .exactOptional(z.array(labelSchema))
      .describe("What it is about, such as the names of competitors."),
    asOf: z
      .exactOptional(z.nullable(day))
      .describe("The day of what it rests on; null where that is not known."),
    grade: z.exactOptional(z.nullable(grade)),
  }),
).meta({
  id: "OpportunityMatrixSituationFact",
  description: "One thing that is so at a customer, and whom it concerns.",
});

const form = locked<Situation>()(
  z.strictObject({
    asOf: day.describe("The day on which things stand so."),
    facts: z.record(z.string(), fact).describe("By name; a fact that is not there is unknown."),
    people: z
      .exactOptional(z.record(z.string(), labelSchema))
      .describe("What the people are called, by id; where somebody is missing the id is shown."),
  }),
);

/**
 * The zod schema of a situation: a Standard Schema that turns into JSON Schema, as {@link modelSchema} is. It says what the form of a situation
 * is; what each fact may say, `parseSituation` checks by those who declare it. That takes a fact that is null, too, as databases write one of
 * which nothing is known; here it is left out.
 *
 * @example
 * ```ts
 * import { situationSchema } from "opportunity-matrix/schema";
 * const situation = { asOf: "2026-11-23", facts: { coaches: { value: 1, people: ["he"] } }, people: { he: "何芳" } };
 * situationSchema.safeParse(situation).success; // => true
 * situationSchema.safeParse({ ...situation, facts: { coaches: 1 } }).error?.issues[0]?.path; // => ["facts", "coaches"]
 * ```
 */
export const situationSchema: z.ZodType<Situation, Situation> = checked(form, situationShape).meta({
  title: "Opportunity matrix situation",
  description:
    "How things stand at one customer on a day: what a model scores, and what only a play or a form asks for.",
});
