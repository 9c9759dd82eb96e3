import type { Truth } from "../../core/condition.ts";
import type { Day } from "../../core/day.ts";
import type { FactValue, Grade } from "../../core/fact.ts";
import type { FactIssue } from "../fact-issue.ts";
import type { Plan, PlannedAxis, PlannedDimension, PlannedFact, PlannedGate, PlannedLimit } from "../plan.ts";
import type { AxisAssessment, Contribution, Gap, Status } from "../result.ts";

/** What is known of one fact. */
export type FactReading = {
  readonly fact: PlannedFact;
  isKnown: boolean;
  /** The number; the position of the option; 1 or 0 for a flag; the day number of a day; NaN where it is unknown. */
  value: number;
  /** Whole millionths; 0 for what is unknown. */
  certainty: number;
  /** The value as a fact gives it. While a fact is unknown, this and all that follows have no meaning. */
  raw: FactValue | null;
  /** Whole days since the fact's day; NaN where it has none or does not age. */
  ageDays: number;
  /** Whether age has taken certainty. */
  isAged: boolean;
  grade: Grade;
  /** The day that holds for it: its own, or the call's; null where there is neither. One that cannot be read stands as it was given, cut short. */
  asOf: string | null;
};

/** A dimension, in micropoints. While its fact is unknown its points have no meaning. */
export type DimensionScore = {
  readonly dimension: PlannedDimension;
  readonly fact: FactReading;
  /** What it gives while its fact is unknown and nothing is assumed. */
  readonly unknown: Contribution;
  points: number;
  /** What it gives to the score, in points. */
  contribution: number;
};

/** What a gate says: on the values as they are, and on what is certain at all. */
export type Verdict = {
  readonly gate: PlannedGate;
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

/** A score and its bounds, in micropoints. */
export type Measures = { score: number; low: number; high: number };

/** An axis: scores in micropoints, NaN where nothing counts. */
export type AxisScore = {
  readonly axis: PlannedAxis;
  readonly dimensions: readonly DimensionScore[];
  /** The edges of its bands, as results give them. */
  readonly edges: readonly NonNullable<AxisAssessment["edges"]>[];
  /** The gates that limit it, the strongest first. */
  readonly limits: { readonly [kind in PlannedLimit["kind"]]: readonly LimitVerdict[] };
  /** What the dimensions give. */
  readonly before: Measures;
  /** The same when the gates have moved it. */
  readonly after: Measures;
  /** The position of the band in which the score lies; -1 without a score. */
  band: number;
  /** 0..1. */
  coverage: number;
  /** Whether enough is known of it to place a customer. */
  isCovered: boolean;
};

/** All that was worked out of one customer, by name: made once for a batch, and filled anew for every customer who is looked at. */
export type Evaluation = {
  readonly plan: Plan;
  readonly facts: ReadonlyMap<string, FactReading>;
  readonly axes: readonly [x: AxisScore, y: AxisScore];
  readonly verdicts: readonly Verdict[];
  readonly uses: readonly FactUse[];
  /** The day number of the assessment; NaN where there is none. */
  asOf: number;
  /** The same as text; null where there is none. */
  asOfGiven: Day | null;
  issues: FactIssue[];
  status: Status;
};
