import type { Params } from "../../core/issue.ts";
import type { Label } from "../../core/label.ts";
import type { EffortIssue } from "./read-asked.ts";

/** Why a customer gets the hours that it gets, or a seller has hours left. */
export type EffortReasonCode =
  | "exit"
  | "unplaced"
  | "valueUnknown"
  | "minimum"
  | "beyondMinimum"
  | "elsewhere"
  | "atMaximum"
  | "winsNoMore"
  | "short"
  | "nobody"
  | "shared"
  | "overServed"
  | "underServed"
  | "unsettled"
  | "unused.belowStep"
  | "unused.nobody"
  | "unused.nothing";

/** A reason as data; `effortReasonText` words it. */
export type EffortReason = { readonly code: EffortReasonCode; readonly params: Params };

/** Hours of one seller for a customer. */
export type SellerHours = { readonly seller: string; readonly hours: number };

/**
 * The plan beside today's hours: `over` gets more today than planned, `under` less, `asPlanned` the same. `unsettled`: it gets more today, and is not over-served for that: its
 * value or place is not known, or it is short of its minimum.
 */
export type EffortStanding = "over" | "under" | "asPlanned" | "unsettled";

/** The hours planned for a customer. */
export type EffortLine = {
  readonly customer: string;
  readonly name: Label;
  readonly tier: string | null;
  readonly strategy: string | null;
  readonly hours: number;
  /** By whom, sellers by id; the hours add up to `hours`. */
  readonly by: readonly SellerHours[];
  /** In whole steps, as it was planned with. */
  readonly minimum: number;
  /** In whole steps; null where there is no bound. */
  readonly maximum: number | null;
  /** The hours that are missing to the minimum. */
  readonly short: number;
  /** The value at stake, as it was given. */
  readonly atStake: number | null;
  /** What the hours win, in the same unit; null where it is not known, 0 where we leave. */
  readonly value: number | null;
  /** What the last step wins, and what one more would win; null where it is not known, or there is no such step. */
  readonly lastStep: number | null;
  readonly nextStep: number | null;
  readonly today: number | null;
  /** Null where today's hours are not given. */
  readonly standing: EffortStanding | null;
  /** What decides first. */
  readonly reasons: readonly EffortReason[];
};

/** How much the best plan changes: value in the caller's unit, and hours towards minimums, which come first. */
export type EffortChange = { readonly value: number; readonly minimumHours: number };

/** The hours of a seller, and what they are worth. */
export type SellerPlan = {
  readonly seller: string;
  readonly name: Label;
  /** As given. */
  readonly hours: number;
  /** Planned and unused hours add up to `hours`. */
  readonly planned: number;
  readonly unused: number;
  readonly customers: number;
  /**
   * The exact worth of one more hour (where a step is longer, of one more step): the best plan with it, less the best plan without. In economics the shadow
   * price of the seller's time.
   */
  readonly oneMore: EffortChange & { readonly hours: number };
  /** The best plan with another seller of the same hours who may serve the same customers, less this plan. */
  readonly another: EffortChange;
  /** The best plan without this seller, less this plan: 0 or negative. */
  readonly without: EffortChange;
  /** Why hours are left; empty where none are. */
  readonly reasons: readonly EffortReason[];
};

/** Minimums that cannot all be met: these customers need more hours than all who may serve them have. */
export type EffortShortage = {
  readonly customers: readonly string[];
  /** Nobody, where no seller may serve them. */
  readonly sellers: readonly string[];
  readonly needed: number;
  readonly available: number;
  readonly short: number;
};

/** Customers, and hours. */
export type EffortSum = { readonly customers: number; readonly hours: number };

/** Where effort goes. Plain JSON; lists by id. */
export type Allocation = {
  readonly policy: { readonly id: string; readonly version: string; readonly label: Label };
  readonly stepHours: number;
  readonly hours: number;
  readonly planned: number;
  readonly unused: number;
  /** What all hours win together, where it is known. */
  readonly value: number;
  readonly customers: readonly EffortLine[];
  readonly sellers: readonly SellerPlan[];
  readonly shortages: readonly EffortShortage[];
  /** Who gets more today than planned, and by how much in sum; and who gets less. */
  readonly overServed: EffortSum;
  readonly underServed: EffortSum;
  /** Customers whose value or place is not known: they get their minimum, and the plan is only as good as that. */
  readonly toFindOut: readonly string[];
  /** How many customers are planned for nowhere, because of an issue. */
  readonly refused: number;
  /** What is wrong with customers; `effortIssueText` words it. */
  readonly issues: readonly EffortIssue[];
};
