import type { FactDeclaration } from "../core/fact.ts";
import type { Label } from "../core/label.ts";
import type { SituationCondition } from "./situation.ts";

/** One step of the way to a customer. */
export type PathStep = {
  /** Unique in the track. */
  readonly id: string;
  readonly label: Label;
  /** When it counts as reached. */
  readonly reached: SituationCondition;
  /** What to do in order to reach it. */
  readonly next: Label;
  /** What the buyer does that proves it. What we did ourselves proves nothing. */
  readonly proof: Label;
  readonly note?: Label;
};

/** One side of a relationship, such as value or emotion, with its steps in order. */
export type PathTrack = {
  /** Unique in the path. */
  readonly id: string;
  readonly label: Label;
  readonly steps: readonly PathStep[];
};

/** The way from a stranger to a goal that was reached together, as plain JSON: a track for each side of the relationship. */
export type PathDocument = {
  /** The version of this format. */
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly label: Label;
  /** The facts that its conditions ask for and the model does not declare: those of the situation. */
  readonly facts?: { readonly [fact: string]: FactDeclaration };
  readonly tracks: readonly PathTrack[];
  readonly note?: Label;
};
