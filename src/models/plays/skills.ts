import type { Skill } from "../../model/play.ts";

/** The skills that the shipped plays need; names ours. */
export const skills: { readonly [skill: string]: Skill } = {
  accountManagement: { label: { en: "Account management", "zh-CN": "客户经营" } },
  presales: { label: { en: "Presales", "zh-CN": "售前" } },
  valueAnalysis: { label: { en: "Value analysis", "zh-CN": "价值测算" } },
  negotiation: { label: { en: "Negotiation", "zh-CN": "谈判" } },
  executiveSponsor: { label: { en: "Executive sponsor", "zh-CN": "高层出面" } },
  delivery: { label: { en: "Delivery", "zh-CN": "交付" } },
  competitorKnowledge: { label: { en: "Knowledge of the competitor", "zh-CN": "竞品情报" } },
};
