import type { Label } from "../../core/label.ts";

/** A point of a response: so many hours in the period win this share, 0..1, of the value at stake. */
export type ResponsePoint = readonly [hours: number, share: number];

/**
 * What hours win with a customer: straight lines between points, from no hours and nothing, never falling, and never steeper than
 * before (concave); beyond the last point more hours win nothing.
 */
export type HoursResponse = { readonly points: readonly ResponsePoint[]; readonly note?: Label };

/** The hours that leaving a customer well takes, and no more. */
export type ExitEffort = { readonly exitHours: number; readonly note?: Label };

/** The fewest and the most hours for a customer in the period; 0 and no bound where left out. */
export type HoursRange = { readonly minimum?: number; readonly maximum?: number };

/** By which rules selling time is spread, as plain JSON. All hours are hours per period, whichever period the caller plans. */
export type EffortPolicy = {
  /** The version of this format. */
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly label?: Label;
  /** Hours are planned in whole steps of so many. */
  readonly stepHours: number;
  /** What hours win, for every strategy that a customer can have. */
  readonly responses: { readonly [strategy: string]: HoursResponse | ExitEffort };
  /** Bounds by tier, for customers that have none of their own. */
  readonly tiers?: { readonly [tier: string]: HoursRange };
  readonly note?: Label;
};

/**
 * A policy to start from, for a quarter and the strategies of `customerModel`. Nobody has published such curves: every number is ours, and a
 * team replaces them by what it has seen.
 *
 * @example
 * ```ts
 * import { defaultEffortPolicy } from "opportunity-matrix/portfolio";
 * defaultEffortPolicy.stepHours; // => 0.5
 * ```
 */
export const defaultEffortPolicy: EffortPolicy = {
  format: 1,
  id: "default-effort",
  version: "1.0.0",
  label: { en: "Selling hours of a quarter", "zh-CN": "一个季度的销售工时" },
  stepHours: 0.5,
  responses: {
    invest: {
      points: [
        [0, 0],
        [8, 0.2],
        [24, 0.45],
        [48, 0.65],
        [80, 0.75],
      ],
    },
    expand: {
      points: [
        [0, 0],
        [8, 0.18],
        [24, 0.4],
        [48, 0.55],
      ],
    },
    raise: {
      points: [
        [0, 0],
        [12, 0.24],
        [32, 0.44],
        [60, 0.58],
      ],
    },
    deepen: {
      points: [
        [0, 0],
        [6, 0.15],
        [16, 0.27],
        [32, 0.35],
      ],
    },
    select: {
      points: [
        [0, 0],
        [8, 0.12],
        [20, 0.21],
      ],
    },
    educate: {
      points: [
        [0, 0],
        [4, 0.06],
        [12, 0.12],
      ],
    },
    maintain: {
      points: [
        [0, 0],
        [4, 0.08],
        [10, 0.12],
      ],
    },
    streamline: {
      points: [
        [0, 0],
        [2, 0.03],
      ],
    },
    withdraw: { exitHours: 8 },
    excluded: { exitHours: 8 },
  },
  tiers: { A: { minimum: 6 }, B: { minimum: 3 }, C: { minimum: 1 } },
};
