import type { Play } from "../../model/play.ts";

// What changes over there: a new face, or a new order of things.

export const meetNewPlayer: Play = {
  id: "meetNewPlayer",
  label: { en: "Meet the new player", "zh-CN": "尽快拜会新面孔" },
  when: { fact: "newPlayers", atLeast: 1 },
  why: {
    en: "New people bring their own ideas and their own suppliers; until we have met, nothing agreed is safe.",
    "zh-CN": "新来的人有自己的想法，也有熟悉的供应商；没见面之前，谈好的都不算数。",
  },
  urgent: true,
  withinDays: 10,
  owner: "keyAccountManager",
  skills: ["accountManagement"],
  with: {
    label: { en: "The new player", "zh-CN": "新来的那位" },
    people: ["newPlayers"],
  },
  do: [
    {
      en: "Ask those who know us what the new player is to achieve in the first three months.",
      "zh-CN": "先向熟人打听：他上任头三个月要做出什么成绩？",
    },
    {
      en: "Be among the first to call, and mostly listen.",
      "zh-CN": "争取头一批去拜会，多听少说。",
    },
    {
      en: "Put on one page what has been agreed so far, and ask what is to change.",
      "zh-CN": "把谈定的事写成一页纸，问他想怎么调整。",
    },
  ],
  say: [
    {
      en: "You see it all with fresh eyes. What strikes you most?",
      "zh-CN": "您刚来，看得最清楚。到现在印象最深的是什么？",
    },
    {
      en: "What do you want to have done by the end of the quarter?",
      "zh-CN": "这个季度，您最想先做成哪件事？",
    },
    {
      en: "This page is what we have agreed with your colleagues. What would you do differently?",
      "zh-CN": "之前跟各位同事谈定的都在这一页上，您看哪里要调整？",
    },
  ],
  proof: {
    en: "The new player has received us and said what stays and what changes; note the words and the day.",
    "zh-CN": "新来的人见了我们，说明哪些照旧、哪些要改；记下原话和日期。",
  },
  note: {
    en: "A new player is a red flag (Miller & Heiman). The days are ours.",
    "zh-CN": "出现新面孔是红旗（Miller 与 Heiman）。天数为本库自定。",
  },
};

export const followReorganisation: Play = {
  id: "followReorganisation",
  label: { en: "Find out who decides now", "zh-CN": "弄清组织调整后谁说了算" },
  when: { fact: "reorganisation", is: true },
  why: {
    en: "In a reorganisation promises lose their owner, and who decided yesterday may only advise tomorrow.",
    "zh-CN": "组织一调整，原来的承诺就没人认了；昨天拍板的，明天可能只能提建议。",
  },
  urgent: true,
  withinDays: 14,
  owner: "keyAccountManager",
  skills: ["accountManagement", "executiveSponsor"],
  with: {
    label: { en: "Somebody who knows what is changing", "zh-CN": "了解调整内情的人" },
    people: ["coaches", "champions", "deciders", "userBuyers"],
  },
  do: [
    {
      en: "Ask for the new chart: who keeps the budget, who gains, who loses.",
      "zh-CN": "问清新架构：预算归谁，谁多了权，谁少了权。",
    },
    {
      en: "Go through each thing that was agreed and find its new owner.",
      "zh-CN": "把谈定的事逐条过一遍：现在归谁管？",
    },
    {
      en: "Begin no new proposal until the new owner has confirmed the goal.",
      "zh-CN": "新负责人确认目标之前，不急着出新方案。",
    },
  ],
  say: [
    {
      en: "What is the reorganisation meant to achieve, and where does our project help?",
      "zh-CN": "这次调整，公司想解决什么问题？咱们这个项目能帮上哪一块？",
    },
    {
      en: "Who signs for this afterwards?",
      "zh-CN": "调整之后，这件事归谁签字？",
    },
    {
      en: "What should we settle before it, so that it does not get lost?",
      "zh-CN": "有哪些事得赶在调整之前定下来，免得没人认？",
    },
  ],
  proof: {
    en: "The new owner confirms in writing that the project goes on, and says who decides and on which day.",
    "zh-CN": "新负责人书面确认项目继续，并说明由谁定、哪天定。",
  },
  // First who decides, then whom to see about it: the new face may have no say, and the economic buyer may be another one now.
  overrides: ["meetNewPlayer", "reachEconomicBuyer", "wakeEvenKeelBuyer", "openOverconfidentBuyer"],
  note: {
    en: "A reorganisation is a red flag (Miller & Heiman). The days are ours.",
    "zh-CN": "组织调整是红旗（Miller 与 Heiman）。天数为本库自定。",
  },
};
