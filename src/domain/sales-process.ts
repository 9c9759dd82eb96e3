import type { Day } from "../core/day.ts";
import type { Grade } from "../core/fact.ts";
import type { Label } from "../core/label.ts";

/** A buyer's action by which one can see that a milestone is passed. What we did ourselves proves nothing. */
export type VerifiableOutcome = {
  /** Unique in the process. */
  readonly id: string;
  /** What the customer does, such as “The economic buyer names the day of the decision”. */
  readonly label: Label;
  /** Whether the stage cannot be complete without it; `false` where left out. */
  readonly essential?: boolean;
};

/** A state of our pipeline, with the milestone at its end: the outcomes that let an opportunity pass on. */
export type SalesStage = {
  /** Unique in the process. */
  readonly id: string;
  readonly label: Label;
  readonly outcomes: readonly VerifiableOutcome[];
};

/** A team's sales stages in order (销售路线图): the road map with its key nodes and what each node must yield. */
export type SalesProcess = {
  readonly id: string;
  readonly label?: Label;
  readonly stages: readonly SalesStage[];
};

/** That an outcome of the process has come about: who did what, when, and how we know. */
export type OutcomeReached = {
  /** The id of the outcome in the process. */
  readonly outcome: string;
  readonly day: Day;
  /** `customer` or the id of the stakeholder who acted. An action of ours (`us`) is refused. */
  readonly by: string;
  /** What was done, in plain words. */
  readonly text?: Label;
  /** `stated` where left out. */
  readonly grade?: Grade;
};
