import type { Play } from "../../model/play.ts";

// Who helps us, who is against us, and on how many people the relationship stands.

export const noCoach: Play = {
  id: "noCoach",
  label: { en: "Find a coach", "zh-CN": "找到教练" },
  when: {
    any: [
      { fact: "champion", is: "none" },
      {
        all: [
          { fact: "coaches", is: 0 },
          { fact: "champions", is: 0 },
        ],
      },
    ],
  },
  why: {
    en: "Nobody over there tells us how things really stand, so we plan by guesswork.",
    "zh-CN": "客户内部没人跟我们说实话，计划全靠猜。",
  },
  withinDays: 14,
  owner: "keyAccountManager",
  skills: ["accountManagement"],
  with: {
    label: { en: "Somebody who would like us to win", "zh-CN": "希望我们赢的人" },
    people: ["coachCandidates"],
  },
  do: [
    {
      en: "Pick somebody who gains if we win and whom the others listen to.",
      "zh-CN": "挑一个我们赢了他也受益、说话又有人听的人。",
    },
    {
      en: "Ask for advice, not for secrets.",
      "zh-CN": "请他出主意，别打听内幕。",
    },
    {
      en: "Check what you hear with a second person before you build on it.",
      "zh-CN": "听到的话，先找第二个人印证，再拿来定打法。",
    },
  ],
  say: [
    {
      en: "You know the company better than I do. In my place, whom would you talk to first?",
      "zh-CN": "公司里的情况您比我熟。要是您来推这件事，会先找谁聊？",
    },
    {
      en: "Who will have doubts about this, and what about?",
      "zh-CN": "您觉得谁会有顾虑？他顾虑的是什么？",
    },
    {
      en: "What would this have to do for you personally to be worth it?",
      "zh-CN": "这件事做成什么样，对您自己的工作也有帮助？",
    },
  ],
  proof: {
    en: "Somebody tells us who is for us and who is against, and a second person confirms it; note the words and the day.",
    "zh-CN": "有人告诉我们谁支持、谁反对，并经第二个人证实；记下原话和日期。",
  },
  note: {
    en: "No coach is a red flag (Miller & Heiman). That a champion counts as help inside as well, and the days, are ours.",
    "zh-CN": "没有教练是红旗（Miller 与 Heiman）。有内部支持者也算内部有人，以及天数，均为本库自定。",
  },
};

export const widenContact: Play = {
  id: "widenContact",
  label: { en: "Widen the contact", "zh-CN": "别把关系拴在一个人身上" },
  when: { fact: "singleThread", is: true },
  why: {
    en: "It all hangs on one person: if that person leaves or goes quiet, we start again.",
    "zh-CN": "整个客户只靠一个人，他一调走或不接电话，我们就得从头来。",
  },
  withinDays: 30,
  owner: "accountManager",
  skills: ["accountManagement"],
  with: {
    label: { en: "The one who knows us, for introductions", "zh-CN": "和我们熟的那个人，请他引见" },
    people: ["singleThread"],
  },
  do: [
    {
      en: "Ask for two introductions: one who works with it, one who decides on it.",
      "zh-CN": "请他引见两个人：一个实际使用的，一个能拍板的。",
    },
    {
      en: "Give the introduction a reason: bring something that the other one can use.",
      "zh-CN": "给引见一个由头：带去对方用得上的东西。",
    },
    {
      en: "Bring a second face of ours along, from delivery or presales.",
      "zh-CN": "我方也多带一个人去，交付或售前都行。",
    },
    {
      en: "Tell the first contact afterwards how it went; nobody likes to be passed over.",
      "zh-CN": "事后跟他通个气，别让他觉得被绕过了。",
    },
  ],
  say: [
    {
      en: "Who else will have to live with this? I would like to hear them before we go on.",
      "zh-CN": "这件事做下来，还会影响到谁？我想先听听他们的想法。",
    },
    {
      en: "Could the three of us sit down for half an hour?",
      "zh-CN": "方便的话您牵个头，咱们三个人坐半小时？",
    },
    {
      en: "If you were away for a month, whom should I ring?",
      "zh-CN": "您要是出差一个月，我有事该找谁？",
    },
  ],
  proof: {
    en: "Two more people, from another department or in another role, have spoken with us; note the days.",
    "zh-CN": "又有两个人（不同部门或角色）和我们谈过；记下日期。",
  },
  note: {
    en: "Ours: we spoke with one person, or with nobody, in the last half year.",
    "zh-CN": "本库自定：最近半年只和一个人谈过，或者一个都没有。",
  },
};

export const winOverOpponent: Play = {
  id: "winOverOpponent",
  label: { en: "Hear the opponent out", "zh-CN": "当面听反对者把话说完" },
  when: {
    any: [
      { fact: "opponents", atLeast: 1 },
      { fact: "support", atMost: -4 },
    ],
  },
  why: {
    en: "An opponent with a say goes on arguing, and we are not in the room to answer.",
    "zh-CN": "反对的人有分量，我们躲着不见，他照样在会上反对。",
  },
  withinDays: 14,
  owner: "director",
  skills: ["accountManagement", "executiveSponsor"],
  with: {
    label: { en: "The opponent with the most influence", "zh-CN": "最有分量的反对者" },
    people: ["opponents", "support"],
  },
  do: [
    {
      en: "Find out what this person loses if we win: work, standing, a trusted supplier.",
      "zh-CN": "弄清楚：我们赢了，他会失去什么？活儿、面子，还是信得过的供应商？",
    },
    {
      en: "Go and listen; do not try to persuade in the first talk.",
      "zh-CN": "先去听，头一次不劝。",
    },
    {
      en: "Change what can be changed, and say so.",
      "zh-CN": "能改的就改，改了告诉他。",
    },
    {
      en: "If that does not help, give those who are for us the objection and the answer to it.",
      "zh-CN": "实在说不通，就把他的理由和我们的回应告诉支持我们的人。",
    },
  ],
  say: [
    {
      en: "I hear you have doubts about this. I would rather understand them before we go on.",
      "zh-CN": "听说您对这事有看法，我想先听您讲讲。",
    },
    {
      en: "If we did it as it stands, where would it go wrong?",
      "zh-CN": "照现在的方案做，您觉得会在哪儿出问题？",
    },
    {
      en: "What would we have to change for you to be able to live with it?",
      "zh-CN": "改到什么样，您觉得还能接受？",
    },
  ],
  proof: {
    en: "The opponent names a condition and, once it is met, raises no objection in the meeting that decides; note the day.",
    "zh-CN": "反对者提出条件，条件满足后，在决策会上不再反对；记下日期。",
  },
  note: {
    en: "A buyer at −5 or −4 is a red flag (Miller & Heiman). That influence must be high or medium, and the days, are ours.",
    "zh-CN": "支持度为 −5 或 −4 是红旗（Miller 与 Heiman）。影响力须为高或中，以及天数，均为本库自定。",
  },
};
