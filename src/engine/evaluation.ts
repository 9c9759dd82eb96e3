import type { Truth } from "../core/condition.ts";
import type { Decide } from "./condition.ts";
import type { Evaluate } from "./expression.ts";
import type { PlannedAxis, PlannedDimension, PlannedGate, PlannedLimit } from "./plan.ts";
import type { FactReading, Reading } from "./reading.ts";
import type { AxisAssessment, Contribution, Gap, Status } from "./result.ts";

/** A dimension, in micropoints. While its fact is unknown its points have no meaning. */
export type DimensionScore = {
  readonly dimension: PlannedDimension;
  readonly fact: FactReading;
  readonly evaluate: Evaluate;
  /** What it gives while its fact is unknown and nothing is assumed. */
  readonly unknown: Contribution;
  points: number;
  low: number;
  high: number;
  /** What it gives to the score, where that is explained. */
  step: number;
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

/** A gap, and what its place among the others depends on. */
export type Candidate = { readonly gap: Gap; readonly excludes: boolean; readonly total: number };

/** A fact, and what reads it. */
export type FactUse = {
  readonly one: FactReading;
  /** Its dimensions on each axis. */
  readonly dimensions: readonly [x: readonly DimensionScore[], y: readonly DimensionScore[]];
  /** The gates that read it. */
  readonly verdicts: readonly Verdict[];
  /** Whether all its dimensions go into weighted sums, where what they leave open does not depend on the others. */
  readonly isSummed: boolean;
  /** The gap that it leaves when it is unknown and opens no gate, where that is the same for every customer; null until it is first met. */
  unknown: Candidate | null;
};

/** A step that a gate made, in micropoints. */
export type Step = { readonly gate: LimitVerdict["gate"]; readonly change: number };

/** An axis, all whole: scores in micropoints, coverage in millionths. */
export type AxisScore = {
  readonly axis: PlannedAxis;
  readonly dimensions: readonly DimensionScore[];
  /** The edges of its bands, as results give them. */
  readonly edges: readonly NonNullable<AxisAssessment["edges"]>[];
  /** The gates that limit it, the strongest first. */
  readonly limits: { readonly [kind in PlannedLimit["kind"]]: readonly LimitVerdict[] };
  /** The sum of the weights of the dimensions that count. */
  weights: number;
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
  readonly uses: readonly FactUse[];
  status: Status;
};
