import type { Range } from "../core/condition.ts";
import type { Day } from "../core/day.ts";
import type { FactValue, Grade } from "../core/fact.ts";
import type { Label } from "../core/label.ts";

/** One thing that is so at a customer, and whom it concerns. */
export type SituationFact = {
  readonly value: FactValue;
  /** The ids of the people whom it concerns, the most important first. */
  readonly people?: readonly string[];
  /** What it is about, such as the names of competitors. */
  readonly about?: readonly Label[];
  /** The day of what it rests on; null where that is not known. */
  readonly asOf?: Day | null;
  readonly grade?: Grade | null;
};

/**
 * How things stand at one customer on a day, as plain JSON: what a model scores, and what only a play or a form asks for. A fact that is
 * not there is unknown. `situationFrom` of `opportunity-matrix/domain` makes it from a customer's file; anybody else may write one.
 */
export type Situation = {
  readonly asOf: Day;
  readonly facts: { readonly [fact: string]: SituationFact };
  /** What the people are called, by id; where somebody is missing the id is shown. */
  readonly people?: { readonly [id: string]: Label };
};

/** A comparison of one fact, as a gate of a model makes it. */
export type FactComparison =
  | { readonly fact: string; readonly is: FactValue }
  | { readonly fact: string; readonly in: readonly FactValue[] }
  | ({ readonly fact: string } & Range)
  /** The whole days from a day fact to the day of the assessment. */
  | { readonly fact: string; readonly age: Range };

/** The numbers that an axis has: points of 0..100, and coverage of 0..1. */
export const AXIS_NUMBERS = ["score", "low", "high", "coverage"] as const;

/** A number that an axis has. */
export type AxisNumber = (typeof AXIS_NUMBERS)[number];

/** What a gate says: hit or clear on what is known, or open because that could still turn out otherwise. */
export const GATE_STATES = ["hit", "clear", "open"] as const;

/** What a gate says. */
export type GateState = (typeof GATE_STATES)[number];

/** Whether a customer has a place, too little is known of it, or a gate excludes it. */
export const PLACE_STATES = ["placed", "unplaced", "excluded"] as const;

/**
 * A question about a customer's place and situation, answered true, false or unknown (Kleene's logic). It asks what a gate asks, of the facts of
 * the assessment first and then of the situation, and more: whether a fact is known at all, what the gates and axes say, and what is to be found out.
 */
export type SituationCondition =
  | FactComparison
  /** Whether anything is known of a fact: never unknown itself. */
  | { readonly fact: string; readonly known: boolean }
  /** Whether a fact is among what is to be found out: unknown, aged or unproven. */
  | { readonly gap: string }
  | { readonly gate: string; readonly is: GateState }
  /** A number of an axis. */
  | ({ readonly axis: string; readonly number: AxisNumber } & Range)
  /** The band of an axis's score, one of these. */
  | { readonly axis: string; readonly band: readonly string[] }
  | { readonly status: (typeof PLACE_STATES)[number] }
  /** The strategy of the cell, one of these. */
  | { readonly strategy: readonly string[] }
  | { readonly all: readonly SituationCondition[] }
  | { readonly any: readonly SituationCondition[] }
  | { readonly not: SituationCondition };
