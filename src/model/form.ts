import type { Range } from "../core/condition.ts";
import type { FactDeclaration } from "../core/fact.ts";
import type { Label } from "../core/label.ts";
import type { SituationCondition } from "./situation.ts";

/** An answer that an item of a form can have. */
export type FormAnswer = {
  /** Unique in the item. */
  readonly id: string;
  readonly label: Label;
  /** What it counts: −1,000,000 to 1,000,000 with at most six decimals, so that every sum is exact. */
  readonly points: number;
  /** When the facts give this answer; without it somebody must give it by hand. */
  readonly when?: SituationCondition;
};

/** One question of a form. */
export type FormItem = {
  /** Unique in the form. */
  readonly id: string;
  readonly label: Label;
  readonly question?: Label;
  /** The heading under which it stands. */
  readonly group?: Label;
  /** The answers; the first whose condition is true is given, where none before it could still be. */
  readonly answers: readonly FormAnswer[];
  /** What counts while the answer is not known. */
  readonly unknown: { readonly label: Label; readonly points: number };
  readonly note?: Label;
};

/** What a filled form means: all that is given must hold; one that gives nothing always holds. The first verdict that holds is given. */
export type FormVerdict = {
  /** Unique in the form. */
  readonly id: string;
  readonly label: Label;
  /** Bounds on the sum of the points. */
  readonly total?: Range;
  /** Bounds on the sum of the points as percent of the most that the form can give. */
  readonly percent?: Range;
  /** Items, each with the answer that it must have. */
  readonly answers?: { readonly [item: string]: string };
};

/** A qualification form over facts, as plain JSON: items with answers and points, and what their sum means. */
export type FormDocument = {
  /** The version of this format. */
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly label: Label;
  /** The facts that its conditions ask for. One that the model of the assessment has too is looked up in the assessment first. */
  readonly facts?: { readonly [fact: string]: FactDeclaration };
  /** The most that all items together must give, such as 100 where weights are percent; the lint holds the items to it. */
  readonly outOf?: number;
  readonly items: readonly FormItem[];
  readonly verdicts?: readonly FormVerdict[];
  readonly note?: Label;
};
