import type { Cause, Comparison } from "../../analysis/comparison/comparison.ts";
import type { Day } from "../../core/day.ts";
import type { Issue } from "../../core/issue.ts";
import type { Label } from "../../core/label.ts";
import type { State } from "./state.ts";

/** Customers counted together. */
export type Count = {
  readonly customers: number;
  /** The sum of their amounts, exact to a hundredth; of those that have one. */
  readonly amount: number;
  /** How many of them have no amount. */
  readonly withoutAmount: number;
};

/** The customers that went from one state to another, or stayed. */
export type Transition = Count & { readonly from: State; readonly to: State };

/** A state with the customers in it before and after. */
export type StateCount = { readonly state: State; readonly before: Count; readonly after: Count };

/** The fact that moved a score most, the way the customer went. */
export type StrongestFact = {
  readonly axis: string;
  readonly axisLabel: Label;
  readonly fact: string;
  readonly label: Label;
  readonly cause: Cause;
  /** Points of the axis's score before gates, −100..100. */
  readonly change: number;
};

/** A customer that is in another state than before. */
export type Mover = {
  readonly customer: string;
  readonly from: State;
  readonly to: State;
  readonly amount: number | null;
  /** The exact split of `compare`; null where the customer entered or left, or one of the models is not there. */
  readonly comparison: Comparison | null;
  /**
   * The largest part of that split that a fact has, of those that pulled the way the customer went, on an axis on which it is in another band; of all where it
   * did not go from cell to cell. Null where there is none, as when a guard counts now what the score had shown before.
   */
  readonly strongest: StrongestFact | null;
};

/**
 * What can be wrong with what a movement is made of. `movement.twice`: a customer stands in one portfolio more than once, and is left
 * out; `movement.otherModel`: none of the models that were given made a snapshot, so why it moved is not known; `movement.amount`: an
 * amount is no number from 0 to 90,000,000,000,000, and counts as not given.
 */
export type MovementCode = "movement.twice" | "movement.otherModel" | "movement.amount";

/** Something that is wrong with it; `pointer` is empty, and the parameters name the customer. */
export type MovementIssue = Issue<MovementCode>;

/** A portfolio as it was looked at. */
export type PortfolioSide = {
  readonly customers: number;
  /** The days of its snapshots, the first and the last; null where it is empty. */
  readonly days: readonly [first: Day, last: Day] | null;
};

/** How a portfolio moved between two looks at it: plain JSON. */
export type PortfolioMovement = {
  readonly before: PortfolioSide;
  readonly after: PortfolioSide;
  /** Every state of the model, in its order, then those that other models have, then the states that are no cells. */
  readonly states: readonly StateCount[];
  /** Those that anybody made, in the order of the states. The transitions from a state add up to its `before`, those to it to its `after`. */
  readonly transitions: readonly Transition[];
  /** In the order of their ids. */
  readonly moved: readonly Mover[];
  readonly issues: readonly MovementIssue[];
};
