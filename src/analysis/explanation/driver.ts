import type { Label } from "../../core/label.ts";
import type { Adjustment } from "../../engine/result.ts";
import type { ModelTypes } from "../../model/define.ts";

/** Points by axis, then by dimension: what `medianPoints` makes of a portfolio. Plain JSON. */
export type MedianPoints = {
  readonly [axis: string]: { readonly [dimension: string]: number };
};

/**
 * From where reasons are measured. `"model"`: for each dimension the points that the model assumes while its fact is unknown, and
 * where it assumes none the middle, 50 of 100; that middle is ours. `"lowerEdge"`: where the score's band begins; `"nextEdge"`: where
 * the next one begins; `"edge"`: the nearer of the two. `median`: a portfolio's; a dimension that it lacks is measured as with `"model"`.
 */
export type Baseline = "model" | "edge" | "lowerEdge" | "nextEdge" | { readonly median: MedianPoints };

/** Where a dimension's baseline comes from: the model assumes it, it is the middle of the scale, a median, or a band edge. */
export type BaselineSource = "assumption" | "middle" | "median" | "lowerEdge" | "nextEdge";

/** A dimension that speaks for or against a customer. */
export type Driver = {
  readonly dimension: string;
  readonly fact: string;
  readonly label: Label;
  /** 0..100 on the dimension's own scale. */
  readonly points: number;
  /** Whether the points are the model's assumption for an unknown fact. */
  readonly assumed: boolean;
  /** 0..100 on the same scale: what it is measured from. */
  readonly baseline: number;
  readonly source: BaselineSource;
  /** Points of the axis score that lie between the two: above 0 it speaks for the customer, below 0 against. Never 0. */
  readonly part: number;
};

/** What speaks for and against a customer on an axis. Baseline, parts and adjustments add up to the score, in micropoints. */
export type AxisDrivers = {
  readonly label: Label;
  readonly score: number | null;
  /** The points that the axis would have at the baseline, before gates; null without a score, or where there is no such edge. */
  readonly baseline: number | null;
  /** The dimension that decides alone, where an axis is as weak as its weakest dimension; null where all count. */
  readonly decides: string | null;
  /** The largest part first. */
  readonly for: readonly Driver[];
  /** The largest part first. */
  readonly against: readonly Driver[];
  /** What gates did, which is measured from nothing. */
  readonly adjustments: readonly Adjustment[];
};

/** What speaks for and against a customer, by axis. */
export type Drivers<T extends ModelTypes = ModelTypes> = { readonly [A in T["axis"]]: AxisDrivers };
