import type { Messages } from "../../text/render.ts";
import type { AlertCode } from "./alert.ts";

/** Alerts that are worded in another way where their parameters say so. */
export type AlertVariant = "movedDown.plain" | "overCapacity.alone" | "effort.over" | "effort.under";

/** What needs attention, in words that follow the name of a customer or a seller; and under `clears.`, what clears it. */
export const alertMessages: Messages<Exclude<AlertCode, "effort"> | AlertVariant | `clears.${AlertCode}`> = {
  expiring: {
    en: "“{label}” is good until {day} only; after that it counts as unknown.",
    "zh-CN": "“{label}”的有效期只到{day}，过期后按未知处理。",
  },
  gap: {
    en: "“{label}” is the open question: the answer alone could change the place.",
    "zh-CN": "“{label}”是关键疑问：单凭这一项，位置就可能改变。",
  },
  singleThreaded: {
    en: "All hangs on one contact. If that person leaves, so does the relationship.",
    "zh-CN": "全靠一个联系人维系，此人一走，关系就断了。",
  },
  movedDown: {
    en: "Down from {from} to {to}; what moved it most: “{label}”.",
    "zh-CN": "从{from}下滑到{to}，影响最大的是“{label}”。",
  },
  "movedDown.plain": { en: "Down from {from} to {to}.", "zh-CN": "从{from}下滑到{to}。" },
  stalled: {
    en: "Nothing has moved and nothing new is known since {since}: {days} days.",
    "zh-CN": "自{since}起 {days} 天，位置没变，也没有新信息。",
  },
  reentry: {
    en: "We left, and there is a reason to come back: {label}.",
    "zh-CN": "当初已退出，现在有了回头的理由：{label}。",
  },
  override: {
    en: "{by} placed it by hand as {cell}; that holds until {day}.",
    "zh-CN": "由 {by} 人工定位到 {cell}，有效期到{day}。",
  },
  overCapacity: {
    en: "With colleagues for the same customers ({sellers} sellers in all): the minimums need {needed} h, and together they have {available} h, {short} h too few.",
    "zh-CN":
      "与同事共同负责的客户（共 {sellers} 位销售）保底需 {needed} 小时，合计只有 {available} 小时，缺 {short} 小时。",
  },
  "overCapacity.alone": {
    en: "The minimums of the customers need {needed} h, and there are {available} h: {short} h too few.",
    "zh-CN": "名下客户保底需 {needed} 小时，可用工时只有 {available} 小时，缺 {short} 小时。",
  },
  noSeller: {
    en: "Its minimum is {hours} h, and no seller may serve it.",
    "zh-CN": "保底 {hours} 小时，却没有可以负责的销售。",
  },
  "effort.under": {
    en: "It gets {today} h today, and {hours} h by the plan: {between} h too few.",
    "zh-CN": "目前投入 {today} 小时，计划 {hours} 小时，少了 {between} 小时。",
  },
  "effort.over": {
    en: "It gets {today} h today, and {hours} h by the plan: {between} h too many.",
    "zh-CN": "目前投入 {today} 小时，计划 {hours} 小时，多了 {between} 小时。",
  },
  "clears.expiring": { en: "Ask again, and record it.", "zh-CN": "重新核实并记录。" },
  "clears.gap": { en: "Find it out.", "zh-CN": "把它弄清楚。" },
  "clears.singleThreaded": { en: "Win a second contact.", "zh-CN": "再打通一个联系人。" },
  "clears.movedDown": {
    en: "Win the place back. Or settle for the new one: it clears by itself when the period has gone.",
    "zh-CN": "设法回到原来的位置；若接受新位置，过了观察期自动解除。",
  },
  "clears.stalled": { en: "Learn anything new, or change the place.", "zh-CN": "拿到新信息，或位置有变。" },
  "clears.reentry": { en: "Decide anew whether to pursue.", "zh-CN": "重新决定要不要跟进。" },
  "clears.override": {
    en: "Place it by hand again, or let the model's place hold.",
    "zh-CN": "重新人工定位，或改按模型的定位。",
  },
  "clears.overCapacity": {
    en: "Add hours, hand customers over, or lower minimums.",
    "zh-CN": "增加工时、移交客户，或调低保底。",
  },
  "clears.noSeller": { en: "Name a seller.", "zh-CN": "指定一位销售。" },
  "clears.effort": { en: "Move the hours, or change the plan.", "zh-CN": "调整工时，或修改计划。" },
};
