import type { Terms } from "./terms.ts";

/**
 * Where the customer is in its own purchase, in order; it may move backwards. The first three are the guidance period (引导期), in
 * which needs are formed, the last three the competition period (竞争期). Source: 摧龙; Gartner on the return to earlier phases.
 */
export const buyingPhases = {
  needDiscovery: { en: "Need discovery", "zh-CN": "发现需求" },
  internalDeliberation: { en: "Internal deliberation", "zh-CN": "内部酝酿" },
  purchaseDesign: { en: "Purchase design", "zh-CN": "采购设计" },
  evaluation: { en: "Evaluation and comparison", "zh-CN": "评估比较" },
  commitment: { en: "Purchase commitment", "zh-CN": "购买承诺" },
  implementation: { en: "Implementation", "zh-CN": "安装实施" },
} as const satisfies Terms;

/** Where the customer is in its own purchase. */
export type BuyingPhase = keyof typeof buyingPhases;

/** What a buyer worries about; the weight of each shifts from phase to phase. Source: Solution Selling. */
export const buyerConcerns = {
  need: { en: "Need", "zh-CN": "需求" },
  cost: { en: "Cost", "zh-CN": "成本" },
  solution: { en: "Solution", "zh-CN": "方案" },
  risk: { en: "Risk", "zh-CN": "风险" },
  price: { en: "Price", "zh-CN": "价格" },
} as const satisfies Terms;

/** What a buyer worries about. */
export type BuyerConcern = keyof typeof buyerConcerns;
