import type { Day } from "../core/day.ts";
import type { Label } from "../core/label.ts";
import type { Play } from "../model/play.ts";
import type { Reason } from "./reasons.ts";

/** How far a play could move an axis, before gates. */
export type PlayMove = {
  readonly axis: string;
  readonly label: Label;
  /** The dimensions of the axis that it makes better or finds out. */
  readonly dimensions: readonly string[];
  /** Points by which what is guaranteed of the axis would rise if all that it makes better became as good as can be, and proved. */
  readonly lift: number;
  /** Points by which the range of the axis would shrink if all that it finds out became known for sure. */
  readonly narrows: number;
};

/** A play that is given, with whom, until when, what it could move, and why. Plain JSON. */
export type RecommendedPlay = {
  readonly play: Play;
  /** The ids of the people to see; none where the situation names nobody. */
  readonly people: readonly string[];
  /** The last day on which it should be done; null for an assessment without a day. */
  readonly dueOn: Day | null;
  readonly moves: readonly PlayMove[];
  /** What made it apply; `reasonText` words them. */
  readonly reasons: readonly Reason[];
};

/** A play that applies and is not given, because one that is given contradicts it. */
export type SetAsidePlay = {
  /** The id of the play. */
  readonly play: string;
  /** The id of the play that is given in its stead. */
  readonly because: string;
};
