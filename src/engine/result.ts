import type { Truth } from "../core/condition.ts";
import type { Day } from "../core/day.ts";
import type { FactValue, Grade } from "../core/fact.ts";
import type { Label } from "../core/label.ts";
import type { ModelTypes } from "../model/define.ts";
import type { Aggregation, GateEffect } from "../model/document.ts";
import type { LifeStatus } from "../model/life.ts";
import type { FactIssue } from "./fact-issue.ts";

/** `placed`: has a cell. `unplaced`: too little is known. `excluded`: a gate says so. */
export type Status = "placed" | "unplaced" | "excluded";

/** A cell of the matrix, with what it means. */
export type Cell<T extends ModelTypes = ModelTypes> = {
  /** `xBand/yBand`. */
  readonly id: T["cell"];
  /** The band on the x axis. */
  readonly x: string;
  /** The band on the y axis. */
  readonly y: string;
  readonly tier: string;
  readonly strategy: T["strategy"];
  readonly label: Label;
};

/** What is quickly said of an axis. */
export type AxisPlacement = {
  /** 0..100 points; null where nothing is known and nothing assumed. */
  readonly score: number | null;
  /** The band in which the score lies; null without a score. */
  readonly band: string | null;
  /** The share of the axis's weight that is known, 0..1, each fact counted by its certainty. */
  readonly coverage: number;
};

/** Placed with a cell, or not placed and without one. */
type Place<T extends ModelTypes> =
  | { readonly status: "placed"; readonly cell: Cell<T> }
  | { readonly status: "unplaced" | "excluded"; readonly cell: null };

/** Scores and cell only: the fast result. */
export type Placement<T extends ModelTypes = ModelTypes> = Place<T> & {
  readonly axes: { readonly [A in T["axis"]]: AxisPlacement };
  /** What was wrong with the facts; a fact with an issue counts as unknown, or as less certain. */
  readonly issues: readonly FactIssue[];
};

/** What one dimension gives to its axis. */
export type Contribution = {
  readonly dimension: string;
  readonly group: string | null;
  readonly fact: string;
  readonly label: Label;
  /** The value that was read; null where it is unknown. */
  readonly value: FactValue | null;
  /** The text of the level or option that was read; null for other values. */
  readonly valueLabel: Label | null;
  /** The declared unit of a number; null where it has none. */
  readonly unit: Label | null;
  /** 0..100 on the dimension's own scale: the value's, or the assumed ones; null where the dimension does not count. */
  readonly points: number | null;
  /** Whether the points are the model's assumption for an unknown fact. */
  readonly assumed: boolean;
  /** 0..100: the points that the model assumes while the fact is unknown; null where the dimension does not count then. */
  readonly assumption: number | null;
  /** The dimension's weight as it is counted: whole, groups multiplied out, without a divisor common to the axis. */
  readonly weight: number;
  /** The dimension's share of the axis's weight, 0..1. */
  readonly share: number;
  /** Points of the axis score; contributions and adjustments add up to it. */
  readonly contribution: number;
  /** 0..1: 1 is proved and fresh, 0 unknown or expired. */
  readonly certainty: number;
  /** Whole days since the fact's `asOf`; null where the fact does not age or has no day. */
  readonly ageDays: number | null;
  readonly grade: Grade | null;
};

/** What a gate did to an axis score. */
export type Adjustment = {
  readonly gate: string;
  readonly label: Label;
  readonly effect: "cap" | "floor";
  readonly band: string;
  /** Points added (a floor) or taken away (a cap, negative). */
  readonly change: number;
};

