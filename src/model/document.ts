import type { Condition } from "../core/condition.ts";
import type { FactDeclaration, Grade } from "../core/fact.ts";
import type { Label } from "../core/label.ts";
import type { Life } from "./life.ts";
import type { MovementGuard } from "./movement-guard.ts";

/** What an unknown dimension counts as: points of its own, or nothing, so that its weight goes to the known ones. */
export type Unknown = "redistribute" | { readonly assume: number };

/** `linear`: `from` gives 0 points and `to` gives 100. */
export type LinearScale = { readonly kind: "linear"; readonly from: number; readonly to: number };

/** `piecewise`: straight lines through `[x, points]` knots in ascending x. */
export type PiecewiseScale = {
  readonly kind: "piecewise";
  readonly points: readonly (readonly [x: number, points: number])[];
};

/** `steps`: `below` under the first edge, then each step's points from its edge on. */
export type StepsScale = {
  readonly kind: "steps";
  readonly below: number;
  readonly steps: readonly (readonly [edge: number, points: number])[];
};

/** One level of a rating, with what one observes at it. */
export type Level = { readonly level: number; readonly points: number; readonly text: Label };

/** `levels`: a behaviourally anchored rating. */
export type LevelsScale = { readonly kind: "levels"; readonly levels: readonly Level[] };

/** `categories`: points for each option of a choice. */
export type CategoriesScale = {
  readonly kind: "categories";
  readonly categories: readonly { readonly option: string; readonly points: number }[];
  readonly otherwise?: number;
};

/** `flag`: points for yes and for no. */
export type FlagScale = { readonly kind: "flag"; readonly yes: number; readonly no: number };

/** `decay`: 100 points on the day itself, 50 after `halvesAtDays`. */
export type DecayScale = { readonly kind: "decay"; readonly halvesAtDays: number };

/** `age`: straight lines through `[days, points]` knots on the age of a day. */
export type AgeScale = {
  readonly kind: "age";
  readonly points: readonly (readonly [days: number, points: number])[];
};

/** The scales that every model can name. */
export type StockScale =
  | LinearScale
  | PiecewiseScale
  | StepsScale
  | LevelsScale
  | CategoriesScale
  | FlagScale
  | DecayScale
  | AgeScale;

/** A scale passed to `compileModel`: its kind, and parameters that it checks itself. */
export type PluginScale = { readonly kind: string; readonly [param: string]: unknown };

/** A scale in a model document. */
export type ScaleDocument = StockScale | PluginScale;

/** A weighted criterion on one axis: it reads one fact through one scale. */
export type Dimension = {
  /** Unique on its axis. */
  readonly id: string;
  /** The fact that it reads; the dimension's own id where left out. */
  readonly fact?: string;
  readonly label?: Label;
  /** Above 0, at most six decimals; only the proportion to the others of the axis or group matters. */
  readonly weight: number;
  readonly scale: ScaleDocument;
  /** `"redistribute"` where left out. */
  readonly unknown?: Unknown;
  /** For readers: where weight and points come from. Not used by the engine. */
  readonly note?: Label;
};

/** Dimensions that share one weight: within the group a weight is the dimension's share of the group's. */
export type DimensionGroup = {
  /** Unique on its axis, among dimensions and groups. */
  readonly id: string;
  readonly label?: Label;
  readonly weight: number;
  readonly dimensions: readonly Dimension[];
  readonly note?: Label;
};

/** A half-open part of an axis: from `from` points to the next band's. */
export type Band = {
  /** Unique on its axis, without a `/`. */
  readonly id: string;
  readonly label?: Label;
  /** Points, 0 for the first band, at most six decimals. */
  readonly from: number;
};

/** How an axis is made from its dimensions. */
export type Aggregation = "weightedSum" | "minimum";

/** One of the two axes. */
export type Axis = {
  readonly id: string;
  readonly label?: Label;
  /** Ascending. */
  readonly bands: readonly Band[];
  readonly dimensions: readonly (Dimension | DimensionGroup)[];
  /** `"weightedSum"` where left out; with `"minimum"` the weakest dimension decides. */
  readonly aggregation?: Aggregation;
  readonly note?: Label;
};

/** What a gate does when its condition is true. */
export type GateEffect =
  /** The customer gets no cell. */
  | { readonly exclude: true }
  /** The axis cannot rise above the band. */
  | { readonly cap: { readonly axis: string; readonly band: string } }
  /** The axis cannot fall below the band. */
  | { readonly floor: { readonly axis: string; readonly band: string } };

/** A rule that no score can buy off. */
export type Gate = {
  readonly id: string;
  readonly label?: Label;
  readonly when: Condition;
  readonly then: GateEffect;
  readonly note?: Label;
};

/** What a cell of the matrix means. */
export type CellDocument = {
  readonly label?: Label;
  /** A class of customers, such as `A`. */
  readonly tier: string;
  /** The id of a strategy in a playbook. */
  readonly strategy: string;
  readonly note?: Label;
};

/**
 * A model as plain JSON: which facts are known about a customer, how they become two scores, which band of which axis
 * lies where, and what each cell means. `docs/model.md` has every field with unit and default.
 */
export type ModelDocument = {
  /** The version of this format. */
  readonly format: 1;
  readonly id: string;
  /** The version of the model, free text such as `1.0.0`. */
  readonly version: string;
  readonly label?: Label;
  readonly facts: { readonly [fact: string]: FactDeclaration };
  /** The x axis, then the y axis. */
  readonly axes: readonly [x: Axis, y: Axis];
  /** None where left out. */
  readonly gates?: readonly Gate[];
  /** Every cell, keyed `xBand/yBand`. */
  readonly cells: { readonly [cell: string]: CellDocument };
  /** Certainty by grade, 0..1, not rising; `{ verified: 1, stated: 0.8, assumed: 0.5 }` where left out. */
  readonly grades?: { readonly [grade in Grade]: number };
  /** The grade of a fact that has none; `"verified"` where left out. */
  readonly plainGrade?: Grade;
  /** The coverage of an axis, 0..1, below which a customer is unplaced; 0 where left out. */
  readonly minimumCoverage?: number;
  /** Whether the model is in force, by whose word and since when; nothing is assumed where left out. */
  readonly life?: Life;
  /** When another cell counts as a move; at once where left out. */
  readonly movement?: MovementGuard;
  readonly note?: Label;
};
