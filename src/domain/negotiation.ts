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

/** What one side of a negotiation can live with. */
export type Bargaining = {
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