/** A score, how sure it is, and what it is made of. */
export type AxisAssessment = AxisPlacement & {
  readonly label: Label;
  /** How the score is made from the contributions. */
  readonly aggregation: Aggregation;
  /** Whether enough is known of this axis to place a customer. */
  readonly isCovered: boolean;
  /**
   * The edges of the score's band, in points: where it begins, and where the next one begins (null for the highest band). Null
   * without a score.
   */
  readonly edges: { readonly from: number; readonly next: number | null } | null;
  /** Guaranteed on present evidence, 0..100 points. */
  readonly low: number;
  /** Possible on present evidence, 0..100 points. */
  readonly high: number;
  readonly contributions: readonly Contribution[];
  readonly adjustments: readonly Adjustment[];
};

/** What a gate says. */
export type GateResult = {
  readonly gate: string;
  readonly label: Label;
  /** On the values as they are: true hit, false clear, null unknown. */
  readonly hit: Truth;
  /** Whether it could still turn out otherwise, because a fact that it reads is unknown or has expired. */
  readonly open: boolean;
  readonly effect: GateEffect;
};

/** Why a fact leaves room: not known, too old, or not proved. */
export type GapReason = "unknown" | "aged" | "unproven";

/** A fact that leaves room in the result, and what to ask. */
export type Gap = {
  readonly fact: string;
  readonly label: Label;
  readonly reasons: readonly GapReason[];
  /** Points of the range of each axis that the fact causes, before gates. */
  readonly range: { readonly [axis: string]: number };
  /** The gates that are open because of it. */
  readonly gates: readonly string[];
  readonly question: Label | null;
};

/** Where a person has placed a customer by hand, and what that cell means. The machine's own place stays beside it. */
export type OverrideInForce<T extends ModelTypes = ModelTypes> = {
  readonly cell: Cell<T>;
  /** Who answers for it. */
  readonly by: string;
  readonly why: Label;
  /** The first day on which it holds. */
  readonly on: Day;
  /** The last day on which it holds. There is no override for good: whoever means it says so again. */
  readonly until: Day;
};

/** Which model made a result. */
export type ModelStamp = {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly label: Label;
  /** What the model says of its own life; null where it says nothing. */
  readonly status: LifeStatus | null;
};

/** A fact as it was used: what it was given without has been filled in, so that it can be read again without the call. */
export type KnownFact<Value = FactValue> = {
  readonly value: Value;
  /**
   * The day that held for it: its own, or else the call's `factsAsOf`; null where there was neither. One that could not be read
   * stands as it was given, at most 80 characters of it, since it takes the certainty of a fact that ages.
   */
  readonly asOf: Day | null;
  /** Its own, or else the model's `plainGrade`; `assumed` where it could not be read. */
  readonly grade: Grade;
};

/**
 * A placement with its full explanation: plain JSON. What is the same for every customer is made once, and results share it: texts and cells,
 * edges of bands, and what is said of a fact that is unknown. Such parts are frozen; copy a result (`structuredClone`) to change it.
 */
export type Assessment<T extends ModelTypes = ModelTypes> = Place<T> & {
  readonly axes: { readonly [A in T["axis"]]: AxisAssessment };
  /** The cells that are possible on present evidence, x then y ascending; none for an excluded customer. */
  readonly possibleCells: readonly T["cell"][];
  /**
   * Whether being excluded is among the outcomes that are possible on present evidence: because it is certain, because nobody has
   * checked it, or because it rests on a fact that has expired.
   */
  readonly mayBeExcluded: boolean;
  /** Whether one outcome alone is possible. */
  readonly settled: boolean;
  readonly gates: readonly GateResult[];
  /** What to find out, most effect first. */
  readonly gaps: readonly Gap[];
  readonly issues: readonly FactIssue[];
  /** Every declared fact that was read and known. One that could not be read is not among them; it is an issue. */
  readonly facts: { readonly [F in keyof T["facts"]]?: KnownFact<T["facts"][F]> };
  readonly model: ModelStamp;
  /** The day of the assessment; null where none was given. */
  readonly asOf: string | null;
  /** Where a person has placed the customer by hand, while that holds; `placeByHand` puts it here. */
  readonly override?: OverrideInForce<T>;
  /** The version of the library that made it. */
  readonly library: string;
};
