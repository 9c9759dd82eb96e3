import type { Play } from "../../model/play.ts";

// What to find out before anything is put in. Each belongs to one playbook, because it asks about an axis of its model.

export const learnPotential: Play = {
  id: "learnPotential",
  label: { en: "Find out what there is to win", "zh-CN": "先摸清客户潜力" },
  when: {
    any: [
      { axis: "potential", number: "coverage", below: 0.5 },
      {
        all: [
          { axis: "potential", number: "low", below: 40 },
          { axis: "potential", number: "high", atLeast: 70 },
        ],
      },
    ],
  },
  why: {
    en: "We do not know what there is to win here; whatever we put in now is a bet.",
    "zh-CN": "能做多大还没摸清，现在投入等于押宝。",
  },
  withinDays: 30,
  owner: "accountManager",
  skills: ["accountManagement"],
  with: {
    label: { en: "Somebody who buys, and somebody who uses", "zh-CN": "一位管采购的，一位实际使用的" },
    people: ["buyers", "userBuyers", "users", "coaches"],
  },
  do: [
    {
      en: "Begin with the first question under what is to be found out.",
      "zh-CN": "从“待弄清”里排第一的问题问起。",
    },
    {
      en: "Ask two people who see it from different sides, and compare.",
      "zh-CN": "找两个角度不同的人问，对一对。",
    },
    {
      en: "Look up what is public: annual report, tenders, building projects.",
      "zh-CN": "查公开资料：年报、招标公告、在建项目。",
    },
  ],
  say: [
    {
      en: "What do you spend on this in a year, with all suppliers together?",
      "zh-CN": "这一块，所有供应商加起来，您一年要采购多少？",
    },
    {
      en: "Will it be more or less next year, and why?",
      "zh-CN": "明年是多还是少？为什么？",
    },
    {
      en: "How much of it is tied by contract, and until when?",
      "zh-CN": "其中有多少是合同已经签定的？签到什么时候？",
    },
  ],
  proof: {
    en: "Somebody at the customer has told us spend, growth and what is tied; note who, and the day.",
    "zh-CN": "客户的人说出了采购额、增速和已锁定的份额；记下谁说的、哪天说的。",
  },
  note: {
    en: "Ours: less than half of the potential is known, or it may still lie in any of the three bands.",
    "zh-CN": "本库自定：潜力已知的不到一半，或者三个档位都还有可能。",
  },
};

export const learnWorth: Play = {
  id: "learnWorth",
  label: { en: "Find out whether it is worth winning", "zh-CN": "先弄清值不值得赢" },
  when: {
    any: [
      { axis: "worth", number: "coverage", below: 0.5 },
      {
        all: [
          { axis: "worth", number: "low", below: 30 },
          { axis: "worth", number: "high", atLeast: 70 },
        ],
      },
    ],
  },
  why: {
    en: "Hours go into this, and nobody knows whether it is worth winning.",
    "zh-CN": "值不值得赢还没弄清，工时却已经搭进去了。",
  },
  withinDays: 14,
  owner: "accountManager",
  skills: ["accountManagement"],
  with: {
    label: {
      en: "Somebody who knows the money, and somebody who knows the need",
      "zh-CN": "一位管钱的，一位管事的",
    },
    people: ["coaches", "champions", "buyers", "userBuyers", "economicBuyers"],
  },
  do: [
    {
      en: "Begin with the first question under what is to be found out.",
      "zh-CN": "从“待弄清”里排第一的问题问起。",
    },
    {
      en: "Ask about money, day and need of two people in different roles, and compare.",
      "zh-CN": "钱、期限、需求，找两个不同角色的人问，对一对。",
    },
    {
      en: "Work out our own margin before a price is named.",
      "zh-CN": "报价之前，先算清自己的毛利。",
    },
  ],
  say: [
    {
      en: "What exactly would you order, and roughly for how much?",
      "zh-CN": "具体会订什么？大概多少钱？",
    },
    {
      en: "Has the money been released, and by whom?",
      "zh-CN": "这笔钱批了没有？谁批的？",
    },
    {
      en: "If nothing is decided by then, what happens, and on which day?",
      "zh-CN": "要是一直没定下来，会怎么样？最晚拖到哪天？",
    },
  ],
  proof: {
    en: "Somebody at the customer has told us amount, budget and the day by which it must be done; note who, and the day.",
    "zh-CN": "客户的人说出了金额、预算和最晚期限；记下谁说的、哪天说的。",
  },
  note: {
    en: "Ours: less than half of the worth is known, or it may still lie anywhere from below 30 to 70 and more.",
    "zh-CN": "本库自定：价值已知的不到一半，或者从不足 30 到 70 以上都还有可能。",
  },
};
