import type { FormAnswer, FormDocument } from "../../model/form.ts";
import type { SituationCondition } from "../../model/situation.ts";
import { declarationsOf } from "../declarations.ts";
import { opportunityModel } from "../opportunity-model.ts";

const unknown = { label: { en: "Don't know", "zh-CN": "不清楚" }, points: 1 } as const;

/** The three published answers, each with what must be known for the facts to give it. */
const answers = (
  noWork: SituationCondition,
  dontKnow: SituationCondition | null,
  majorConcern: SituationCondition,
): readonly FormAnswer[] => [
  { id: "noWork", label: { en: "No work needed", "zh-CN": "无需再做工作" }, points: 0, when: noWork },
  { id: "dontKnow", ...unknown, ...(dontKnow !== null && { when: dontKnow }) },
  { id: "majorConcern", label: { en: "Major concern", "zh-CN": "重大隐患" }, points: 2, when: majorConcern },
];

/**
 * SCOTSMAN: eight items, 0 no work needed, 1 don't know, 2 major concern; a total of 0–5 is good, 6–10 means lots to do, 11–16 a review of
 * whether to go on. Lower is better. Items, points and bands as published. Which fact answers an item, and from where on, is ours.
 *
 * @example
 * ```ts
 * import { scotsmanForm } from "opportunity-matrix/models";
 * scotsmanForm.verdicts?.map(({ id }) => id); // => ["good", "lotsToDo", "review"]
 * ```
 */
export const scotsmanForm: FormDocument = {
  format: 1,
  id: "scotsman",
  version: "1.0.0",
  label: { en: "SCOTSMAN", "zh-CN": "SCOTSMAN 商机检查表" },
  note: {
    en: "Lower is better. Items, points and bands as published; which fact answers an item, and from where on, is ours. Replace the amounts by your own.",
    "zh-CN":
      "分数越低越好。条目、分值和分档与公开资料一致；由哪个事实作答、界限划在哪里，为本库自定。金额请换成贵公司的数据。",
  },
  facts: declarationsOf(
    opportunityModel,
    "solutionFit",
    "competitiveThreat",
    "differentiation",
    "compellingEvent",
    "amount",
    "budget",
    "economicBuyer",
    "need",
  ),
  outOf: 16,
  items: [
    {
      id: "solution",
      label: { en: "Solution", "zh-CN": "方案（Solution）" },
      question: {
        en: "Does our solution meet what the customer needs, and can we prove it?",
        "zh-CN": "我们的方案能满足客户的需求吗？拿得出证明吗？",
      },
      answers: answers(
        { fact: "solutionFit", atLeast: 80 },
        { fact: "solutionFit", atLeast: 50, below: 80 },
        { fact: "solutionFit", below: 50 },
      ),
      unknown,
    },
    {
      id: "competition",
      label: { en: "Competition", "zh-CN": "竞争（Competition）" },
      question: {
        en: "Who else is in the running, and does the customer prefer one of them?",
        "zh-CN": "还有哪些对手？客户有没有偏向其中一家？",
      },
      answers: answers(
        { fact: "competitiveThreat", atMost: 1 },
        { fact: "competitiveThreat", above: 1, below: 3 },
        { fact: "competitiveThreat", atLeast: 3 },
      ),
      unknown,
    },
    {
      id: "originality",
      label: { en: "Originality", "zh-CN": "独特性（Originality）" },
      question: {
        en: "What do we have that nobody else has, and has the customer said that it matters?",
        "zh-CN": "我们有什么是别家没有的？客户说过这一点重要吗？",
      },
      answers: answers(
        { fact: "differentiation", atLeast: 3 },
        { fact: "differentiation", atLeast: 2, below: 3 },
        { fact: "differentiation", below: 2 },
      ),
      unknown,
    },
    {
      id: "timescale",
      label: { en: "Timescale", "zh-CN": "时间（Timescale）" },
      question: {
        en: "By which day must it be done, and what happens if it is not?",
        "zh-CN": "最晚什么时候要完成？完不成会怎样？",
      },
      answers: answers({ fact: "compellingEvent", is: true }, null, { fact: "compellingEvent", is: false }),
      unknown,
    },
    {
      id: "size",
      label: { en: "Size", "zh-CN": "规模（Size）" },
      question: {
        en: "Is the order large enough for what it takes to win it, and small enough for us to deliver?",
        "zh-CN": "这笔单子值得我们投入吗？规模是不是我们交付得了的？",
      },
      answers: answers(
        { fact: "amount", atLeast: 2_000_000 },
        { fact: "amount", atLeast: 500_000, below: 2_000_000 },
        { fact: "amount", below: 500_000 },
      ),
      unknown,
    },
    {
      id: "money",
      label: { en: "Money", "zh-CN": "资金（Money）" },
      question: {
        en: "Is there money for it, and is it enough for our price?",
        "zh-CN": "有没有这笔钱？够不够我们的报价？",
      },
      answers: answers(
        { fact: "budget", is: "approved" },
        { fact: "budget", is: "planned" },
        { fact: "budget", is: "none" },
      ),
      unknown,
    },
    {
      id: "authority",
      label: { en: "Authority", "zh-CN": "决策权（Authority）" },
      question: {
        en: "Who gives the final yes, and do we talk with that person?",
        "zh-CN": "最后谁拍板？我们和他谈过吗？",
      },
      answers: answers(
        { fact: "economicBuyer", in: ["multiple", "inDepth"] },
        { fact: "economicBuyer", is: "brief" },
        { fact: "economicBuyer", is: "noContact" },
      ),
      unknown,
    },
    {
      id: "need",
      label: { en: "Need", "zh-CN": "需求（Need）" },
      question: {
        en: "Has the customer said what it wants and why?",
        "zh-CN": "客户说清楚想要什么、为什么要了吗？",
      },
      answers: answers(
        { fact: "need", atLeast: 3 },
        { fact: "need", atLeast: 2, below: 3 },
        { fact: "need", below: 2 },
      ),
      unknown,
    },
  ],
  verdicts: [
    { id: "good", label: { en: "Looking good", "zh-CN": "形势良好" }, total: { atMost: 5 } },
    {
      id: "lotsToDo",
      label: { en: "Lots to do", "zh-CN": "还有很多工作要做" },
      total: { above: 5, atMost: 10 },
    },
    {
      id: "review",
      label: { en: "Review whether to go on", "zh-CN": "重新考虑是否继续" },
      total: { above: 10 },
    },
  ],
};
