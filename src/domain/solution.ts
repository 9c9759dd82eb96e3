import type { Label } from "../core/label.ts";
import type { Evidence } from "./evidence.ts";
import type { Known } from "./known.ts";
import type { Money } from "./money.ts";
import type { Terms } from "./terms.ts";

/** How far a solution meets a need. */
export const needFits = {
  full: { en: "Meets it in full", "zh-CN": "完全满足" },
  partial: { en: "Meets it in part", "zh-CN": "部分满足" },
  none: { en: "Does not meet it", "zh-CN": "不满足" },
} as const satisfies Terms;

/** How far a solution meets a need. */
export type NeedFit = keyof typeof needFits;

/** Something in which our solution differs from the next best one. */
export type Differentiator = {
  readonly text: Label;
  /** The id of the need that it serves: without one it is a feature, and no difference to this customer. */
  readonly need?: string;
  /** Whether a competitor has it too. */
  readonly unique?: Known<boolean>;
  /** The ids of the stakeholders who have said that it matters to them. */
  readonly acknowledgedBy?: readonly string[];
  readonly evidence?: readonly Evidence[];
};

/** What we propose, against the customer's needs. */
export type Solution = {
  readonly name?: Label;
  /** How far each need is met, by the id of the need. */
  readonly fits?: { readonly [need: string]: Known<NeedFit> };
  readonly differentiators?: readonly Differentiator[];
};

/** One thing that makes our solution worth more, or less, than the next best one, in money over the same time. */
export type ValueDriver = {
  readonly text: Label;
  /** At least 0: the side on which it stands gives the sign. */
  readonly amount: Money;
  /** Whether the customer itself has confirmed the figure. */
  readonly confirmed?: Known<boolean>;
};

/**
 * What a solution is worth to the customer: the price of the next best alternative plus what ours does better minus what it does
 * worse. The cost of switching is kept apart, so that it can be talked about. Source: Nagle, The Strategy and Tactics of Pricing.
 */
export type EconomicValue = {
  /** What the next best alternative is. */
  readonly alternative?: Label;
  /** The price of the next best alternative. */
  readonly reference: Money;
  readonly positive?: readonly ValueDriver[];
  readonly negative?: readonly ValueDriver[];
  /** What changing over costs the customer, at least 0. */
  readonly switchingCost?: Money;
  /** What we ask. */
  readonly price?: Known<Money>;
};
