import type { Messages } from "../../text/render.ts";

/** The codes of the sentences about what a change of facts would do. */
export type WhatIfCode =
  | "nothing"
  | `place.${"before" | "after" | "same"}`
  | "axis.moved"
  | "axis.same"
  | "axis.scoring"
  | "gate"
  | `gate.${"hit" | "clear" | "unknown" | "open"}`
  | "possible.added"
  | "possible.removed"
  | "settled"
  | "unsettled"
  | "issue";

/** The sentences about what a change of facts would do. */
export const whatIfMessages: Messages<WhatIfCode> = {
  nothing: { en: "It would change nothing.", "zh-CN": "不会有任何变化。" },
  "place.before": { en: "Now: {place}", "zh-CN": "现在：{place}" },
  "place.after": { en: "Then: {place}", "zh-CN": "改动后：{place}" },
  "place.same": { en: "Now and then: {place}", "zh-CN": "改动前后都是：{place}" },
  "axis.moved": {
    en: "{label} {before} → {after} ({change}); between {lowBefore} and {highBefore}, then between {low} and {high}",
    "zh-CN":
      "{label} {before} → {after}（{change}）；现在 {lowBefore} 到 {highBefore} 之间，改动后 {low} 到 {high} 之间",
  },
  "axis.same": {
    en: "{label} {after}, unchanged (between {low} and {high})",
    "zh-CN": "{label} {after}，不变（在 {low} 到 {high} 之间）",
  },
  "axis.scoring": {
    en: "{label} {before} → {after}; between {lowBefore} and {highBefore}, then between {low} and {high}",
    "zh-CN": "{label} {before} → {after}；现在 {lowBefore} 到 {highBefore} 之间，改动后 {low} 到 {high} 之间",
  },
  gate: { en: "Gate “{label}”: {before} → {after}", "zh-CN": "门槛“{label}”：{before} → {after}" },
  "gate.hit": { en: "applies", "zh-CN": "触发" },
  "gate.clear": { en: "does not apply", "zh-CN": "未触发" },
  "gate.unknown": { en: "not known", "zh-CN": "未知" },
  "gate.open": { en: "{state}, to be confirmed", "zh-CN": "{state}（待核实）" },
  "possible.added": { en: "Becomes possible: {cells}", "zh-CN": "新增的可能位置：{cells}" },
  "possible.removed": { en: "No longer possible: {cells}", "zh-CN": "不再可能的位置：{cells}" },
  settled: { en: "The place would be settled.", "zh-CN": "位置将就此确定。" },
  unsettled: { en: "The place would no longer be settled.", "zh-CN": "位置将不再确定。" },
  issue: { en: "Issue: {text}", "zh-CN": "问题：{text}" },
};
