import type { Label } from "../core/label.ts";
import type { SituationIssue } from "../model/read-situation.ts";

/** A fact that a form asks for and that is not known. */
export type FormNeed = {
  readonly fact: string;
  readonly label: Label;
  /** What to ask in order to find it out; null where nobody has written it down. */
  readonly question: Label | null;
};

/** An item of a form with the answer that it has, or what it takes to have one. */
export type FilledItem = {
  readonly item: string;
  readonly label: Label;
  readonly question: Label | null;
  /** The heading under which it stands. */
  readonly group: Label | null;
  /** The id of the answer; null while it is not known. */
  readonly answer: string | null;
  /** The label of the answer, or of not knowing it. */
  readonly answerLabel: Label;
  /** What it counts. */
  readonly points: number;
  /** Who gave the answer: somebody, the facts, or nobody yet (null). */
  readonly by: "hand" | "facts" | null;
  /** The ids of the answers that it can still have; the one given where there is one. */
  readonly possible: readonly string[];
  /** The facts that would tell more; none where the answer is known, or where the facts cannot tell. */
  readonly needs: readonly FormNeed[];
};

/** A verdict of a form. */
export type GivenVerdict = { readonly verdict: string; readonly label: Label };

/** A form as far as it could be filled, as plain JSON. */
export type FilledForm = {
  readonly form: string;
  readonly version: string;
  readonly label: Label;
  readonly items: readonly FilledItem[];
  /** The sum of the points; what is not known counts what the form says. */
  readonly total: number;
  /** The most that the form can give. */
  readonly most: number;
  /** The total as percent of the most, unrounded; null where the form can give nothing above 0. */
  readonly percent: number | null;
  /** The least that the total can still be, however the open items turn out. */
  readonly low: number;
  /** The most that the total can still be. */
  readonly high: number;
  /** What the present answers mean; null where no verdict holds. */
  readonly verdict: GivenVerdict | null;
  /** The verdicts that are possible, however the open items turn out, in the order of the form. */
  readonly possibleVerdicts: readonly GivenVerdict[];
  /** What was wrong with the situation: such a fact counts as unknown. `issueText` words them. */
  readonly issues: readonly SituationIssue[];
};
