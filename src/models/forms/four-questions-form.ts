import type { Label } from "../../core/label.ts";
import type { FormDocument, FormItem } from "../../model/form.ts";
import type { SituationCondition } from "../../model/situation.ts";
import { situationFacts } from "../../signals/situation-facts.ts";
import { customerModel } from "../customer-model.ts";
import { declarationsOf } from "../declarations.ts";
import { opportunityModel } from "../opportunity-model.ts";

const { mapColour } = situationFacts;

const opportunity: Label = { en: "Is there an opportunity?", "zh-CN": "有没有机会？" };
const compete: Label = { en: "Can we compete?", "zh-CN": "能不能竞争？" };
const win: Label = { en: "Can we win?", "zh-CN": "能不能赢？" };
const worth: Label = { en: "Is it worth winning?", "zh-CN": "值不值得赢？" };

/** An item with yes, no and not known; where no condition is given, somebody answers it by hand. */
const item = (
  group: Label,
  id: string,
  label: Label,
  question: Label,
  yes: SituationCondition | null,
): FormItem => ({
  id,
  label,
  question,
  group,
  answers: [
    { id: "yes", label: { en: "Yes", "zh-CN": "是" }, points: 1, ...(yes !== null && { when: yes }) },
    { id: "no", label: { en: "No", "zh-CN": "否" }, points: 0, ...(yes !== null && { when: { not: yes } }) },
  ],
  unknown: { label: { en: "Not known", "zh-CN": "未知" }, points: 0 },
});

/**
 * The four questions of Target Account Selling: is there an opportunity, can we compete, can we win, is it worth winning? The questions and the
 * topics of the five items under each follow the method; their wording, how a fact answers them, the points and the verdicts are ours. A
 * verdict says which question has the answer no, in the order of the questions: one that is answered no is not made up for by the others.
 *
 * @example
 * ```ts
 * import { fourQuestionsForm } from "opportunity-matrix/models";
 * fourQuestionsForm.items.length; // => 20
 * fourQuestionsForm.verdicts?.[0]?.answers; // => { funds: "no" }
 * ```
 */
