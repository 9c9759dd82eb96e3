import { rawText } from "../../core/issue.ts";
import type { Label } from "../../core/label.ts";
import type { SituationCondition } from "../../model/situation.ts";
import { ALERT_CODES, ALERT_LEVELS, type AlertCode, type AlertLevel } from "./alert.ts";

/** From when on something needs attention, as plain JSON. */
export type AttentionPolicy = {
  /** The version of this format. */
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly label?: Label;
  /** The tiers of the model's cells whose customers are important. */
  readonly importantTiers: readonly string[];
  /** So many days before a fact of an important customer expires. */
  readonly expiresWithinDays: number;
  /** At most so many decisive gaps of a customer. */
  readonly gaps: number;
  /** When an important customer hangs on one contact; asked of its facts and its situation. */
  readonly singleThreaded: SituationCondition;
  /** A place that is lower than so many days before. */
  readonly movedDownWithinDays: number;
  /** So many days without another place or any newer fact. */
  readonly stalledDays: number;
  /** So many days before a place by hand lapses. */
  readonly overrideWithinDays: number;
  /** So many hours between today's effort and the plan. */
  readonly effortHours: number;
  /** How urgent each is before its day comes near. */
  readonly levels: { readonly [C in AlertCode]: AlertLevel };
  /** What has a day is urgent (`now`) so many days before it. */
  readonly nowWithinDays: number;
  readonly note?: Label;
};

/**
 * A policy to start from, for a monthly review of `customerModel`. No source fixes such thresholds: every one is ours.
 *
 * @example
 * ```ts
 * import { defaultAttentionPolicy } from "opportunity-matrix/portfolio";
 * defaultAttentionPolicy.importantTiers; // => ["A"]
 * ```
 */
export const defaultAttentionPolicy: AttentionPolicy = {
  format: 1,
  id: "default-attention",
  version: "1.0.0",
  label: { en: "What needs attention at a monthly review", "zh-CN": "月度回顾关注规则" },
  importantTiers: ["A"],
  expiresWithinDays: 31,
  gaps: 1,
  singleThreaded: {
    any: [
      { fact: "contactBreadth", atMost: 1 },
      { fact: "singleThread", is: true },
    ],
  },
  movedDownWithinDays: 92,
  stalledDays: 92,
  overrideWithinDays: 31,
  effortHours: 8,
  levels: {
    overCapacity: "now",
    noSeller: "now",
    movedDown: "soon",
    singleThreaded: "soon",
    reentry: "soon",
    override: "soon",
    expiring: "soon",
    effort: "soon",
    gap: "watch",
    stalled: "watch",
  },
  nowWithinDays: 7,
  note: { en: "Every threshold is ours.", "zh-CN": "所有阈值均为本库自定。" },
};

const WHOLE = [
  "expiresWithinDays",
  "gaps",
  "movedDownWithinDays",
  "stalledDays",
  "overrideWithinDays",
  "nowWithinDays",
] as const;

/** @throws {RangeError} where a threshold of a policy is none, or a level is missing */
export function checkAttentionPolicy(policy: AttentionPolicy): void {
  for (const name of WHOLE) {
    const value = policy[name];
    if (!Number.isSafeInteger(value) || value < 0)
      throw new RangeError(`policy.${name} must be a whole number of at least 0, found ${rawText(value)}`);
  }
  const { effortHours, levels } = policy;
  if (!(Number.isFinite(effortHours) && effortHours >= 0))
    throw new RangeError(`policy.effortHours must be a number of at least 0, found ${rawText(effortHours)}`);
  for (const code of ALERT_CODES) {
    const level = levels[code];
    if (!ALERT_LEVELS.includes(level))
      throw new RangeError(
        `policy.levels.${code} must be one of ${ALERT_LEVELS.join(", ")}, found ${rawText(level)}`,
      );
  }
}
