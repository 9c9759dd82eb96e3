import type { Messages } from "../../text/render.ts";
import type { LeverDirection } from "./lever.ts";
import type { MissingCode } from "./missing.ts";

/** The codes of the sentences about levers. */
export type LeverCode =
  | `change.${LeverDirection}`
  | "change.confirm"
  | "change.unknown"
  | "quoted"
  | "to"
  | `gain.${"up" | "down"}`
  | `hands.${"yes" | "no" | "unknown"}`
  | "effort"
  | "separator"
  | `missing.${MissingCode}`;

/** The sentences about levers. */
export const leverMessages: Messages<LeverCode> = {
  "change.up": { en: "{label}: from {from} up to {to}", "zh-CN": "{label}：由 {from} 提到 {to}" },
  "change.down": { en: "{label}: from {from} down to {to}", "zh-CN": "{label}：由 {from} 降到 {to}" },
  "change.other": { en: "{label}: from {from} to {to}", "zh-CN": "{label}：由 {from} 变为 {to}" },
  "change.confirm": { en: "{label}: confirm {to}", "zh-CN": "{label}：核实 {to}" },
  "change.unknown": { en: "{label}: find out, and it is {to}", "zh-CN": "{label}：弄清，且结果为 {to}" },
  quoted: { en: "“{label}”", "zh-CN": "“{label}”" },
  to: { en: "Leads to {cell}.", "zh-CN": "到达 {cell}。" },
  "gain.up": { en: "{axis}: {points} points more.", "zh-CN": "{axis} 增加 {points} 分。" },
  "gain.down": { en: "{axis}: {points} points less.", "zh-CN": "{axis} 减少 {points} 分。" },
  "hands.yes": { en: "In our hands.", "zh-CN": "我方可以做到。" },
  "hands.no": { en: "Not in our hands alone.", "zh-CN": "不由我方单独决定。" },
  "hands.unknown": { en: "In our hands perhaps.", "zh-CN": "我方能否做到尚不确定。" },
  effort: { en: "Effort {effort}.", "zh-CN": "工作量 {effort}。" },
  separator: { en: "; ", "zh-CN": "；" },
  "missing.excluded": {
    en: "Excluded, and no such change lifts it: {label}.",
    "zh-CN": "已排除，这样的改动解除不了：{label}。",
  },
  "missing.uncovered": {
    en: "{label}: too little would be known; it takes {coverage} of the weight.",
    "zh-CN": "{label}：已知信息仍然不够，至少要占权重的 {coverage}。",
  },
  "missing.below": {
    en: "{label}: {reached} points at most, and {band} begins at {needed}.",
    "zh-CN": "{label}：最多到 {reached} 分，而“{band}”档从 {needed} 分起。",
  },
  "missing.above": {
    en: "{label}: {reached} points at least, and {band} ends at {needed}.",
    "zh-CN": "{label}：最少也有 {reached} 分，而“{band}”档到 {needed} 分为止。",
  },
  "missing.together": {
    en: "No change of so few facts (at most {size}) brings both axes there at once.",
    "zh-CN": "最多改动 {size} 项事实，两条轴无法同时到位。",
  },
  "missing.moreFacts": {
    en: "It takes more facts than that ({size}).",
    "zh-CN": "要改动的事实不止 {size} 项。",
  },
  "missing.never": {
    en: "No values of all facts together lead there.",
    "zh-CN": "无论各项事实取什么值，都到不了那里。",
  },
};
