import type { Messages } from "../text/render.ts";

type QuestionCode =
  | "told"
  | "told.elsewhere"
  | "situation"
  | "situation.topic"
  | "problem"
  | "implication"
  | "needPayoff"
  | "needPayoff.want"
  | "gap.label"
  | "need.of"
  | "need.find"
  | "need.anybody"
  | "gap.of"
  | "gap.find"
  | "gap.anybody";

/** Questions in words that can be spoken. The kinds of question are those of Rackham, SPIN Selling; the sentences are ours. */
export const questionMessages: Messages<QuestionCode> = {
  told: { en: "You told us “{told}”. {words}", "zh-CN": "您说过“{told}”。{words}" },
  "told.elsewhere": { en: "We have been told “{told}”. {words}", "zh-CN": "我们了解到“{told}”。{words}" },
  situation: {
    en: "How do you handle this today, step by step, and who is involved?",
    "zh-CN": "这件事你们现在是怎么做的？都有哪些人参与？",
  },
  "situation.topic": {
    en: "On “{topic}”: how do you handle this today, step by step, and who is involved?",
    "zh-CN": "关于“{topic}”，你们现在是怎么做的？都有哪些人参与？",
  },
  problem: {
    en: "What gives you the most trouble there, and how often?",
    "zh-CN": "这里面最让您头疼的是什么？多久出现一次？",
  },
  implication: {
    en: "What does that lead to, in money, in time, for other departments? And if it stays like this for another year?",
    "zh-CN": "这给费用、进度和其他部门带来了哪些影响？要是再拖一年，会怎么样？",
  },
  needPayoff: {
    en: "If that no longer happened, how would it help you, and what would it be worth?",
    "zh-CN": "要是不再有这样的情况，对您有什么帮助？算下来值多少？",
  },
  "needPayoff.want": {
    en: "Is that what you want to reach? How far, and by when?",
    "zh-CN": "这是您想要达到的结果吗？要做到什么程度、什么时候做到？",
  },
  "gap.label": { en: "How do things stand with “{label}”?", "zh-CN": "“{label}”现在是什么情况？" },
  "need.of": { en: "Ask {people}: {words}", "zh-CN": "问{people}：{words}" },
  "need.find": {
    en: "First find somebody to ask ({missing}), then ask: {words}",
    "zh-CN": "先找到能问的人：{missing}；再问：{words}",
  },
  "need.anybody": { en: "Ask: {words}", "zh-CN": "问：{words}" },
  "gap.of": { en: "Find out from {people}: {words}", "zh-CN": "向{people}了解：{words}" },
  "gap.find": {
    en: "First find somebody to ask ({missing}), then find out: {words}",
    "zh-CN": "先找到能问的人：{missing}；再了解：{words}",
  },
  "gap.anybody": { en: "Find out: {words}", "zh-CN": "弄清：{words}" },
};

type PathCode =
  | "at"
  | "notConnected"
  | "arrived"
  | "step.reached"
  | "step.ahead"
  | "step.notReached"
  | "step.unknown"
  | "next"
  | "proof"
  | "findOut";

/** Where a customer stands on the path, in lines of Markdown. */
export const pathMessages: Messages<PathCode> = {
  at: { en: "**{track}: {step}** ({count} of {all})", "zh-CN": "**{track}：{step}**（{count}/{all}）" },
  notConnected: {
    en: "**{track}: not connected yet** (0 of {all})",
    "zh-CN": "**{track}：尚未建立联系**（0/{all}）",
  },
  arrived: {
    en: "**{track}: {step}** ({count} of {all}, all the way)",
    "zh-CN": "**{track}：{step}**（{count}/{all}，已走完）",
  },
  "step.reached": { en: "- {step}: reached", "zh-CN": "- {step}：已做到" },
  "step.ahead": {
    en: "- {step}: reached, ahead of a step before it",
    "zh-CN": "- {step}：已做到，但前面还有步骤没走完",
  },
  "step.notReached": { en: "- {step}: not reached", "zh-CN": "- {step}：尚未做到" },
  "step.unknown": { en: "- {step}: not known", "zh-CN": "- {step}：还不清楚" },
  next: { en: "- Next: {step}. {words}", "zh-CN": "- 下一步：{step}。{words}" },
  proof: { en: "- Proof: {words}", "zh-CN": "- 以此为证：{words}" },
  findOut: { en: "- Find out: {label}. {question}", "zh-CN": "- 先弄清：{label}。{question}" },
};
