import type { Day } from "../core/day.ts";
import type { Label } from "../core/label.ts";
import type { Evidence } from "./evidence.ts";
import type { Known } from "./known.ts";
import type { Money } from "./money.ts";
import type { Terms } from "./terms.ts";

/** Whether a problem is felt or a want is stated. Source: Rackham, SPIN Selling (1988). */
export const needKinds = {
  implied: { en: "Implied need (a problem is felt)", "zh-CN": "隐性需求（感到有问题）" },
  explicit: { en: "Explicit need (a want is stated)", "zh-CN": "显性需求（说出想要什么）" },
} as const satisfies Terms;

/** Whether a problem is felt or a want is stated. */
export type NeedKind = keyof typeof needKinds;

/** The four kinds of question in a sales talk, in order. Source: Rackham, SPIN Selling. */
export const spinQuestions = {
  situation: { en: "Situation question", "zh-CN": "背景问题" },
  problem: { en: "Problem question", "zh-CN": "难点问题" },
  implication: { en: "Implication question", "zh-CN": "暗示问题" },
  needPayoff: { en: "Need-payoff question", "zh-CN": "需求-效益问题" },
} as const satisfies Terms;

/** A kind of question in a sales talk. */
export type SpinQuestion = keyof typeof spinQuestions;

/** A need of the customer, in the customer's words: the chain from situation to pay-off, as far as it has been told. */
export type Need = {
  /** Unique in the opportunity. */
  readonly id: string;
  readonly kind: Known<NeedKind>;
  /** The id of the stakeholder who has it. */
  readonly stakeholder?: string;
  /** How things are today. */
  readonly situation?: Label;
  /** What is wrong with that. */
  readonly problem?: Label;
  /** What follows from it, and for whom. */
  readonly implication?: Label;
  /** What a solution would be worth, said by the customer. */
  readonly payoff?: Label;
  /** What the problem costs in a year, said or confirmed by the customer. */
  readonly annualCost?: Known<Money>;
  /** The day by which the customer says that it must be solved. */
  readonly solveBy?: Known<Day>;
  readonly evidence?: readonly Evidence[];
};
