import type { Truth } from "../core/condition.ts";
import type { Decide } from "./condition.ts";
import type { Evaluate } from "./expression.ts";
import type { PlannedAxis, PlannedDimension, PlannedGate, PlannedLimit } from "./plan.ts";
import type { FactReading, Reading } from "./reading.ts";
import type { Status } from "./result.ts";

/** A dimension, in micropoints. While its fact is unknown its points have no meaning. */
export type DimensionScore = {
  readonly dimension: PlannedDimension;
  readonly fact: FactReading;
  readonly evaluate: Evaluate;
  points: number;
  low: number;
  high: number;
};

/** What a gate says: on the values as they are, and, where it is explained, on what is certain at all. */
export type Verdict = {
  readonly gate: PlannedGate;
  readonly decide: Decide;
  hit: Truth;
  evidence: Truth;
};

/** The verdict of a gate that limits an axis. */
export type LimitVerdict = Verdict & { readonly gate: PlannedGate & { readonly limit: PlannedLimit } };

/** A step that a gate made, in micropoints. */
export type Step = { readonly gate: LimitVerdict["gate"]; readonly change: number };

/** An axis, all whole: scores in micropoints, coverage in millionths. */
export type AxisScore = {
  readonly axis: PlannedAxis;
  readonly dimensions: readonly DimensionScore[];
  /** The gates that limit it, the strongest first. */
  readonly limits: { readonly [kind in PlannedLimit["kind"]]: readonly LimitVerdict[] };
  /** What the dimensions give, before gates; NaN where nothing counts. */
  sum: number;
  /** After gates. */
  score: number;
  /** The position of the band in which the score lies; -1 without a score. */
  band: number;
  coverage: number;
  /** Whether enough is known of it to place a customer. */
  isCovered: boolean;
  low: number;
  high: number;
};

/** All that is computed of one customer: made once for a matrix, and filled anew for every customer. */
export type Evaluation = {
  readonly reading: Reading;
  readonly axes: readonly [x: AxisScore, y: AxisScore];
  readonly verdicts: readonly Verdict[];
  status: Status;
};
