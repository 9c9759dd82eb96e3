import type { Messages } from "../../text/render.ts";
import type { AlertLevel } from "./alert.ts";

/** The sentences of an agenda. */
export type AgendaCode =
  | AlertLevel
  | `clearedBy.${"done" | "left"}`
  | "title"
  | "counts"
  | "nothing"
  | "clears"
  | "line"
  | "new"
  | "since"
  | "more"
  | "moreCustomers"
  | "cleared"
  | "clearedLine"
  | "rescore"
  | "rescoreMeans"
  | "rescoreLine"
  | "otherModel";

/** The agenda of a regular review, in words. */
export const agendaMessages: Messages<AgendaCode> = {
  title: { en: "Portfolio review, {day}", "zh-CN": "客户组合回顾会（{day}）" },
  counts: {
    en: "New: {raised}. Still open: {open}. Cleared since the last review: {cleared}.",
    "zh-CN": "新增 {raised} 项，未了结 {open} 项，上次回顾后已了结 {cleared} 项。",
  },
  nothing: { en: "Nothing needs attention.", "zh-CN": "目前没有需要关注的事项。" },
  now: { en: "Decide today", "zh-CN": "今天要定" },
  soon: { en: "To be done before the next review", "zh-CN": "下次回顾前要办" },
  watch: { en: "To keep in sight", "zh-CN": "持续留意" },
  clears: { en: "**To clear it: {clears}**", "zh-CN": "**处理：{clears}**" },
  line: { en: "**{name}**: {what} ({age})", "zh-CN": "**{name}**：{what}（{age}）" },
  new: { en: "new", "zh-CN": "新增" },
  since: { en: "open since {day}", "zh-CN": "{day}提出" },
  more: { en: "And more: {count}.", "zh-CN": "另有 {count} 项。" },
  moreCustomers: { en: "And more: {count}.", "zh-CN": "另有 {count} 家。" },
  cleared: { en: "Cleared", "zh-CN": "已了结" },
  clearedLine: { en: "{name}: {what} ({why})", "zh-CN": "{name}：{what}（{why}）" },
  "clearedBy.done": { en: "no longer so", "zh-CN": "情况已变" },
  "clearedBy.left": { en: "no longer in the portfolio", "zh-CN": "已不在组合中" },
  rescore: { en: "To be scored again by a second person", "zh-CN": "请第二人独立复评" },
  rescoreMeans: {
    en: "Without a look at the first score. Compare afterwards: where the two differ, the scale or the evidence is not clear enough.",
    "zh-CN": "复评时不看第一次的分数，评完再对照：两人不一致的地方，说明标准或依据还不够清楚。",
  },
  rescoreLine: { en: "{name} ({place})", "zh-CN": "{name}（{place}）" },
  otherModel: {
    en: "Not looked at, because another model scored them: {count}.",
    "zh-CN": "由其他模型评估、本次未检查的客户：{count} 家。",
  },
};
