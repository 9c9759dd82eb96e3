import type { Condition } from "../core/condition.ts";
import type { Label } from "../core/label.ts";
import type { Terms } from "../domain/terms.ts";

/** What to do with a customer or an opportunity: go on with all strength, make it winnable, look again, or leave. */
export const pursuits = {
  pursue: { en: "Pursue", "zh-CN": "全力投入" },
  develop: { en: "Develop", "zh-CN": "培育争取" },
  review: { en: "Review", "zh-CN": "复核取舍" },
  disengage: { en: "Disengage", "zh-CN": "退出" },
} as const satisfies Terms;

/** What to do with a customer or an opportunity. */
export type Pursuit = keyof typeof pursuits;

/** Something that would bring us back to a customer whom we left. It is asked of a later assessment. */
export type ReentryCondition = {
  readonly id: string;
  readonly label: Label;
  /** Over facts of the model. */
  readonly when: Condition;
};

/** By which rules a team goes on or leaves. What was spent so far is no part of it: it is gone either way. */
export type PursuitPolicy = {
  /** The decision for each strategy of the model's cells that is not named like one. */
  readonly decisions?: { readonly [strategy: string]: Pursuit };
  /** Whole days until a decision is looked at again. */
  readonly reviewAfterDays: { readonly [P in Pursuit]: number };
  /** Hours of work that leaving well takes, at least 0. */
  readonly exitHours: number;
  readonly reentry: readonly ReentryCondition[];
};

/** A policy to start from, for `opportunityModel`; every number and condition is ours. */
export const defaultPursuitPolicy: PursuitPolicy = {
  reviewAfterDays: { pursue: 30, develop: 60, review: 30, disengage: 180 },
  exitHours: 8,
  reentry: [
    {
      id: "budgetApproved",
      label: { en: "The budget has been approved", "zh-CN": "预算已批准" },
      when: { fact: "budget", is: "approved" },
    },
    {
      id: "compellingEvent",
      label: { en: "The customer names a day by which it must be done", "zh-CN": "客户给出了必须解决的期限" },
      when: { fact: "compellingEvent", is: true },
    },
    {
      id: "economicBuyerAsks",
      label: { en: "The economic buyer talks business with us", "zh-CN": "最终决策人与我们面谈业务" },
      when: { fact: "economicBuyer", in: ["multiple", "inDepth"] },
    },
    {
      id: "championFound",
      label: { en: "Somebody inside argues for us", "zh-CN": "内部有人替我们说话" },
      when: { fact: "champion", is: "champion" },
    },
  ],
};
