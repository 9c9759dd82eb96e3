import type { Condition } from "../core/condition.ts";
import type { Expression } from "../core/expression.ts";
import type { FactDeclaration, Grade } from "../core/fact.ts";
import type { Label } from "../core/label.ts";
import type { Aggregation, GateEffect } from "../model/document.ts";

/** A fact as the engine reads it. */
export type PlannedFact = {
  readonly id: string;
  readonly label: Label;
  readonly declaration: FactDeclaration;
  /** The only values that a number may have, where a scale lists levels; null: any within the range. */
  readonly listed: readonly number[] | null;
};

/** A dimension with its scale lowered to the core tree. */
export type PlannedDimension = {
  readonly id: string;
  readonly group: string | null;
  readonly label: Label;
  /** The kind of its scale. */
  readonly scale: string;
  /** The position of its fact in the plan's facts. */
  readonly fact: number;
  /** Points 0..100 before they are rounded to micropoints. */
  readonly points: Expression;
  /** A whole number; the weights of an axis have no common divisor. */
  readonly weight: number;
  /** Micropoints that count while the fact is unknown; null: the dimension does not count then. */
  readonly assume: number | null;
  /** The texts of the values that the scale names, by value. */
  readonly texts: ReadonlyMap<unknown, Label>;
};

/** A band in micropoints: `from` to `last`, both included. */
export type PlannedBand = {
  readonly id: string;
  readonly label: Label;
  readonly from: number;
  readonly last: number;
};

/** An axis with its weights whole and its bands in micropoints. */
export type PlannedAxis = {
  readonly id: string;
  readonly label: Label;
  readonly aggregation: Aggregation;
  readonly bands: readonly PlannedBand[];
  readonly dimensions: readonly PlannedDimension[];
  /** The positions of the dimensions by id, so that a running sum does not depend on the declared order. */
  readonly idOrder: readonly number[];
  /** The sum of all weights. */
  readonly weight: number;
};

/** What a gate limits: an axis by position, and the micropoints that it cannot pass. */
export type PlannedLimit = {
  readonly kind: "cap" | "floor";
  readonly axis: number;
  readonly band: string;
  readonly at: number;
};

/** A gate with its effect resolved to positions. */
export type PlannedGate = {
  readonly id: string;
  readonly label: Label;
  readonly when: Condition;
  readonly facts: readonly string[];
  readonly effect: GateEffect;
  /** Null where it excludes. */
  readonly limit: PlannedLimit | null;
};

/** A cell with its label settled. */
export type PlannedCell = {
  readonly id: string;
  /** The band on the x axis. */
  readonly x: string;
  /** The band on the y axis. */
  readonly y: string;
  readonly label: Label;
  readonly tier: string;
  readonly strategy: string;
};

/** A model in the one canonical form from which it is evaluated, explained and written as SQL. */
export type Plan = {
  readonly facts: readonly PlannedFact[];
  readonly axes: readonly [x: PlannedAxis, y: PlannedAxis];
  readonly gates: readonly PlannedGate[];
  /** By x band, then by y band. */
  readonly cells: readonly (readonly PlannedCell[])[];
  /** Certainty by grade, in whole millionths. */
  readonly grades: { readonly [grade in Grade]: number };
  readonly plainGrade: Grade;
  /** Whole millionths. */
  readonly minimumCoverage: number;
  /** Whether a result depends on the day of the assessment. */
  readonly countsAge: boolean;
};
