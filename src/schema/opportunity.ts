import * as z from "zod";
import { buyingPhases } from "../domain/buying-phase.ts";
import { type Need, needKinds } from "../domain/need.ts";
import {
  type Bargaining,
  type Concession,
  concessionKinds,
  type NegotiationPosition,
  negotiationSkills,
  type Offer,
  sides,
} from "../domain/negotiation.ts";
import {
  budgetStates,
  type Competitor,
  competitorPositions,
  type DecisionCriterion,
  type DecisionProcess,
  type DecisionStep,
  type Opportunity,
  opportunityEndings,
  type RedFlagRaised,
  redFlags,
  type Strength,
} from "../domain/opportunity.ts";
import type { OutcomeReached } from "../domain/sales-process.ts";
import {
  type Differentiator,
  type EconomicValue,
  needFits,
  type Solution,
  type ValueDriver,
} from "../domain/solution.ts";
import { evidence, moneyAtLeast, moneySchema, someEvidence, words } from "./file-parts.ts";
import { day, grade, id, known, level, term } from "./known.ts";
import { labelSchema } from "./label.ts";
import { locked } from "./locked.ts";
import { text } from "./values.ts";

const side = term(sides);
const money = known(moneySchema).optional();
const worth = moneyAtLeast(0);

const need = locked<Need>()(
  z.strictObject({
    id: id.describe("Unique in the opportunity."),
    kind: known(term(needKinds)),
    stakeholder: z.exactOptional(id),
    situation: words,
    problem: words,
    implication: words,
    payoff: words,
    annualCost: money.describe("What the problem costs in a year, said or confirmed by the customer."),
    solveBy: known(day).optional().describe("The day by which the customer says that it must be solved."),
    evidence,
  }),
).meta({ id: "OpportunityMatrixNeed", description: "A need of the customer, in the customer's words." });

const differentiator = locked<Differentiator>()(
  z.strictObject({
    text: labelSchema,
    need: z.exactOptional(id).describe("The id of the need that it serves."),
    unique: known(z.boolean()).optional(),
    acknowledgedBy: z.exactOptional(z.array(id)),
    evidence,
  }),
);

const solution = locked<Solution>()(
  z.strictObject({
    name: words,
    fits: z.exactOptional(z.record(z.string(), known(term(needFits)))).describe("By the id of the need."),
    differentiators: z.exactOptional(z.array(differentiator)),
  }),
);

const driver = locked<ValueDriver>()(
  z.strictObject({ text: labelSchema, amount: worth, confirmed: known(z.boolean()).optional() }),
);

const value = locked<EconomicValue>()(
  z.strictObject({
    alternative: words,
    reference: moneySchema.describe("The price of the next best alternative."),
    positive: z.exactOptional(z.array(driver)),
    negative: z.exactOptional(z.array(driver)),
    switchingCost: z.exactOptional(worth),
    price: money.describe("What we ask."),
  }),
).meta({ id: "OpportunityMatrixEconomicValue", description: "What a solution is worth to the customer." });

const bargaining = locked<Bargaining>()(
  z.strictObject({
    skill: known(level(negotiationSkills)).optional().describe("1 to 4, of whoever speaks for this side."),
    alternative: known(labelSchema).optional(),
    reservation: money,
    target: money,
  }),
);

const negotiation = locked<NegotiationPosition>()(
  z.strictObject({ ours: z.exactOptional(bargaining), customers: z.exactOptional(bargaining) }),
);

const offer = locked<Offer>()(
  z.strictObject({ day, by: side, price: moneySchema, accepted: z.exactOptional(z.boolean()) }),
);

const concession = locked<Concession>()(
  z.strictObject({
    id: id.describe("Unique in the opportunity."),
    day,
    by: side,
    kind: term(concessionKinds),
    text: words,
    worth: z.exactOptional(worth),
    inReturnFor: z.exactOptional(id).describe("The id of the other side's concession."),
  }),
).meta({ id: "OpportunityMatrixConcession", description: "What one side gave up, and for what." });

const competitor = locked<Competitor>()(
  z.strictObject({ name: text, position: known(term(competitorPositions)).optional(), evidence }),
);

const criterion = locked<DecisionCriterion>()(
  z.strictObject({
    text: labelSchema,
    standing: known(z.number().min(-2).max(2))
      .optional()
      .describe("−2 much worse than the best of the others, to +2 much better."),
    formal: z.exactOptional(z.boolean()),
  }),
);

const decisionStep = locked<DecisionStep>()(
  z.strictObject({ text: labelSchema, day: known(day).optional() }),
);

const decisionProcess = locked<DecisionProcess>()(
  z.strictObject({
    steps: z.exactOptional(z.array(decisionStep)),
    criteria: z.exactOptional(z.array(criterion)),
    deciders: z.exactOptional(z.array(id)),
    evidence,
    inWriting: known(z.boolean()).optional(),
  }),
);

const outcome = locked<OutcomeReached>()(
  z.strictObject({
    outcome: id,
    day,
    by: text.describe("`customer`, or the id of the stakeholder who acted."),
    text: words,
    grade: z.exactOptional(grade),
  }),
);

const redFlag = locked<RedFlagRaised>()(
  z.strictObject({
    flag: term(redFlags),
    stakeholder: z.exactOptional(id),
    evidence: someEvidence,
    clearedOn: z.exactOptional(day),
  }),
);

const strength = locked<Strength>()(z.strictObject({ text: labelSchema, evidence: someEvidence }));

/** The schema of an opportunity. */
export const opportunitySchema = locked<Opportunity>()(
  z.strictObject({
    id: id.describe("Unique in the customer's file."),
    name: words,
    opened: day,
    closeDate: known(day).optional().describe("The day on which the customer is expected to decide."),
    closed: z.exactOptional(
      z.strictObject({ day, ending: term(opportunityEndings), reason: words }).readonly(),
    ),
    amount: money,
    margin: known(z.number()).optional().describe("Percent of the amount."),
    stage: known(id).optional().describe("The id of a stage of the sales process."),
    outcomes: z.exactOptional(z.array(outcome)),
    phases: z.exactOptional(z.array(z.strictObject({ phase: term(buyingPhases), day }).readonly())),
    budget: known(term(budgetStates)).optional(),
    budgetAmount: money,
    decisionProcess: z.exactOptional(decisionProcess),
    competitors: z.exactOptional(z.array(competitor)),
    needs: z.exactOptional(z.array(need)),
    solution: z.exactOptional(solution),
    value: z.exactOptional(value),
    negotiation: z.exactOptional(negotiation),
    offers: z.exactOptional(z.array(offer)),
    concessions: z.exactOptional(z.array(concession)),
    redFlags: z.exactOptional(z.array(redFlag)),
    strengths: z.exactOptional(z.array(strength)),
  }),
).meta({ id: "OpportunityMatrixOpportunity", description: "A single sales objective at one customer." });
