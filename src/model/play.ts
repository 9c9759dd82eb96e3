import type { Label } from "../core/label.ts";
import type { OwnerLevel } from "./owner.ts";
import type { SituationCondition } from "./situation.ts";

/**
 * A situational play: what to do next in a situation that a cell's strategy is too coarse for, with whom, what to say, and what the buyer
 * then does that proves it done. Plain JSON.
 */
export type Play = {
  /** Unique in the playbook. */
  readonly id: string;
  readonly label: Label;
  /** When it is given: only where this is true, never where it is unknown. */
  readonly when: SituationCondition;
  /** Why it matters, in a sentence for the seller. */
  readonly why: Label;
  /** The facts that it makes better. What they leave of their axes' points says how much the play could lift. */
  readonly improves?: readonly string[];
  /** The facts that it finds out, whatever they turn out to be. */
  readonly findsOut?: readonly string[];
  /** Whether something is lost by waiting; `false` where left out. Urgent plays come first. */
  readonly urgent?: boolean;
  /** Whole days, above 0 and at most 3650, in which it is to be done. The upper end, ten years, is ours. */
  readonly withinDays: number;
  /** Who on the seller's side does it. */
  readonly owner: OwnerLevel;
  /** The skills that it takes, by their ids in the playbook. */
  readonly skills?: readonly string[];
  /** Whom to see. */
  readonly with: {
    readonly label: Label;
    /** Facts of the situation: the people of the first one that concerns somebody are meant. */
    readonly people?: readonly string[];
  };
  /** What to do, in order. */
  readonly do: readonly Label[];
  /** What to say or ask, in words that can be spoken. */
  readonly say: readonly Label[];
  /** What the buyer does that proves it done. What we did ourselves proves nothing. */
  readonly proof: Label;
  /** The plays that contradict this one, and that are not given while this one is. */
  readonly overrides?: readonly string[];
  readonly note?: Label;
};

/** A skill that plays need, such as presales or value analysis. */
export type Skill = { readonly label: Label };
