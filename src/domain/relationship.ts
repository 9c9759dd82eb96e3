import type { Terms } from "./terms.ts";

/** How far two companies have grown together, 1 to 5. Source: McDonald, Millman & Rogers (1997), in McDonald's later names. */
export const relationshipStages = {
  1: { en: "Exploratory", "zh-CN": "探索期" },
  2: { en: "Basic", "zh-CN": "基本期" },
  3: { en: "Cooperative", "zh-CN": "合作期" },
  4: { en: "Interdependent", "zh-CN": "相互依存期" },
  5: { en: "Integrated", "zh-CN": "一体化期" },
} as const satisfies Terms<1 | 2 | 3 | 4 | 5>;

/** A stage of the relationship between two companies. */
export type RelationshipStage = keyof typeof relationshipStages;

/** How the customer sees what we sell, 1 to 5; it is the customer who decides. Source: Miller & Heiman, LAMP. */
export const buySellLevels = {
  1: { en: "A commodity to specification", "zh-CN": "按规格供货的普通商品" },
  2: { en: "Good products", "zh-CN": "好产品" },
  3: { en: "Good products and good service", "zh-CN": "好产品加好服务" },
  4: { en: "A contribution to business issues", "zh-CN": "帮助解决业务问题" },
  5: { en: "A contribution to organisational issues", "zh-CN": "帮助解决组织发展问题" },
} as const satisfies Terms<1 | 2 | 3 | 4 | 5>;

/** A level of the buy-sell hierarchy. */
export type BuySellLevel = keyof typeof buySellLevels;

/** What a relationship rests on: the organisation's need × the person's need. Source: 摧龙. */
export const relationshipBases = {
  partner: { en: "Partner (value and emotion)", "zh-CN": "伙伴（价值与情感兼有）" },
  supplier: { en: "Supplier (value alone)", "zh-CN": "供应商（只有价值）" },
  friend: { en: "Friend (emotion alone)", "zh-CN": "朋友（只有情感）" },
  outsider: { en: "Outsider (neither)", "zh-CN": "局外人（两者皆无）" },
} as const satisfies Terms;

/** What a relationship rests on. */
export type RelationshipBasis = keyof typeof relationshipBases;

/** How the customer took our last delivery, from worst to best; ours, anchored in what the customer says. */
export const deliveryReceptions = {
  complaint: { en: "A complaint that is still open", "zh-CN": "投诉尚未解决" },
  accepted: { en: "Accepted, with nothing said of the gain", "zh-CN": "已验收，未说明带来的好处" },
  gainNamed: { en: "Names the gain in figures of its own", "zh-CN": "用自己的数据说出收益" },
  gainReported: {
    en: "Reports the gain to its leadership or as our reference",
    "zh-CN": "向自己的领导汇报或愿做案例",
  },
} as const satisfies Terms;

/** How the customer took a delivery. */
export type DeliveryReception = keyof typeof deliveryReceptions;
