import type { Label } from "../../core/label.ts";
import type { FormDocument, FormItem } from "../../model/form.ts";
import type { SituationCondition } from "../../model/situation.ts";
import { situationFacts } from "../../signals/situation-facts.ts";
import { declarationsOf } from "../declarations.ts";
import { opportunityModel } from "../opportunity-model.ts";

const { economicBuyerMode, uncoveredBases, opponents } = situationFacts;

/** A criterion with its weight: yes adds it, no and unknown add nothing. */
const criterion = (
  id: string,
  weight: number,
  label: Label,
  question: Label,
  yes: SituationCondition,
): FormItem => ({
  id,
  label,
  question,
  answers: [
    { id: "yes", label: { en: "Yes", "zh-CN": "是" }, points: weight, when: yes },
    { id: "no", label: { en: "No", "zh-CN": "否" }, points: 0, when: { not: yes } },
  ],
  unknown: { label: { en: "Not known", "zh-CN": "未知" }, points: 0 },
});

/**
 * The sales funnel scorecard of Miller & Heiman: each criterion that is met adds its weight; no and unknown add nothing; the weights total
 * 100. That rule is published. Which criteria there are and what each weighs is for a team to decide: these nine are ours, made of the
 * method's own terms. It has no verdicts, because no bands are published: it is there to compare one sale with another.
 *
 * @example
 * ```ts
 * import { funnelScorecard } from "opportunity-matrix/models";
 * funnelScorecard.outOf; // => 100
 * ```
 */
export const funnelScorecard: FormDocument = {
  format: 1,
  id: "funnel-scorecard",
  version: "1.0.0",
  label: { en: "Sales funnel scorecard", "zh-CN": "销售漏斗评分卡" },
  note: {
    en: "The rule is Miller & Heiman's: yes adds the weight, no and unknown add nothing, weights total 100. The criteria and weights are ours; replace them by what your won sales had in common.",
    "zh-CN":
      "规则出自 Miller 与 Heiman：“是”得权重分，“否”和“未知”不得分，权重合计 100。条目和权重为本库自定，请换成贵公司赢单的共同点。",
  },
  facts: {
    ...declarationsOf(
      opportunityModel,
      "idealFit",
      "need",
      "economicBuyer",
      "champion",
      "budget",
      "decisionProcess",
    ),
    economicBuyerMode,
    uncoveredBases,
    opponents,
  },
  outOf: 100,
  items: [
    criterion(
      "idealCustomer",
      10,
      { en: "Like our best customers", "zh-CN": "像我们最好的客户" },
      {
        en: "Is this customer like our best ones in most points?",
        "zh-CN": "这家客户在多数方面像我们最好的客户吗？",
      },
      { fact: "idealFit", atLeast: 60 },
    ),
    criterion(
      "need",
      15,
      { en: "Need said aloud", "zh-CN": "需求已明确说出" },
      { en: "Has the customer said what it wants?", "zh-CN": "客户明确说过想要什么吗？" },
      { fact: "need", atLeast: 3 },
    ),
    criterion(
      "economicBuyer",
      15,
      { en: "Economic buyer reached", "zh-CN": "已接触最终决策人" },
      {
        en: "Have we spoken with the person who gives the final yes?",
        "zh-CN": "我们和最后拍板的人谈过吗？",
      },
      { fact: "economicBuyer", in: ["brief", "multiple", "inDepth"] },
    ),
    criterion(
      "readyToBuy",
      10,
      { en: "Economic buyer wants a change", "zh-CN": "最终决策人想改变现状" },
      {
        en: "Does that person see growth or trouble, so that a change is wanted?",
        "zh-CN": "最后拍板的人有没有改变现状的意愿（想求发展，或者有麻烦要解决）？",
      },
      { fact: "economicBuyerMode", in: ["growth", "trouble"] },
    ),
    criterion(
      "coach",
      15,
      { en: "Coach found", "zh-CN": "有教练" },
      {
        en: "Does somebody over there want us to win, and tell us how things stand?",
        "zh-CN": "客户内部有没有人希望我们赢，并愿意告诉我们真实情况？",
      },
      { fact: "champion", in: ["coach", "champion"] },
    ),
    criterion(
      "basesCovered",
      10,
      { en: "All buying influences covered", "zh-CN": "各类采购影响者都已覆盖" },
      {
        en: "Do we know the economic, the user and the technical buyers, and have we met them?",
        "zh-CN": "最终决策人、使用者、技术把关者，我们都找到并接触过了吗？",
      },
      { fact: "uncoveredBases", atMost: 0 },
    ),
    criterion(
      "noOpponent",
      10,
      { en: "No opponent with influence", "zh-CN": "没有有影响力的反对者" },
      { en: "Is nobody of influence against us?", "zh-CN": "有影响力的人当中，是不是没有人反对我们？" },
      { fact: "opponents", atMost: 0 },
    ),
    criterion(
      "budget",
      10,
      { en: "Budget approved", "zh-CN": "预算已批准" },
      { en: "Is the money approved?", "zh-CN": "钱批下来了吗？" },
      { fact: "budget", is: "approved" },
    ),
    criterion(
      "decisionProcess",
      5,
      { en: "Way to the decision known", "zh-CN": "决策过程已清楚" },
      {
        en: "Do two people, asked separately, name the same deciders, steps and criteria?",
        "zh-CN": "分别问两个人，说出的决策人、步骤和标准一致吗？",
      },
      { fact: "decisionProcess", atLeast: 3 },
    ),
  ],
};
