import type { FactDeclaration } from "../core/fact.ts";
import type { Label } from "../core/label.ts";
import type { OwnerLevel } from "./owner.ts";
import type { Play, Skill } from "./play.ts";

/** What a team decides to do with the customers of a cell. */
export type Strategy = {
  readonly label: Label;
  /** What is to be reached. */
  readonly objective: Label;
  /** The share of the team's selling time, 0..1, for all customers with this strategy together. */
  readonly effortShare: number;
  /** Whole days between planned contacts; null: no planned contact. */
  readonly contactEveryDays: number | null;
  readonly owner: OwnerLevel;
  /** What to do, most important first. */
  readonly do: readonly Label[];
  /** What to stop doing. */
  readonly stop: readonly Label[];
  readonly note?: Label;
};

/** A playbook as plain JSON: a strategy for every strategy id that a model's cells name, and for the customers without a cell. */
export type PlaybookDocument = {
  /** The version of this format. */
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly label?: Label;
  readonly strategies: { readonly [strategy: string]: Strategy };
  /** For customers of whom too little is known to place them. */
  readonly unplaced: Strategy;
  /** For customers whom a gate excludes. */
  readonly excluded: Strategy;
  /** The facts that plays ask for and the model does not declare: those of the situation. */
  readonly facts?: { readonly [fact: string]: FactDeclaration };
  /** The skills that plays need. */
  readonly skills?: { readonly [skill: string]: Skill };
  /** Who can answer what is not known: for a fact, the facts of the situation whose people to ask, the best source first. */
  readonly askOf?: { readonly [fact: string]: readonly string[] };
  /** What to do next in which situation. */
  readonly plays?: readonly Play[];
  readonly note?: Label;
};

declare const strategies: unique symbol;

/** A playbook together with the strategy ids that the compiler remembers. */
export type Playbook<S extends string = string> = PlaybookDocument & {
  /** Takes any of its strategies: a playbook that has more of them serves where fewer are asked for. */
  readonly [strategies]?: (strategy: S) => void;
};

/**
 * Gives a playbook the strategy ids that it has, so that `recommend` refuses at compile time a playbook that lacks a
 * strategy of the model. Returns the document as it is.
 */
export function definePlaybook<const S extends string>(
  document: Omit<PlaybookDocument, "strategies"> & { readonly strategies: { readonly [K in S]: Strategy } },
): Playbook<S> {
  return document;
}
