import type { Day } from "../core/day.ts";
import type { Label } from "../core/label.ts";
import type { Known } from "./known.ts";
import type { Money } from "./money.ts";
import type { Terms } from "./terms.ts";

/** Us or the customer: who did something. */
export const sides = {
  us: { en: "We", "zh-CN": "我方" },
  customer: { en: "The customer", "zh-CN": "客户" },
} as const satisfies Terms;

/** Us or the customer. */
export type Side = keyof typeof sides;

/**
 * How well somebody negotiates, rated by the person or a colleague, 1 to 4. Source: the proficiency levels of published competency
 * assessments (University of Florida, “Negotiating”); the short words are ours.
 */
export const negotiationSkills = {
  1: { en: "Knows the concepts", "zh-CN": "了解基本概念" },
  2: { en: "Has negotiated, with guidance", "zh-CN": "有过实践，需要指导" },
  3: { en: "Has led important negotiations", "zh-CN": "独立主持过重要谈判" },
  4: { en: "Leads the most difficult ones and teaches others", "zh-CN": "能主持最难的谈判，并能教别人" },
} as const satisfies Terms<1 | 2 | 3 | 4>;

/** How well somebody negotiates: the person's skill (谈判水平), apart from the position (谈判地位). */
export type NegotiationSkill = keyof typeof negotiationSkills;

/** What one side of a negotiation can live with, and how well it negotiates. */
export type Bargaining = {
  /** The skill of whoever speaks for this side. */
  readonly skill?: Known<NegotiationSkill>;
  /** What this side does if there is no deal (BATNA). Source: Fisher & Ury, Getting to Yes (1981). */
  readonly alternative?: Known<Label>;
  /** The worst price that this side takes: for us the lowest, for the customer the highest. */
  readonly reservation?: Known<Money>;
  /** The price that this side wants. */
  readonly target?: Known<Money>;
};

/** Where both sides stand. What we hold of the customer's side is a belief, and its grade says how good a one. */
export type NegotiationPosition = {
  readonly ours?: Bargaining;
  readonly customers?: Bargaining;
};

/** An offer on the table. */
export type Offer = {
  readonly day: Day;
  readonly by: Side;
  readonly price: Money;
  readonly accepted?: boolean;
};

/** What is given up. */
export const concessionKinds = {
  price: { en: "Price", "zh-CN": "价格" },
  payment: { en: "Payment terms", "zh-CN": "付款条件" },
  scope: { en: "Scope or service", "zh-CN": "范围或服务" },
  delivery: { en: "Delivery time", "zh-CN": "交付时间" },
  terms: { en: "Contract terms", "zh-CN": "合同条款" },
  commitment: { en: "Commitment (volume, reference, access)", "zh-CN": "承诺（用量、案例、引见）" },
} as const satisfies Terms;

/** What is given up. */
export type ConcessionKind = keyof typeof concessionKinds;

/** Something that one side gave up, and what it got for it. */
export type Concession = {
  /** Unique in the opportunity. */
  readonly id: string;
  readonly day: Day;
  readonly by: Side;
  readonly kind: ConcessionKind;
  readonly text?: Label;
  /** What it is worth, at least 0, where it can be said in money. */
  readonly worth?: Money;
  /** The id of the other side's concession that was given in return; without one nothing was. */
  readonly inReturnFor?: string;
};
