import type { FactValue, GradedFact } from "../core/fact.ts";
import type { CustomerFile } from "../domain/customer-file.ts";
import type { FileIssue } from "../domain/file-issue.ts";
import { knownOn } from "../domain/known.ts";
import { checkMoney } from "../domain/money-check.ts";
import type { Opportunity } from "../domain/opportunity.ts";
import { amountOn, type RatedContext, rated } from "./amounts.ts";
import { competitiveThreat, differentiation, solutionFit } from "./competition.ts";
import { contactBreadth, lastContact } from "./contact.ts";
import { economicBuyerCoverage } from "./coverage.ts";
import { budget, decisionClarity } from "./decision.ts";
import { type IdealCustomerProfile, idealFit } from "./ideal-customer.ts";
import { needMaturity, needsOf } from "./needs.ts";
import { stageProgress } from "./progress.ts";
import { resting, type Signal, type SignalContext, salesIn, strongest } from "./signal.ts";
import { insideHelp, loudestVoice } from "./support.ts";
import { relationshipStage, trust, valueDelivered } from "./trust.ts";
import { valueToPrice } from "./value.ts";
import { annualSpend, openShare } from "./wallet.ts";

/** With what facts are made from a file. */
export type FactsContext = SignalContext & {
  /** The ideal customer, learnt before; without it the fit to it is not known. */
  readonly ideal?: IdealCustomerProfile;
  /** A model: facts that it does not declare are left out. Without it all facts are given. */
  readonly model?: { readonly facts: { readonly [fact: string]: unknown } };
  /** Is told of each amount that counts as unknown because it cannot be compared: `file.noRate` or `file.mixedCurrencies`. */
  readonly onIssue?: (issue: FileIssue) => void;
};

/** What the open sales would bring together; null while the amount of one of them is not known. */
function amountAtStake(sales: readonly Opportunity[], context: RatedContext): Signal<number> {
  const known = sales.flatMap(({ amount }) => amountOn(amount, context) ?? []);
  if (known.length === 0 || known.length < sales.length) return null;
  return resting(
    known.reduce((sum, { value }) => sum + value, 0),
    known,
  );
}

/** Whether the customer names a day by which a need must be met: in any sale. Null where no need is written down. */
function compellingEvent(sales: readonly Opportunity[], context: SignalContext): Signal<boolean> {
  const needs = sales.flatMap((sale) => needsOf(sale, context));
  if (needs.length === 0) return null;
  const days = needs.flatMap(({ solveBy }) => knownOn(solveBy, context.asOf) ?? []);
  const [day] = days;
  return day === undefined ? { value: false, asOf: null, grade: "assumed" } : resting(true, [day]);
}

/** The signals that `customerModel` and `opportunityModel` read, by the names of their facts. */
export function scoredSignals(
  file: CustomerFile,
  given: Omit<FactsContext, "model">,
): { readonly [fact: string]: Signal<FactValue> } {
  const { customer } = file;
  const { asOf, ideal, onIssue } = given;
  if (onIssue !== undefined) {
    checkMoney(file, given.rates, (code, pointer, params) => {
      onIssue({ code, pointer, params });
    });
  }
  // The file is searched for its currency once.
  const context = rated(file, given);
  const sales = salesIn(file, context);
  return {
    annualSpend: annualSpend(file, context),
    growth: knownOn(customer.growth, asOf),
    openShare: openShare(file, context),
    strategicFit: knownOn(customer.strategicFit, asOf),
    need: needMaturity(file, context),
    budget: budget(file, context),
    decisionProcess: decisionClarity(file, context),
    relationshipStage: relationshipStage(file, context),
    economicBuyer: economicBuyerCoverage(file, context),
    champion: insideHelp(file, context),
    support: loudestVoice(file, context),
    contactBreadth: contactBreadth(file, context),
    lastContact: lastContact(file, context),
    trust: trust(file, context),
    valueDelivered: valueDelivered(file, context),
    blocked: knownOn<boolean>(customer.blocked, asOf),
    amount: amountAtStake(sales, context),
    margin: strongest(
      sales.map((sale) => knownOn(sale.margin, asOf)),
      (margin) => margin,
    ),
    compellingEvent: compellingEvent(sales, context),
    idealFit: ideal === undefined ? null : idealFit(file, ideal, given),
    paysReliably: knownOn<boolean>(customer.paysReliably, asOf),
    solutionFit: solutionFit(file, context),
    differentiation: differentiation(file, context),
    competitiveThreat: competitiveThreat(file, context),
    valueToPrice: valueToPrice(file, context),
    stageProgress: stageProgress(file, context),
  };
}

/**
 * Makes the facts that `customerModel` and `opportunityModel` read from what a team knows of a customer. Each carries the day and the grade of
 * what it rests on, so that age and hearsay count; what the file does not say is not among them. Each fact is a signal of its own, documented
 * there with formula and source.
 *
 * @param file the customer, its people, the sales under way and what happened
 * @param given the day, the rates, one sale where only one is meant, the model that will read the facts, and who is told of issues
 * @example
 * ```ts
 * import { compileModel } from "opportunity-matrix";
 * import { factsFrom } from "opportunity-matrix/domain";
 * import { customerModel } from "opportunity-matrix/models";
 * const file = {
 *   customer: { id: "C-1", annualSpend: { amount: 30_000_000, currency: "CNY" }, relationshipStage: 2 },
 *   stakeholders: [{ id: "lin", influences: ["economic"], coverage: "brief" }],
 * } as const;
 * const facts = factsFrom(file, { asOf: "2026-11-23", model: customerModel });
 * compileModel(customerModel).assess(facts, { asOf: "2026-11-23" }).axes.relationship.score; // => 27.142857
 * ```
 */
export function factsFrom(
  file: CustomerFile,
  given: FactsContext,
): { readonly [fact: string]: GradedFact<FactValue> } {
  const { model } = given;
  return Object.fromEntries(
    Object.entries(scoredSignals(file, given)).flatMap(([fact, signal]) => {
      const isRead = model === undefined || Object.hasOwn(model.facts, fact);
      return signal !== null && isRead ? [[fact, signal] as const] : [];
    }),
  );
}
