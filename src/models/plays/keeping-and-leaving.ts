import type { Play } from "../../model/play.ts";

// Contact that fades, and customers whom we leave.

export const reviveContact: Play = {
  id: "reviveContact",
  label: { en: "Revive the contact", "zh-CN": "把联系续上" },
  when: {
    any: [
      { fact: "daysSinceContact", atLeast: 60 },
      { fact: "contactTrend", below: 50 },
    ],
  },
  why: {
    en: "We talk less and less, and are the last to hear what changes over there.",
    "zh-CN": "联系越来越少，客户那边有什么变化，我们总是最后一个知道。",
  },
  withinDays: 10,
  owner: "accountManager",
  skills: ["accountManagement"],
  with: {
    label: { en: "Whom we spoke with last", "zh-CN": "最近一次和我们谈的人" },
    people: ["daysSinceContact", "champions", "coaches", "userBuyers"],
  },
  do: [
    {
      en: "Settle first what we owe: a complaint, an answer, a promise.",
      "zh-CN": "先把欠的还上：没处理的投诉、没给的答复、没兑现的承诺。",
    },
    {
      en: "Bring something of use before you want something: a figure, a case, somebody worth meeting.",
      "zh-CN": "先带点对客户有用的去（一组数据、一个案例、一位专家），再谈自己的事。",
    },
    {
      en: "Agree before you leave when you see each other next.",
      "zh-CN": "走之前约好下次什么时候见。",
    },
  ],
  say: [
    {
      en: "It has been a while. What has changed on your side?",
      "zh-CN": "有阵子没联系了，您那边最近有什么变化？",
    },
    {
      en: "Is there anything that we still owe you?",
      "zh-CN": "我们有没有什么事还没给您办好？",
    },
    {
      en: "I have a figure here that concerns your work. May I bring it round on Thursday?",
      "zh-CN": "我手上有份数据，跟您的工作有关，周四给您带过去？",
    },
  ],
  proof: {
    en: "The customer has talked with us and agreed on the day of the next talk.",
    "zh-CN": "客户和我们谈了，并约好了下次见面的日期。",
  },
  // After a long silence nobody asks for a decision first.
  overrides: ["agreeOnAdvance"],
  note: {
    en: "Ours: 60 days without a talk, the days after which a contact counts half in the customer matrix; or half as much contact as 91 days before.",
    "zh-CN":
      "本库自定：60 天没有面谈或通话（客户矩阵中接触减半计分的天数），或者联系强度不到 91 天前的一半。",
  },
};

/** Leaving well; when it is time depends on the model, and so do the plays that it overrides. */
export const leaveWell: Omit<Play, "when" | "overrides"> = {
  id: "leaveWell",
  label: { en: "Leave well", "zh-CN": "妥善离开" },
  why: {
    en: "There is nothing here for us to win now; if we part well, we can come back.",
    "zh-CN": "眼下这里没有我们能做的生意；走得体面，日后才回得来。",
  },
  withinDays: 30,
  owner: "director",
  skills: ["accountManagement"],
  with: {
    label: { en: "Our contact with the most weight", "zh-CN": "和我们打交道的人里最有分量的那位" },
    people: ["champions", "coaches", "buyers", "economicBuyers", "daysSinceContact"],
  },
  do: [
    {
      en: "Keep or hand over every promise, each with a name and a day.",
      "zh-CN": "答应过的事逐项办完或交接，落实到人和日期。",
    },
    {
      en: "Tell the customer ourselves, in person where that is allowed.",
      "zh-CN": "由我们主动告诉客户，允许的话当面说。",
    },
    {
      en: "Write down what would bring us back, and the day on which we look again.",
      "zh-CN": "写明什么情况下会回来，以及哪天复查。",
    },
  ],
  say: [
    {
      en: "I would rather say it openly: at present we are not the right ones for you.",
      "zh-CN": "跟您说句实在话：眼下我们不是最合适的那一家。",
    },
    {
      en: "What we have promised we will do. Here is who does it, and by when.",
      "zh-CN": "答应您的事都会办完，谁负责、哪天完成，都写在这里。",
    },
    {
      en: "Is there anything open that I have missed?",
      "zh-CN": "还有没有没办完的事，是我漏掉的？",
    },
  ],
  proof: {
    en: "The customer confirms that nothing is open between us; note who, and the day.",
    "zh-CN": "客户确认双方没有未了事项；记下谁确认的、哪天确认的。",
  },
  note: {
    en: "Leaving a customer as a decision of its own, with conditions for coming back and a day of review: the course beside the source article. When it is given, and the days, are ours.",
    "zh-CN":
      "把离开客户当作一项决定，写明重新进入的条件和复查日期：取自原文配套课程。何时给出以及天数均为本库自定。",
  },
};
