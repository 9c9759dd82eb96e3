import * as z from "zod";
import type { Evidence } from "../domain/evidence.ts";
import type { Money, Rates } from "../domain/money.ts";
import { day, grade, id } from "./known.ts";
import { labelSchema } from "./label.ts";
import { locked } from "./locked.ts";

const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: "Expected an ISO 4217 code of three capital letters, such as CNY." })
  .describe("ISO 4217, such as CNY.");

/** An amount of money that is not below a bound. */
export function moneyAtLeast(least: number): z.ZodType<Money, Money> {
  return locked<Money>()(z.strictObject({ amount: z.number().min(least), currency }));
}

/** The schema of an amount of money. */
export const moneySchema = locked<Money>()(
  z.strictObject({ amount: z.number().describe("In units of the currency: yuan, not fen."), currency }),
).meta({ id: "OpportunityMatrixMoney", description: "An amount of money with its currency." });

/** The schema of rates of exchange. */
export const ratesSchema = locked<Rates>()(
  z.strictObject({
    to: currency,
    rates: z.exactOptional(
      z
        .record(z.string(), z.number().gt(0))
        .describe("Units of `to` that one unit of each other currency is worth."),
    ),
  }),
).meta({ id: "OpportunityMatrixRates", description: "What other currencies are worth in one." });

const evidenceSchema = locked<Evidence>()(
  z.strictObject({
    text: labelSchema.describe("What was seen, heard or read, in plain words."),
    day,
    grade: z.exactOptional(grade),
    from: z.exactOptional(id).describe("The id of the stakeholder who said or did it."),
  }),
).meta({ id: "OpportunityMatrixEvidence", description: "What a statement rests on." });

/** A list of evidence that may be left out. */
export const evidence = z.exactOptional(z.array(evidenceSchema));

/** A list of evidence that has to be there. */
export const someEvidence = z.array(evidenceSchema).min(1);

/** A text that may be left out. */
export const words = z.exactOptional(labelSchema);
