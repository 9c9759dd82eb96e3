import * as z from "zod";
import type { CustomerFile } from "../domain/customer-file.ts";
import { callOutcomes, type Interaction, interactionKinds } from "../domain/interaction.ts";
import { sides } from "../domain/negotiation.ts";
import type { SalesProcess, SalesStage, VerifiableOutcome } from "../domain/sales-process.ts";
import { customerSchema } from "./customer.ts";
import { words } from "./file-parts.ts";
import { day, id, term } from "./known.ts";
import { label, labelSchema } from "./label.ts";
import { locked } from "./locked.ts";
import { opportunitySchema } from "./opportunity.ts";
import { stakeholderSchema } from "./stakeholder.ts";

/** The schema of an interaction. */
export const interactionSchema = locked<Interaction>()(
  z.strictObject({
    day,
    people: z.array(id).describe("The ids of the stakeholders who took part."),
    kind: term(interactionKinds),
    soughtBy: z.exactOptional(term(sides)),
    opportunity: z.exactOptional(id),
    outcome: z.exactOptional(term(callOutcomes)),
    note: words,
  }),
).meta({
  id: "OpportunityMatrixInteraction",
  description: "One contact between people of the customer and ours.",
});

const outcome = locked<VerifiableOutcome>()(
  z.strictObject({
    id: id.describe("Unique in the process."),
    label: labelSchema.describe("What the customer does."),
    essential: z.exactOptional(z.boolean()).describe("Whether the stage cannot be complete without it."),
  }),
);

const stage = locked<SalesStage>()(z.strictObject({ id, label: labelSchema, outcomes: z.array(outcome) }));

/** The schema of a team's sales stages. */
export const salesProcessSchema = locked<SalesProcess>()(
  z.strictObject({ id, label, stages: z.array(stage) }),
).meta({
  id: "OpportunityMatrixSalesProcess",
  description: "Sales stages in order, with the outcomes that pass them.",
});

/**
 * The zod schema of a customer's file: a Standard Schema that turns into JSON Schema. It checks the form of each document; what
 * contradicts itself across documents, `checkFile` of `opportunity-matrix/domain` says.
 *
 * @example
 * ```ts
 * import { customerFileSchema } from "opportunity-matrix/schema";
 * customerFileSchema.safeParse({ customer: { id: "C-1", growth: 12 } }).success; // => true
 * const wrong = customerFileSchema.safeParse({ customer: { id: "C-1" }, stakeholders: [{ id: "lin", level: "boss" }] });
 * wrong.error?.issues[0]?.path; // => ["stakeholders", 0, "level"]
 * ```
 */
export const customerFileSchema: z.ZodType<CustomerFile, CustomerFile> = locked<CustomerFile>()(
  z.strictObject({
    customer: customerSchema,
    stakeholders: z.exactOptional(z.array(stakeholderSchema)),
    opportunities: z.exactOptional(z.array(opportunitySchema)),
    interactions: z.exactOptional(z.array(interactionSchema)),
    process: z.exactOptional(salesProcessSchema),
  }),
).meta({
  title: "Customer file",
  description:
    "All that a team knows of one customer: the company, its people, the sales under way, and what happened.",
});
