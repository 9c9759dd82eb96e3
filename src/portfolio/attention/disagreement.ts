import type { FactThen } from "../../analysis/comparison/comparison.ts";
import type { Issue } from "../../core/issue.ts";
import type { Label } from "../../core/label.ts";
import type { State } from "../movement/state.ts";
import type { Agreement } from "./weighted-kappa.ts";

/** A fact that two people do not know alike: another value, or one of them does not know it (null). */
export type FactDisagreement = {
  readonly fact: string;
  readonly label: Label;
  readonly first: FactThen | null;
  readonly second: FactThen | null;
};

/** What two people say of one customer. */
export type CustomerDisagreement = {
  readonly customer: string;
  /** Where each of the two scores puts the customer, as the model does: no place by hand and no guard counts. */
  readonly first: State;
  readonly second: State;
  /** In the order of their ids; none where both say the same. */
  readonly facts: readonly FactDisagreement[];
};

/** How often two people differ on a fact. */
export type FactDisagreementCount = {
  readonly fact: string;
  readonly label: Label;
  /** The customers for whom they differ. */
  readonly differs: number;
  /** Those of them for whom one of the two does not know it. */
  readonly unknownToOne: number;
  /** The customers for whom at least one of the two knows it. */
  readonly known: number;
};

/** How far two people agree on the bands of an axis, of those customers who have a band there from both. */
export type AxisAgreement = { readonly axis: string; readonly label: Label } & Agreement;

/**
 * Why two scores of a customer were not compared. `disagreements.twice`: one of the two has scored it more than once;
 * `disagreements.otherModel`: another model made one of the scores; `disagreements.otherDay`: they are of different days, and knowledge ages.
 */
export type DisagreementCode = "disagreements.twice" | "disagreements.otherModel" | "disagreements.otherDay";

/** A customer whose scores were not compared; `pointer` is empty, and the parameters name the customer. */
export type DisagreementIssue = Issue<DisagreementCode>;

/** What two people disagree on who scored the same customers: plain JSON. */
export type Disagreements = {
  /** Everybody whose two scores were compared, in the order of their ids. */
  readonly customers: readonly CustomerDisagreement[];
  /** How many of them have the same state from both: a cell, `unplaced` or `excluded`. */
  readonly alike: number;
  /** On the cells, of those whom both placed. */
  readonly cells: Agreement;
  /** In the order of the model. */
  readonly axes: readonly AxisAgreement[];
  /** The facts on which they differ at all, those with most customers first, then by id. */
  readonly facts: readonly FactDisagreementCount[];
  /** The customers whom the first person alone has scored, by id. */
  readonly onlyFirst: readonly string[];
  /** The customers whom the second person alone has scored, by id. */
  readonly onlySecond: readonly string[];
  readonly issues: readonly DisagreementIssue[];
};
