import type { Terms } from "./terms.ts";

/** Roles in a buying centre; one person may hold several. Source: Webster & Wind (1972), Bonoma (1982). */
export const buyingRoles = {
  initiator: { en: "Initiator", "zh-CN": "发起者" },
  user: { en: "User", "zh-CN": "使用者" },
  influencer: { en: "Influencer", "zh-CN": "影响者" },
  decider: { en: "Decider", "zh-CN": "决策者" },
  approver: { en: "Approver", "zh-CN": "批准者" },
  buyer: { en: "Buyer", "zh-CN": "采购者" },
  gatekeeper: { en: "Gatekeeper", "zh-CN": "把关者" },
} as const satisfies Terms;

/** A role in a buying centre. */
export type BuyingRole = keyof typeof buyingRoles;

/** How a person bears on one sale. Source: Miller & Heiman, Strategic Selling (1985). */
export const buyingInfluences = {
  economic: {
    en: "Economic buyer (gives the final yes; one per sale)",
    "zh-CN": "最终决策人 EB（最后拍板，每笔生意一位）",
  },
  user: { en: "User buyer (judges what it does for the work)", "zh-CN": "使用者 UB（看对工作的影响）" },
  technical: {
    en: "Technical buyer (can say no, never the last yes)",
    "zh-CN": "技术把关者 TB（能否决，不能拍板）",
  },
  coach: { en: "Coach (guides us in this sale)", "zh-CN": "教练 Coach（指点我们赢下这笔生意）" },
} as const satisfies Terms;

/** How a person bears on one sale. */
export type BuyingInfluence = keyof typeof buyingInfluences;

/** What a person does in the purchase by office, as CRM systems name it. It says nothing of being for or against us. */
export const stakeholderFunctions = {
  economicBuyer: { en: "Economic buyer", "zh-CN": "预算负责人" },
  decisionMaker: { en: "Decision maker", "zh-CN": "决策人" },
  technicalEvaluator: { en: "Technical evaluator", "zh-CN": "技术评估人" },
  endUser: { en: "End user", "zh-CN": "最终用户" },
  executiveSponsor: { en: "Executive sponsor", "zh-CN": "高层支持者" },
  influencer: { en: "Influencer", "zh-CN": "影响人" },
  legalCompliance: { en: "Legal and compliance", "zh-CN": "法务与合规" },
  other: { en: "Other", "zh-CN": "其他" },
} as const satisfies Terms;

/** What a person does in the purchase by office. */
export type StakeholderFunction = keyof typeof stakeholderFunctions;

/** Whether a person is for or against us: apart from the function, and shown by what the person does. */
export const stances = {
  champion: {
    en: "Champion (argues for us when we are not there)",
    "zh-CN": "内部支持者（我们不在场时替我们说话）",
  },
  supporter: { en: "Supporter", "zh-CN": "支持" },
  neutral: { en: "Neutral", "zh-CN": "中立" },
  opponent: { en: "Opponent", "zh-CN": "反对" },
} as const satisfies Terms;

/** Whether a person is for or against us. */
export type Stance = keyof typeof stances;

/** How a person sees the present state against the wanted one. Source: Miller & Heiman, Strategic Selling. */
export const responseModes = {
  growth: { en: "Growth (wants more or better)", "zh-CN": "如虎添翼型（想要更多更好）" },
  trouble: { en: "Trouble (wants a problem gone)", "zh-CN": "亡羊补牢型（想解决麻烦）" },
  evenKeel: { en: "Even keel (content as it is)", "zh-CN": "我行我素型（满足现状）" },
  overconfident: {
    en: "Overconfident (thinks all is better than it is)",
    "zh-CN": "班门弄斧型（自以为更好）",
  },
} as const satisfies Terms;

/** How a person sees the present state against the wanted one. */
export type ResponseMode = keyof typeof responseModes;

/** Where a person stands in the customer's politics, apart from rank. Source: Target Account Selling. */
export const politicalStatuses = {
  innerCircle: { en: "Inner circle", "zh-CN": "核心圈" },
  politicalStructure: { en: "Political structure", "zh-CN": "权力结构内" },
  outside: { en: "Outside", "zh-CN": "圈外" },
} as const satisfies Terms;

/** Where a person stands in the customer's politics. */
export type PoliticalStatus = keyof typeof politicalStatuses;

/** How well we have come to know a person. Source: Target Account Selling. Unknown is not a value: leave it out. */
export const coverages = {
  noContact: { en: "No contact", "zh-CN": "没有接触" },
  brief: { en: "Brief contact", "zh-CN": "短暂接触" },
  multiple: { en: "Several contacts", "zh-CN": "多次接触" },
  inDepth: { en: "In depth", "zh-CN": "深入接触" },
} as const satisfies Terms;

/** How well we have come to know a person. */
export type Coverage = keyof typeof coverages;

/** A person's rank in the customer. */
export const stakeholderLevels = {
  executive: { en: "Executive", "zh-CN": "决策层" },
  management: { en: "Management", "zh-CN": "管理层" },
  operations: { en: "Operations", "zh-CN": "操作层" },
} as const satisfies Terms;

/** A person's rank in the customer. */
export type StakeholderLevel = keyof typeof stakeholderLevels;

/** How much a person's word counts in a sale. Source: Miller & Heiman, degree of influence. */
export const influences = {
  high: { en: "High", "zh-CN": "高" },
  medium: { en: "Medium", "zh-CN": "中" },
  low: { en: "Low", "zh-CN": "低" },
} as const satisfies Terms;

/** How much a person's word counts in a sale. */
export type Influence = keyof typeof influences;
