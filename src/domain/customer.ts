import type { Day } from "../core/day.ts";
import type { Label } from "../core/label.ts";
import type { Evidence } from "./evidence.ts";
import type { Known } from "./known.ts";
import type { Money } from "./money.ts";
import type { BuySellLevel, DeliveryReception, RelationshipStage } from "./relationship.ts";
import type { Terms } from "./terms.ts";

/** Whether somebody buys from us already. */
export const customerStatuses = {
  prospect: { en: "Prospect", "zh-CN": "潜在客户" },
  existing: { en: "Existing customer", "zh-CN": "现有客户" },
} as const satisfies Terms;

/** Whether somebody buys from us already. */
export type CustomerStatus = keyof typeof customerStatuses;

/** Who supplies a product line to the customer today. */
export const installations = {
  ours: { en: "Ours", "zh-CN": "用我们的" },
  competitor: { en: "A competitor's", "zh-CN": "用竞争对手的" },
  own: { en: "Made by the customer itself", "zh-CN": "客户自制" },
  none: { en: "Nobody's yet", "zh-CN": "尚未使用" },
} as const satisfies Terms;

/** Who supplies a product line. */
export type Installation = keyof typeof installations;

/** One of our product lines at the customer: installed base where it is ours, whitespace where it is not. */
export type ProductLine = {
  /** Unique in the customer. */
  readonly id: string;
  readonly name?: Label;
  readonly installed?: Known<Installation>;
  /** Which competitor, where it is one's. */
  readonly competitor?: string;
  /** What the customer spends on this line in a year, with all suppliers together. */
  readonly annualSpend?: Known<Money>;
  /** What of it the customer spends with us. */
  readonly spendWithUs?: Known<Money>;
  /** The last day of a contract that ties the line to somebody else. */
  readonly tiedUntil?: Known<Day>;
};

/** Something that we delivered, and how the customer took it. */
export type Delivery = {
  readonly day: Day;
  readonly what?: Label;
  readonly reception: DeliveryReception;
  readonly evidence?: readonly Evidence[];
};

/**
 * How far a seller is trusted, each part rated 1 to 10; trust is (credibility + reliability + intimacy) ÷ self-orientation.
 * Source: Maister, Green & Galford, The Trusted Advisor (2000).
 */
export type TrustRatings = {
  /** What we say can be believed. */
  readonly credibility: number;
  /** What we promise is done. */
  readonly reliability: number;
  /** One can tell us what one would not tell others. */
  readonly intimacy: number;
  /** How much we are seen to look after ourselves; above 0, and lower is better. */
  readonly selfOrientation: number;
};

/**
 * A buying organisation: what is placed on the matrix. Each thing known may be plain, or `{ value, asOf, grade }`, so that its
 * age and proof count; what is left out is unknown.
 */
export type Customer = {
  readonly id: string;
  readonly name?: Label;
  readonly status?: CustomerStatus;
  readonly industry?: Known<string>;
  readonly region?: Known<string>;
  /** Heads. */
  readonly employees?: Known<number>;
  /** The customer's own revenue in a year. */
  readonly annualRevenue?: Known<Money>;
  /** What it spends in a year on what we could supply, with all suppliers together. */
  readonly annualSpend?: Known<Money>;
  /** What of that it spends with us. */
  readonly spendWithUs?: Known<Money>;
  /** Growth of that spend, percent per year. */
  readonly growth?: Known<number>;
  /** Our share of that spend, percent; where it is left out and both spends are known, it follows from them. */
  readonly shareOfWallet?: Known<number>;
  /** The part of that spend that a contract ties to somebody else, percent. */
  readonly tiedShare?: Known<number>;
  /** 1 buys on price alone, to 4 cannot reach a stated goal without what we do best: the levels of `customerModel`. */
  readonly strategicFit?: Known<number>;
  readonly buySellLevel?: Known<BuySellLevel>;
  readonly relationshipStage?: Known<RelationshipStage>;
  /** Whether the organisation needs us: half of the relationship basis. */
  readonly organisationNeed?: Known<boolean>;
  /** Whether its people like to work with ours: the other half. */
  readonly personalNeed?: Known<boolean>;
  /** How far the customer says that it relies on us, 1 to 10. */
  readonly trust?: Known<number>;
  /** Our own estimate by the four parts of trust. */
  readonly trustRatings?: Known<TrustRatings>;
  /** Barred by law or by our compliance department. */
  readonly blocked?: Known<boolean>;
  /** Whether it pays on time and can go on paying. */
  readonly paysReliably?: Known<boolean>;
  readonly productLines?: readonly ProductLine[];
  readonly deliveries?: readonly Delivery[];
};
