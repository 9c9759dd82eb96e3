import type { Status } from "../../engine/result.ts";
import type { Messages } from "../../text/render.ts";

/** The codes of the sentences about what a fact could turn out to be. */
export type FullGapCode =
  | "line"
  | "decisive"
  | "settles"
  | "leads"
  | "room"
  | "cost"
  | "quoted"
  | "separator"
  | "between"
  | "all"
  | `${"number" | "day"}.${"below" | "from" | "within"}`
  | `number.${"upTo" | "above" | "fromUpTo" | "aboveBelow" | "aboveUpTo"}`
  | Exclude<Status, "placed">;

/** The sentences about what a fact could turn out to be. */
export const fullGapMessages: Messages<FullGapCode> = {
  line: { en: "{label} ({why}).", "zh-CN": "{label}（{why}）。" },
  decisive: {
    en: "Found out alone, it could change the place: {leads}.",
    "zh-CN": "单凭弄清这一项，位置就可能改变：{leads}。",
  },
  settles: { en: "It could settle the place.", "zh-CN": "弄清后，位置可能就此确定。" },
  leads: { en: "{values} → {outcome}", "zh-CN": "{values} → {outcome}" },
  room: { en: "It leaves {points} points open.", "zh-CN": "不弄清它，就有 {points} 分定不下来。" },
  cost: { en: "Cost of finding out: {cost}.", "zh-CN": "弄清的代价：{cost}。" },
  quoted: { en: "“{label}”", "zh-CN": "“{label}”" },
  separator: { en: ", ", "zh-CN": "、" },
  between: { en: "; ", "zh-CN": "；" },
  all: { en: "any value", "zh-CN": "任何值" },
  "number.below": { en: "below {to}", "zh-CN": "低于 {to}" },
  "number.from": { en: "{from} or more", "zh-CN": "{from} 及以上" },
  "number.within": { en: "{from} to below {to}", "zh-CN": "{from} 以上、不到 {to}" },
  "number.upTo": { en: "{to} or less", "zh-CN": "不超过 {to}" },
  "number.above": { en: "more than {from}", "zh-CN": "高于 {from}" },
  "number.fromUpTo": { en: "{from} to {to}", "zh-CN": "{from} 到 {to}" },
  "number.aboveBelow": { en: "more than {from} to below {to}", "zh-CN": "高于 {from} 且不到 {to}" },
  "number.aboveUpTo": { en: "more than {from} to {to}", "zh-CN": "高于 {from} 且不超过 {to}" },
  "day.below": { en: "before {to}", "zh-CN": "早于 {to}" },
  "day.from": { en: "{from} or later", "zh-CN": "{from} 及以后" },
  "day.within": { en: "{from} to before {to}", "zh-CN": "{from} 起、早于 {to}" },
  unplaced: { en: "not placed", "zh-CN": "尚未定位" },
  excluded: { en: "excluded", "zh-CN": "已排除" },
};
