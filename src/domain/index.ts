// The documents of the sales domain, and the signals that are read off them.

export type { Situation, SituationFact } from "../model/situation.ts";
export {
  competitiveThreat,
  differentiation,
  solutionFit,
} from "../signals/competition.ts";
export {
  contactBreadth,
  contactIntensity,
  lastContact,
  levelsMet,
  reciprocity,
  singleThreaded,
  tenureYears,
} from "../signals/contact.ts";
export {
  type CoverageMap,
  type CoverageType,
  coverageMap,
  coverageType,
  coverageTypes,
  economicBuyerCoverage,
  type MapColour,
  mapColours,
  type RoleCoverage,
  requiredRoleCoverage,
} from "../signals/coverage.ts";
export { budget, decisionClarity } from "../signals/decision.ts";
export { type FactsContext, factsFrom } from "../signals/facts-from.ts";
export {
  type CustomerTrait,
  customerTraits,
  type IdealCriterion,
  type IdealCustomerProfile,
  idealFit,
  learnIdealCustomer,
  type TraitTest,
} from "../signals/ideal-customer.ts";
export { negotiationWarningText, redFlagText, stageGateText } from "../signals/messages.ts";
export { needMaturity } from "../signals/needs.ts";
export {
  type BargainingZone,
  bargainingZone,
  type NegotiationWarning,
  type NegotiationWarningCode,
  negotiationWarningCodes,
  negotiationWarnings,
} from "../signals/negotiation.ts";
export { type OpenNeed, openNeeds, type ToldLink } from "../signals/open-needs.ts";
export { type StageGate, stageGates, stageProgress } from "../signals/progress.ts";
export { type RedFlagStanding, redFlagsIn } from "../signals/red-flags.ts";
export type { Signal, SignalContext } from "../signals/signal.ts";
export { situationFrom } from "../signals/situation.ts";
export { type SituationFactId, situationFacts } from "../signals/situation-facts.ts";
export {
  type InsideHelp,
  insideHelp,
  insideHelpers,
  loudestVoice,
  type WeightedSupport,
  weightedSupport,
} from "../signals/support.ts";
export { relationshipBasis, relationshipStage, trust, trustScore, valueDelivered } from "../signals/trust.ts";
export { economicValue, type ValueTotals, valueToPrice } from "../signals/value.ts";
export { annualSpend, openShare, shareOfWallet, spendWithUs, whitespace } from "../signals/wallet.ts";
export {
  type BuyingInfluence,
  type BuyingRole,
  buyingInfluences,
  buyingRoles,
  type Coverage,
  coverages,
  type Influence,
  influences,
  type PoliticalStatus,
  politicalStatuses,
  type ResponseMode,
  responseModes,
  type StakeholderFunction,
  type StakeholderLevel,
  type Stance,
  stakeholderFunctions,
  stakeholderLevels,
  stances,
} from "./buying-center.ts";
export { type BuyerConcern, type BuyingPhase, buyerConcerns, buyingPhases } from "./buying-phase.ts";
export { checkFile } from "./check-file.ts";
export {
  type Customer,
  type CustomerStatus,
  customerStatuses,
  type Delivery,
  type Installation,
  installations,
  type ProductLine,
  type TrustRatings,
} from "./customer.ts";
export type { CustomerFile } from "./customer-file.ts";
export type { Evidence } from "./evidence.ts";
export type { FileCode, FileIssue } from "./file-issue.ts";
export {
  type CallOutcome,
  callOutcomes,
  type Interaction,
  type InteractionKind,
  interactionKinds,
} from "./interaction.ts";
export type { Dated, Known, KnownFact } from "./known.ts";
export { knownOn } from "./known.ts";
export { fileIssueText } from "./messages.ts";
export type { Money, Rates } from "./money.ts";
export { type Need, type NeedKind, needKinds, type SpinQuestion, spinQuestions } from "./need.ts";
export {
  type Bargaining,
  type Concession,
  type ConcessionKind,
  concessionKinds,
  type NegotiationPosition,
  type NegotiationSkill,
  negotiationSkills,
  type Offer,
  type Side,
  sides,
} from "./negotiation.ts";
export {
  type BudgetState,
  budgetStates,
  type Competitor,
  type CompetitorPosition,
  competitorPositions,
  type DecisionCriterion,
  type DecisionProcess,
  type DecisionStep,
  type Opportunity,
  type OpportunityEnding,
  opportunityEndings,
  type RedFlag,
  type RedFlagRaised,
  redFlags,
  type Strength,
} from "./opportunity.ts";
export {
  type BuySellLevel,
  buySellLevels,
  type DeliveryReception,
  deliveryReceptions,
  type RelationshipBasis,
  type RelationshipStage,
  relationshipBases,
  relationshipStages,
} from "./relationship.ts";
export type { OutcomeReached, SalesProcess, SalesStage, VerifiableOutcome } from "./sales-process.ts";
export {
  type Differentiator,
  type EconomicValue,
  type NeedFit,
  needFits,
  type Solution,
  type ValueDriver,
} from "./solution.ts";
export type { InSale, Stakeholder, WinResult } from "./stakeholder.ts";
export type { Term, Terms } from "./terms.ts";
