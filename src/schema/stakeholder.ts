import * as z from "zod";
import {
  buyingInfluences,
  buyingRoles,
  coverages,
  influences,
  politicalStatuses,
  responseModes,
  stakeholderFunctions,
  stakeholderLevels,
  stances,
} from "../domain/buying-center.ts";
import { buyerConcerns, buyingPhases } from "../domain/buying-phase.ts";
import type { InSale, Stakeholder, WinResult } from "../domain/stakeholder.ts";
import { evidence, words } from "./file-parts.ts";
import { id, known, term } from "./known.ts";
import { locked } from "./locked.ts";
import { text } from "./values.ts";

/** A role or influence in every sale, or in one alone. */
function inSale<Part extends string>(part: z.ZodType<Part, Part>): z.ZodType<InSale<Part>, InSale<Part>> {
  return z.union([part, z.strictObject({ as: part, opportunity: id })]);
}

const winResult = locked<WinResult>()(
  z.strictObject({ businessResult: words, personalWin: words, evidence }),
).meta({ id: "OpportunityMatrixWinResult", description: "What a person gets when the purchase succeeds." });

/** The schema of a person in the customer's buying centre. */
export const stakeholderSchema = locked<Stakeholder>()(
  z.strictObject({
    id: id.describe("Unique in the customer's file."),
    name: words,
    title: words,
    department: z.exactOptional(text),
    level: z.exactOptional(term(stakeholderLevels)),
    reportsTo: z.exactOptional(id).describe("The id of the stakeholder to whom this one reports."),
    function: known(term(stakeholderFunctions)).optional(),
    roles: z.exactOptional(z.array(inSale(term(buyingRoles)))).describe("Several at once."),
    influences: z.exactOptional(z.array(inSale(term(buyingInfluences)))).describe("Several at once."),
    influence: known(term(influences)).optional().describe("How much this person's word counts."),
    politicalStatus: known(term(politicalStatuses)).optional(),
    support: known(z.number().min(-5).max(5).multipleOf(1, { error: "Expected a whole number." }))
      .optional()
      .describe("−5 (fights us) to +5 (fights for us), whole."),
    stance: known(term(stances)).optional().describe("For or against us, apart from the function."),
    responseMode: known(term(responseModes)).optional(),
    coverage: known(term(coverages)).optional().describe("How well we have come to know the person."),
    winResults: z.exactOptional(z.array(winResult)),
    concerns: z
      .exactOptional(z.partialRecord(term(buyingPhases), z.array(term(buyerConcerns))))
      .describe("What the person worries about, by buying phase."),
    evidence,
  }),
).meta({ id: "OpportunityMatrixStakeholder", description: "A person in the customer's buying centre." });
