import type { Messages } from "../../text/render.ts";

/** The codes of the sentences about an assessment that was made again. */
export type ReplayCode =
  | "same"
  | "sameNumbers"
  | "otherModel"
  | "otherLibrary"
  | "differs"
  | "difference"
  | "difference.more"
  | "nothing";

/** What is said of an assessment that was made again. */
export const replayMessages: Messages<ReplayCode> = {
  same: { en: "Made again: the same in every number.", "zh-CN": "重新计算：每个数字都相同。" },
  sameNumbers: { en: "Everything else is the same.", "zh-CN": "其余内容完全相同。" },
  otherModel: {
    en: "Another model: the hash was {was}, and is {is}.",
    "zh-CN": "模型不同：原哈希为 {was}，现为 {is}。",
  },
  otherLibrary: {
    en: "Another version of the library: it was {was}, and is {is}.",
    "zh-CN": "程序库版本不同：原为 {was}，现为 {is}。",
  },
  differs: { en: "Made again, it differs ({count}):", "zh-CN": "重新计算后有出入（{count} 处）：" },
  difference: { en: "{pointer}: was {was}, is {is}", "zh-CN": "{pointer}：原为 {was}，现为 {is}" },
  "difference.more": { en: "and {count} more", "zh-CN": "另有 {count} 处" },
  nothing: { en: "nothing", "zh-CN": "空" },
};
