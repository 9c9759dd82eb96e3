import type { Play } from "../../model/play.ts";

export const dislodgeCompetitor: Play = {
  id: "dislodgeCompetitor",
  label: { en: "Get in beside the incumbent", "zh-CN": "从在位对手的缝隙切入" },
  when: { fact: "competitorStanding", is: "embedded" },
  why: {
    en: "Whoever supplies today has habit on their side; if we attack head-on, we only help the customer to beat down their price.",
    "zh-CN": "人家正在供货，正面硬碰，只是帮客户去压对手的价。",
  },
  withinDays: 45,
  owner: "keyAccountManager",
  skills: ["competitorKnowledge", "presales"],
  with: {
    label: { en: "Somebody who works with what the incumbent supplies", "zh-CN": "天天用对手产品的人" },
    people: ["users", "userBuyers", "coaches", "champions"],
  },
  do: [
    {
      en: "Ask what people have put up with for so long that they no longer complain.",
      "zh-CN": "问一问：有什么是一直将就、已经懒得抱怨的？",
    },
    {
      en: "Choose one part where we are clearly better: one site, one product, one use.",
      "zh-CN": "选我们明显更强的一块切入：一个厂区、一个产品或一种用途。",
    },
    {
      en: "Bring that difference into the criteria before the contract is renewed.",
      "zh-CN": "赶在合同续签之前，把这个差异写进采购标准。",
    },
    {
      en: "Take the fear out of changing: run side by side, with a way back.",
      "zh-CN": "打消更换的顾虑：先并行跑，随时能退回去。",
    },
  ],
  say: [
    {
      en: "What do they do so well that we should leave it alone?",
      "zh-CN": "现在这家哪些地方做得好，可以不动？",
    },
    {
      en: "If you could change one thing about it, what would it be?",
      "zh-CN": "要是只能改一样，您最想改什么？",
    },
    {
      en: "When does the contract come up for renewal, and whom would we have to convince by then?",
      "zh-CN": "合同什么时候到期？到期之前，还得哪几位点头？",
    },
  ],
  proof: {
    en: "The customer fixes the day of a trial, or writes down a criterion that the incumbent does not meet.",
    "zh-CN": "客户定下试用的日期，或者把在位对手达不到的一条写进标准。",
  },
  note: {
    en: "Flank or take a part instead of going head-on: Target Account Selling. The days are ours.",
    "zh-CN": "不正面强攻，而是侧翼切入或分块争取：TAS。天数为本库自定。",
  },
};
