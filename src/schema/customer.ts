import * as z from "zod";
import {
  type Customer,
  customerStatuses,
  type Delivery,
  installations,
  type ProductLine,
  type TrustRatings,
} from "../domain/customer.ts";
import { buySellLevels, deliveryReceptions, relationshipStages } from "../domain/relationship.ts";
import { evidence, moneySchema, words } from "./file-parts.ts";
import { day, id, known, level, term } from "./known.ts";
import { locked } from "./locked.ts";
import { text } from "./values.ts";

const percent = z.number().min(0).max(100);
const rating = z.number().min(1).max(10);
const money = known(moneySchema).optional();
const flag = known(z.boolean()).optional();

const productLine = locked<ProductLine>()(
  z.strictObject({
    id: id.describe("Unique in the customer."),
    name: words,
    installed: known(term(installations)).optional().describe("Who supplies this line today."),
    competitor: z.exactOptional(text),
    annualSpend: money.describe("What the customer spends on this line in a year, with all suppliers."),
    spendWithUs: money,
    tiedUntil: known(day)
      .optional()
      .describe("The last day of a contract that ties the line to somebody else."),
  }),
).meta({ id: "OpportunityMatrixProductLine", description: "One of our product lines at the customer." });

const delivery = locked<Delivery>()(
  z.strictObject({ day, what: words, reception: term(deliveryReceptions), evidence }),
).meta({
  id: "OpportunityMatrixDelivery",
  description: "Something that we delivered, and how the customer took it.",
});

const trustRatings = locked<TrustRatings>()(
  z.strictObject({
    credibility: rating,
    reliability: rating,
    intimacy: rating,
    selfOrientation: rating.describe("Lower is better."),
  }),
);

/** The schema of a customer. */
export const customerSchema = locked<Customer>()(
  z.strictObject({
    id,
    name: words,
    status: z.exactOptional(term(customerStatuses)),
    industry: known(text).optional(),
    region: known(text).optional(),
    employees: known(z.number().min(0)).optional().describe("Heads."),
    annualRevenue: money.describe("The customer's own revenue in a year."),
    annualSpend: money.describe(
      "What it spends in a year on what we could supply, with all suppliers together.",
    ),
    spendWithUs: money.describe("What of that it spends with us."),
    growth: known(z.number()).optional().describe("Growth of that spend, percent per year."),
    shareOfWallet: known(percent).optional().describe("Our share of that spend, percent."),
    tiedShare: known(percent).optional().describe("What contracts tie to somebody else, percent."),
    strategicFit: known(z.number().min(1).max(4)).optional().describe("1 to 4, the levels of customerModel."),
    buySellLevel: known(level(buySellLevels)).optional(),
    relationshipStage: known(level(relationshipStages)).optional(),
    organisationNeed: flag.describe("Whether the organisation needs us."),
    personalNeed: flag.describe("Whether its people like to work with ours."),
    trust: known(rating).optional().describe("How far the customer says that it relies on us, 1 to 10."),
    trustRatings: known(trustRatings).optional(),
    blocked: flag.describe("Barred by law or by our compliance department."),
    paysReliably: flag,
    productLines: z.exactOptional(z.array(productLine)),
    deliveries: z.exactOptional(z.array(delivery)),
  }),
).meta({
  id: "OpportunityMatrixCustomer",
  description: "A buying organisation: what is placed on the matrix.",
});
