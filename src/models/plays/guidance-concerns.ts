import type { Play } from "../../model/play.ts";

// What people worry about while needs are formed: is it needed at all, and what would it cost. The fact counts the worries of the
// present phase only, so that an answer never comes a phase too early.

export const answerNeedConcern: Play = {
  id: "answerNeedConcern",
  label: { en: "Answer the doubt about the need", "zh-CN": "回应“有没有必要做”" },
  when: { fact: "concernNeed", atLeast: 1 },
  why: {
    en: "The question is still whether to do anything at all; a product does not answer it.",
    "zh-CN": "人家还在想“要不要做”，你讲产品，等于答非所问。",
  },
  withinDays: 14,
  owner: "accountManager",
  skills: ["accountManagement", "presales"],
  with: {
    label: { en: "Whoever doubts the need", "zh-CN": "觉得没必要的人" },
    people: ["concernNeed"],
  },
  do: [
    {
      en: "Ask which part of it is in doubt before you answer.",
      "zh-CN": "先问清：拿不准的是哪一点？",
    },
    {
      en: "Tell the story of a company of the same trade and size: how it was before.",
      "zh-CN": "讲一个同行业、同规模的例子：人家之前是什么样。",
    },
    {
      en: "Let a user show the problem where it happens.",
      "zh-CN": "请使用者到现场把问题指给他看。",
    },
  ],
  say: [
    {
      en: "If you leave it as it is for another year, what happens?",
      "zh-CN": "再放一年不动，会怎么样？",
    },
    {
      en: "Who else runs into it, and how do they get by today?",
      "zh-CN": "还有谁碰到这个问题？他们现在是怎么对付的？",
    },
    {
      en: "How much better would it have to be to be worth your time?",
      "zh-CN": "改善到什么程度，您才觉得值得花这个精力？",
    },
  ],
  proof: {
    en: "This person puts the problem on the agenda of a meeting; note the day of the meeting.",
    "zh-CN": "本人把这个问题排进了会议议程；记下开会日期。",
  },
  note: {
    en: "Concerns that shift with the buying phase: Solution Selling; need and cost weigh most in the first ones. The days are ours.",
    "zh-CN": "客户的关注点随采购阶段变化：Solution Selling；前期最看重需求和成本。天数为本库自定。",
  },
};

export const answerCostConcern: Play = {
  id: "answerCostConcern",
  label: { en: "Answer the worry about cost", "zh-CN": "回应“花不花得起”" },
  when: { fact: "concernCost", atLeast: 1 },
  why: {
    en: "Early on, cost means the order of magnitude; a quotation now is a price without a gain beside it.",
    "zh-CN": "前期问成本，问的是个大数；这时候报细价，等于只亮价格、不见价值。",
  },
  withinDays: 14,
  owner: "accountManager",
  skills: ["valueAnalysis"],
  with: {
    label: { en: "Whoever worries about the cost", "zh-CN": "担心成本的人" },
    people: ["concernCost"],
  },
  do: [
    {
      en: "Give an honest range, and say what drives it up and down.",
      "zh-CN": "给一个实在的区间，说明什么会让它高、什么会让它低。",
    },
    {
      en: "Put beside it what the problem costs today.",
      "zh-CN": "同时摆出来：这个问题现在一年要花掉多少。",
    },
    {
      en: "Ask from which budget it would come, and when that is made.",
      "zh-CN": "问清钱从哪块预算出、预算什么时候定。",
    },
  ],
  say: [
    {
      en: "Roughly, it is between these two figures, depending on how far you go. Is that near what you had in mind?",
      "zh-CN": "粗算下来在这两个数之间，看做多大范围。跟您心里的数差得多吗？",
    },
    {
      en: "And what does it cost you a year as it is?",
      "zh-CN": "那现在这样，一年要花掉您多少？",
    },
    {
      en: "Which budget would it come from, and when is that closed?",
      "zh-CN": "这笔钱会走哪块预算？什么时候截止？",
    },
  ],
  proof: {
    en: "The customer names the budget that it comes from, or has it entered there; note the day.",
    "zh-CN": "客户说明走哪块预算，或者已经报了进去；记下日期。",
  },
  note: {
    en: "Concerns that shift with the buying phase: Solution Selling; need and cost weigh most in the first ones. The days are ours.",
    "zh-CN": "客户的关注点随采购阶段变化：Solution Selling；前期最看重需求和成本。天数为本库自定。",
  },
};
