import type { Play } from "../../model/play.ts";

// From a problem that is felt to a want, and from a want to money.

export const developNeeds: Play = {
  id: "developNeeds",
  label: { en: "Develop the need", "zh-CN": "把需求问透" },
  when: {
    any: [
      { fact: "needState", is: "implied" },
      { fact: "need", is: 2 },
    ],
  },
  why: {
    en: "Nobody pays for a problem that is only felt, and a solution shown too early brings objections.",
    "zh-CN": "客户只是觉得有点问题，还没想花钱解决；方案讲早了，换来的只有异议。",
  },
  withinDays: 21,
  owner: "accountManager",
  skills: ["accountManagement"],
  with: {
    label: { en: "Whoever has the problem", "zh-CN": "被这个问题困扰的人" },
    people: ["needState", "userBuyers", "users"],
  },
  do: [
    {
      en: "Ask what the problem leads to: for whom, how often, at what cost.",
      "zh-CN": "往下问后果：影响谁、多久一次、代价多大。",
    },
    {
      en: "Let the customer say what a solution would be worth; do not say it yourself.",
      "zh-CN": "解决了值多少，让客户自己说，别替他说。",
    },
    {
      en: "Show no solution until the customer says what it wants.",
      "zh-CN": "客户没说出想要什么之前，先不讲方案。",
    },
  ],
  say: [
    {
      en: "When that happens, what does it set off further down the line?",
      "zh-CN": "这个问题一出，后面会牵连到哪些环节？",
    },
    {
      en: "What does that come to in a month?",
      "zh-CN": "一个月下来，大概要损失多少？",
    },
    {
      en: "If it were gone, what could you do that you cannot do now?",
      "zh-CN": "要是没有这个问题了，您能腾出手来做什么？",
    },
  ],
  proof: {
    en: "The customer says in its own words what it wants, and by when; note the words and the day.",
    "zh-CN": "客户用自己的话说出想要什么、什么时候要；记下原话和日期。",
  },
  // Before a want is stated there is nothing that value, price or solution could be measured by; and of the need one talk is held, not two.
  overrides: ["quantifyValue", "answerPriceConcern", "answerSolutionConcern", "answerNeedConcern"],
  note: {
    en: "Implication and need-payoff questions, and solutions shown too early: Rackham, SPIN Selling. The days are ours.",
    "zh-CN": "暗示问题、需求-效益问题以及“方案讲得太早”：Rackham《SPIN Selling》。天数为本库自定。",
  },
};

export const quantifyValue: Play = {
  id: "quantifyValue",
  label: { en: "Work the value out together", "zh-CN": "和客户一起把价值算出来" },
  when: {
    all: [
      { fact: "needState", is: "explicit" },
      { fact: "valueState", in: ["none", "ownFigures"] },
    ],
  },
  why: {
    en: "A gain that only we have worked out is worth nothing once it comes to the price.",
    "zh-CN": "账是我们自己算的，到谈价的时候客户就不认。",
  },
  withinDays: 21,
  owner: "keyAccountManager",
  skills: ["valueAnalysis", "presales"],
  with: {
    label: { en: "Whoever has the need and the figures", "zh-CN": "有需求、手里有数据的人" },
    people: ["valueState", "needState", "userBuyers", "economicBuyers"],
  },
  do: [
    {
      en: "Name what the customer would do without us, and what that costs.",
      "zh-CN": "先说清：不用我们的话，客户会怎么做、花多少钱。",
    },
    {
      en: "List what we do better and what worse, and ask for the customer's own figure for each.",
      "zh-CN": "列出我们强在哪、弱在哪，每一项都请客户给出数据。",
    },
    {
      en: "Name the cost of changing over before somebody else does.",
      "zh-CN": "更换的成本，我们自己先说出来，别等别人提。",
    },
    {
      en: "Let somebody at the customer present the figures.",
      "zh-CN": "这笔账请客户的人自己去讲。",
    },
  ],
  say: [
    {
      en: "If we did not exist, what would you do, and what would that cost you?",
      "zh-CN": "要是没有我们，您打算怎么办？得花多少钱？",
    },
    {
      en: "Which of these figures would your finance people sign off on?",
      "zh-CN": "这几个数，财务认哪几个？",
    },
    {
      en: "Shall we do the sum together? Then it is yours and not mine.",
      "zh-CN": "咱们一块儿算一遍吧，算出来是您的数，不是我的数。",
    },
  ],
  proof: {
    en: "The customer confirms the figures in writing or shows them in a meeting of its own; note the day.",
    "zh-CN": "客户书面确认这些数，或在自己的会上拿出来讲；记下日期。",
  },
  note: {
    en: "Next best alternative, what is better and worse, cost of changing over: Nagle, The Strategy and Tactics of Pricing. The days are ours.",
    "zh-CN": "次优替代方案、正负差异、切换成本：Nagle《定价战略与战术》。天数为本库自定。",
  },
};
