import type { Day } from "../../core/day.ts";
import type { Label } from "../../core/label.ts";
import type { Cell, KnownFact, ModelStamp, OverrideInForce, Status } from "../../engine/result.ts";

/**
 * What moves a score, in the order in which it is taken: another `model` for the same facts and day; `ageing`, the later day for
 * the same facts; and `evidence`, what is known now for what was known then.
 */
export type Cause = "model" | "ageing" | "evidence";

/** A movement of a score and of its bounds, in whole micropoints (a millionth of a point): parts add up to their whole exactly. */
export type Movement = {
  /** Null where there was no score before or is none now. */
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
};

/** What a fact gave to a movement. */
export type FactMovement = Movement & {
  /** Null for what no fact did: the model now makes the axis another way (`aggregation`). */
  readonly fact: string | null;
  readonly label: Label | null;
};

/** What a cause moved before gates, and by which facts; in the order of their ids. */
export type CauseMovement = Movement & { readonly facts: readonly FactMovement[] };

/** What a gate takes or gives now that it did not before, and which cause made it do so. */
export type GateMovement = Movement & {
  readonly gate: string;
  readonly label: Label;
  readonly cause: Cause;
};

/** What the gates moved; in the order of their ids. */
export type GatesMovement = Movement & { readonly gates: readonly GateMovement[] };

/** Where a customer stood on an axis, in points. */
export type AxisThen = {
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
  readonly band: string | null;
};

/** How one axis moved, and by what. */
export type AxisComparison = {
  readonly label: Label;
  readonly before: AxisThen;
  readonly after: AxisThen;
  /** Whether the axis came to have a score, or lost it; null where it has one both times, or neither time. */
  readonly scoring: "entered" | "left" | null;
  /** The whole: after less before. */
  readonly change: Movement;
  /** The parts of the whole. */
  readonly causes: { readonly [C in Cause]: CauseMovement } & { readonly gates: GatesMovement };
};

/** Where a customer stands: the cell has tier and strategy. */
export type Place = { readonly status: Status; readonly cell: Cell | null };

/** Where the model placed a customer, with the cell in force, the day and the model of the assessment. */
export type PlaceThen = Place & {
  /** The cell to follow: the one where a person had placed the customer, if that held on the day; else the model's; null without either. */
  readonly cellInForce: Cell | null;
  readonly asOf: Day | null;
  readonly model: ModelStamp;
};

/** A fact as it was known, with its value in words where it has any. */
export type FactThen = KnownFact & {
  /** The text of the option or level; null for other values. */
  readonly valueLabel: Label | null;
  /** The declared unit of a number; null where it has none. */
  readonly unit: Label | null;
};

/**
 * How a fact changed. `asked` and `dropped`: it is known, and the later model reads it and the earlier one did not, or the other
 * way round. Of the same value: `confirmed` on a later day; `older`, so that age has taken certainty or points; `redated` otherwise.
 */
export type FactChangeKind =
  | "known"
  | "unknown"
  | "changed"
  | "confirmed"
  | "older"
  | "redated"
  | "betterProved"
  | "worseProved"
  | "asked"
  | "dropped";

/** A fact that is not what it was. */
export type FactChange = {
  readonly fact: string;
  readonly label: Label;
  readonly kinds: readonly FactChangeKind[];
  /** Null where it was not known. */
  readonly before: FactThen | null;
  /** Null where it is not known. */
  readonly after: FactThen | null;
};

/**
 * What became of a place that a person gave by hand. `set`: none held before. `changed`: another one holds (another cell, person, reason
 * or time). `kept`: it holds as before. `withdrawn`: it would still hold on the later day, and is not there. `lapsed`: its time is
 * over. `excluded`: a gate excludes the customer now. `notBegun`: the later assessment is of a day on which its time had not come.
 */
export type OverrideChange = {
  readonly kind: "set" | "changed" | "kept" | "withdrawn" | "lapsed" | "excluded" | "notBegun";
  /** The one that held on the day of the earlier assessment. */
  readonly before: OverrideInForce | null;
  /** The one that holds on the day of the later assessment. */
  readonly after: OverrideInForce | null;
};

/** What lies between two assessments of a customer: plain JSON. */
export type Comparison = {
  /** Where the model placed the customer, whatever a person did by hand, and which cell was in force. */
  readonly before: PlaceThen;
  readonly after: PlaceThen;
  /** The causes that moved the customer to another place, each with the place to which it did. */
  readonly moves: readonly (Place & { readonly cause: Cause })[];
  /** The place by hand, which moves no score and stands beside the model's own; null where there was none and is none. */
  readonly override: OverrideChange | null;
  readonly axes: { readonly [axis: string]: AxisComparison };
  /** In the order of their ids. */
  readonly facts: readonly FactChange[];
};