export const fourQuestionsForm: FormDocument = {
  format: 1,
  id: "four-questions",
  version: "1.0.0",
  label: { en: "The four questions", "zh-CN": "商机研判四问" },
  note: {
    en: "Questions and topics: Target Account Selling. Wording, limits, points and verdicts: ours. Replace the amounts by your own.",
    "zh-CN": "四个问题和各条目的主题出自 TAS；措辞、界限、分值和结论为本库自定。金额请换成贵公司的数据。",
  },
  facts: {
    ...declarationsOf(customerModel, "growth", "relationshipStage", "annualSpend"),
    ...declarationsOf(
      opportunityModel,
      "need",
      "paysReliably",
      "budget",
      "compellingEvent",
      "decisionProcess",
      "solutionFit",
      "differentiation",
      "champion",
      "economicBuyer",
      "amount",
      "margin",
      "strategicFit",
    ),
    mapColour,
  },
  outOf: 20,
  items: [
    item(
      opportunity,
      "project",
      { en: "The customer's project", "zh-CN": "客户的项目" },
      { en: "Has the customer said what it wants to have?", "zh-CN": "客户明确说过想要什么吗？" },
      { fact: "need", atLeast: 3 },
    ),
    item(
      opportunity,
      "business",
      { en: "The customer's business", "zh-CN": "客户的业务" },
      {
        en: "Is the business that needs us holding or growing?",
        "zh-CN": "用得上我们的那块业务，是不是至少稳住了，没有萎缩？",
      },
      { fact: "growth", atLeast: 0 },
    ),
    item(
      opportunity,
      "finance",
      { en: "The customer's finances", "zh-CN": "客户的财务状况" },
      { en: "Does the customer pay, and can it go on paying?", "zh-CN": "客户付款可靠吗？今后付得起吗？" },
      { fact: "paysReliably", is: true },
    ),
    item(
      opportunity,
      "funds",
      { en: "Access to funds", "zh-CN": "资金来源" },
      {
        en: "Is there money for it, approved or in the plan?",
        "zh-CN": "这件事有没有钱：批了，或者列进计划了？",
      },
      { fact: "budget", in: ["planned", "approved"] },
    ),
    item(
      opportunity,
      "event",
      { en: "Compelling event", "zh-CN": "不得不办的期限" },
      { en: "Is there a day by which it must be done?", "zh-CN": "有没有一个必须办成的日子？" },
      { fact: "compellingEvent", is: true },
    ),
    item(
      compete,
      "criteria",
      { en: "Formal decision criteria", "zh-CN": "正式的决策标准" },
      {
        en: "Do two people, asked separately, name the same deciders, steps and criteria?",
        "zh-CN": "分别问两个人，说出的决策人、步骤和标准一致吗？",
      },
      { fact: "decisionProcess", atLeast: 3 },
    ),
    item(
      compete,
      "solution",
      { en: "Fit of our solution", "zh-CN": "方案契合度" },
      {
        en: "Does our solution meet most of what they need?",
        "zh-CN": "我们的方案能满足他们的大部分需求吗？",
      },
      { fact: "solutionFit", atLeast: 60 },
    ),
    item(
      compete,
      "resources",
      { en: "Our resources", "zh-CN": "我方资源" },
      {
        en: "Do we have the people and the time that this sale takes?",
        "zh-CN": "打这一单要投入的人和时间，我们有吗？",
      },
      null,
    ),
    item(
      compete,
      "relationship",
      { en: "Present relationship", "zh-CN": "现有关系" },
      {
        en: "Do several of their departments deal with us already?",
        "zh-CN": "他们是否已有多个部门与我们往来？",
      },
      { fact: "relationshipStage", atLeast: 3 },
    ),
    item(
      compete,
      "uniqueValue",
      { en: "Value that only we bring", "zh-CN": "独特价值" },
      {
        en: "Has somebody there said that what only we can do matters?",
        "zh-CN": "客户方面有人说过，我们的独到之处很重要吗？",
      },
      { fact: "differentiation", atLeast: 3 },
    ),
    item(
      win,
      "insideSupport",
      { en: "Support inside", "zh-CN": "内部支持" },
      {
        en: "Does somebody over there want us to win, and tell us how things stand?",
        "zh-CN": "客户内部有没有人希望我们赢，并愿意告诉我们真实情况？",
      },
      { fact: "champion", in: ["coach", "champion"] },
    ),
    item(
      win,
      "executives",
      { en: "Standing with their executives", "zh-CN": "高层信任" },
      {
        en: "Does the person who gives the final yes talk business with us?",
        "zh-CN": "最后拍板的人会和我们谈业务吗？",
      },
      { fact: "economicBuyer", in: ["multiple", "inDepth"] },
    ),
    item(
      win,
      "culture",
      { en: "Fit of the two cultures", "zh-CN": "文化相容" },
      {
        en: "Do they work, decide and keep their word in a way that suits us?",
        "zh-CN": "他们做事、决策、守约的方式，和我们合得来吗？",
      },
      null,
    ),
    item(
      win,
      "informalCriteria",
      { en: "Informal decision criteria", "zh-CN": "没有写明的标准" },
      {
        en: "Do we know what they will really decide by, beyond what is written down?",
        "zh-CN": "除了写明的标准，他们心里真正看重什么，我们知道吗？",
      },
      null,
    ),
    item(
      win,
      "politics",
      { en: "Supported by those with power", "zh-CN": "有实权的人支持" },
      {
        en: "Does at least one person with power over there support us?",
        "zh-CN": "客户内部有实权的人里，至少有一位支持我们吗？",
      },
      { fact: "mapColour", in: ["amber", "green"] },
    ),
    item(
      worth,
      "revenueNow",
      { en: "Revenue now", "zh-CN": "眼前收入" },
      { en: "Is this order worth the work by its size?", "zh-CN": "单看这笔单子的金额，值得投入吗？" },
      { fact: "amount", atLeast: 500_000 },
    ),
    item(
      worth,
      "revenueLater",
      { en: "Revenue later", "zh-CN": "长远收入" },
      {
        en: "Is there more business at this customer in the years to come?",
        "zh-CN": "今后几年，这家客户还有更多生意可做吗？",
      },
      { fact: "annualSpend", atLeast: 5_000_000 },
    ),
    item(
      worth,
      "profit",
      { en: "Profit", "zh-CN": "利润" },
      {
        en: "Is something left once all that it costs us is paid?",
        "zh-CN": "扣除全部成本之后，还有钱赚吗？",
      },
      { fact: "margin", above: 0 },
    ),
    item(
      worth,
      "risk",
      { en: "Risk that we can bear", "zh-CN": "风险可承受" },
      {
        en: "Can we bear what happens if the project goes wrong?",
        "zh-CN": "万一项目出问题，后果我们承受得起吗？",
      },
      null,
    ),
    item(
      worth,
      "strategicValue",
      { en: "Strategic value", "zh-CN": "战略价值" },
      {
        en: "Does it bring us something that lasts beyond this order?",
        "zh-CN": "除了这笔单子，它能给我们带来长远的好处吗？",
      },
      { fact: "strategicFit", atLeast: 3 },
    ),
  ],
  verdicts: [
    {
      id: "noOpportunity",
      label: { en: "No opportunity (there is no money)", "zh-CN": "没有机会（客户没有这笔钱）" },
      answers: { funds: "no" },
    },
    {
      id: "cannotCompete",
      label: {
        en: "We cannot compete (our solution does not fit)",
        "zh-CN": "没法竞争（我们的方案不合适）",
      },
      answers: { solution: "no" },
    },
    {
      id: "cannotWin",
      label: {
        en: "We cannot win as it stands (nobody inside supports us)",
        "zh-CN": "照现状赢不了（客户内部没有人支持我们）",
      },
      answers: { insideSupport: "no" },
    },
    {
      id: "notWorthIt",
      label: { en: "Not worth winning (nothing would be left)", "zh-CN": "不值得赢（做了也没有钱赚）" },
      answers: { profit: "no" },
    },
    {
      id: "goOn",
      label: { en: "Go on", "zh-CN": "值得继续投入" },
      percent: { atLeast: 75 },
    },
    {
      id: "findOut",
      label: { en: "Find out more before much is spent", "zh-CN": "先弄清情况，再加大投入" },
      percent: { below: 75 },
    },
  ],
};
