import type { Label } from "../../core/label.ts";

/** A customer on whom hours may be spent in the period. */
export type EffortCustomer = {
  readonly id: string;
  readonly name?: Label;
  /** The ids of the sellers who may serve it: one where it is owned, several where it is open to them, in any order. */
  readonly sellers: readonly string[];
  readonly tier?: string | null;
  /** The strategy whose response counts; null for a customer without a place, who gets its minimum. */
  readonly strategy: string | null;
  /**
   * The value at stake, at least 0 and in one unit for all customers: `valueAtStake`, or your own number. Null where nobody knows it, which is not
   * 0: the customer gets its minimum and is named as one to find out about.
   */
  readonly value: number | null;
  /** The fewest hours; where left out, those of its tier. Not looked at where the strategy is to leave. */
  readonly minimum?: number;
  /** The most hours; where left out, those of its tier. */
  readonly maximum?: number;
  /** The hours that it gets now, for comparison; null or left out where nobody has counted them. */
  readonly today?: number | null;
};

/** Somebody who sells, with the hours that there are for customers in the period. */
export type Seller = {
  readonly id: string;
  readonly name?: Label;
  readonly hours: number;
};

/** What is to be spread, over whom. The order of the lists changes nothing. */
export type Asked = {
  readonly customers: readonly EffortCustomer[];
  readonly sellers: readonly Seller[];
};

/** Of two ids, the first in the order of their code units: the order in which everything is listed, and ties are broken. */
export function byId({ id: a }: { readonly id: string }, { id: b }: { readonly id: string }): number {
  return a < b ? -1 : 1;
}

/** The name of a customer or seller, or its id: a copy, since a plan is frozen and what it was given is not. */
export function nameOf({ id, name = id }: { readonly id: string; readonly name?: Label }): Label {
  return typeof name === "string" ? name : { ...name };
}
