import type { Label } from "../core/label.ts";
import type {
  BuyingInfluence,
  BuyingRole,
  Coverage,
  Influence,
  PoliticalStatus,
  ResponseMode,
  StakeholderFunction,
  StakeholderLevel,
  Stance,
} from "./buying-center.ts";
import type { BuyerConcern, BuyingPhase } from "./buying-phase.ts";
import type { Evidence } from "./evidence.ts";
import type { Known } from "./known.ts";

/** A role or influence in every sale of the customer, or, as an object, in one of them alone. */
export type InSale<Part extends string> = Part | { readonly as: Part; readonly opportunity: string };

/** What a person gets when the purchase succeeds. Source: Miller & Heiman, win-results. */
export type WinResult = {
  /** What changes for the business, measurable and shared. */
  readonly businessResult?: Label;
  /** What the person wins by it, subjective and unshared. */
  readonly personalWin?: Label;
  readonly evidence?: readonly Evidence[];
};

/** A person in the customer's buying centre. What is left out is unknown, and unknown support is not neutral support. */
export type Stakeholder = {
  /** Unique in the customer's file. */
  readonly id: string;
  readonly name?: Label;
  readonly title?: Label;
  readonly department?: string;
  readonly level?: StakeholderLevel;
  /** The id of the stakeholder to whom this one reports. */
  readonly reportsTo?: string;
  readonly function?: Known<StakeholderFunction>;
  /** Roles in the buying centre, several at once. */
  readonly roles?: readonly InSale<BuyingRole>[];
  /** Buying influences, several at once; each sale has one economic buyer. */
  readonly influences?: readonly InSale<BuyingInfluence>[];
  /** How much this person's word counts. */
  readonly influence?: Known<Influence>;
  readonly politicalStatus?: Known<PoliticalStatus>;
  /** −5 (fights us) to +5 (fights for us), whole. Source: Miller & Heiman. */
  readonly support?: Known<number>;
  readonly stance?: Known<Stance>;
  readonly responseMode?: Known<ResponseMode>;
  readonly coverage?: Known<Coverage>;
  readonly winResults?: readonly WinResult[];
  /** What the person worries about, by buying phase. */
  readonly concerns?: { readonly [phase in BuyingPhase]?: readonly BuyerConcern[] };
  readonly evidence?: readonly Evidence[];
};
