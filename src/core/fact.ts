import type { Day } from "./day.ts";
import type { Label } from "./label.ts";

/** What a fact's value can be. */
export type FactType = "number" | "choice" | "flag" | "day";

/** A known value: a number, an option's id, true or false, or a day. */
export type FactValue = number | string | boolean;

/**
 * How well a fact is proved: `verified` was checked (a document, the customer's own figures), `stated` was said by
 * somebody at the customer, `assumed` is our own belief.
 */
export type Grade = "verified" | "stated" | "assumed";

/** The grades from the best proved to the least. */
export const GRADES = Object.freeze(["verified", "stated", "assumed"] as const satisfies readonly Grade[]);

/** A value with the day on which it was true and how well it is proved. */
export type GradedFact<Value> = {
  readonly value: Value | null | undefined;
  /** The day on which the value was learnt or last confirmed. */
  readonly asOf?: Day | null | undefined;
  readonly grade?: Grade | null | undefined;
};

/** One thing known about a customer. Absent, null and undefined are unknown; zero is not unknown. */
export type Fact<Value> = Value | GradedFact<Value> | null | undefined;

/** How a fact loses certainty with age: full until `freshDays`, then falling linearly to none at `expiresDays`. */
export type Ageing = {
  /** Whole days, at least 0. */
  readonly freshDays: number;
  /** Whole days, above `freshDays`. */
  readonly expiresDays: number;
};

/** An option of a choice: its id, or its id with a text for people. */
export type Option = string | { readonly id: string; readonly label: Label };

type Declared = {
  readonly label?: Label;
  /** What to ask in order to find this fact out. */
  readonly question?: Label;
  readonly ages?: Ageing;
  /** Whether the seller can change it by its own work; left out: not known. Levers say so, and nothing else reads it. */
  readonly inOurHands?: boolean;
  /**
   * The work of taking it over its whole scale, from 0 to 100 points, in a unit of your own such as days; part of the way takes that
   * part of it. Above 0; 1 where left out. Levers are ordered by it, and nothing else reads it.
   */
  readonly effort?: number;
  /** For readers: where the fact comes from, or why it matters. Not used by the engine. */
  readonly note?: Label;
};

/** A number with its unit and the range in which a value is believed; outside it a value is an issue. */
export type NumberDeclaration = Declared & {
  readonly type: "number";
  /** A text for people, such as `percent per year`; or an ISO 4217 code such as `CNY` for money. */
  readonly unit?: Label;
  readonly min?: number;
  readonly max?: number;
};

/** One of a closed list of options. */
export type ChoiceDeclaration = Declared & { readonly type: "choice"; readonly options: readonly Option[] };

/** True or false. */
export type FlagDeclaration = Declared & { readonly type: "flag" };

/** A calendar day that is not later than the day of the assessment. */
export type DayDeclaration = Declared & { readonly type: "day" };

/** What a model says, once, about a fact that it reads. */
export type FactDeclaration = NumberDeclaration | ChoiceDeclaration | FlagDeclaration | DayDeclaration;

/** The id of an option. */
export function optionId(option: Option): string {
  return typeof option === "string" ? option : option.id;
}
