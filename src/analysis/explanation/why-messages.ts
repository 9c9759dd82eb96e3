import type { Locale } from "../../core/label.ts";
import type { Messages } from "../../text/render.ts";

/** The codes of the sentences about what speaks for and against a customer, and of the short form. */
export type WhyCode =
  | "reasons"
  | "reason"
  | "reason.driver"
  | "reason.assumed"
  | "reason.named"
  | "reason.none"
  | "decides"
  | "for"
  | "for.none"
  | "against"
  | "against.none"
  | "from"
  | `from.${"middle" | "model" | "median" | "edge" | "lowerEdge" | "nextEdge"}`
  | "also"
  | "possible"
  | "more"
  | "hit"
  | "unless"
  | "recheck"
  | "byHand"
  | "life"
  | "next"
  | "next.gates"
  | "next.nothing"
  | "next.excluded"
  | "list";

/** The sentences about what speaks for and against a customer, and of the short form. */
export const whyMessages: Messages<WhyCode> = {
  reasons: {
    en: "What speaks most for and against, measured from {from}",
    "zh-CN": "最有利和最不利的因素（以{from}为基准）",
  },
  reason: { en: "{part}  {label} ({axis})", "zh-CN": "{part}  {label}（{axis}）" },
  "reason.driver": {
    en: "{reason}: {points} of 100, measured from {baseline}",
    "zh-CN": "{reason}：百分制 {points} 分，基准 {baseline}",
  },
  "reason.assumed": {
    en: "{reason}: unknown, assumed {points} of 100, measured from {baseline}",
    "zh-CN": "{reason}：未知，假定为百分制 {points} 分，基准 {baseline}",
  },
  "reason.named": { en: "{label} ({axis} {part})", "zh-CN": "{label}（{axis} {part}）" },
  "reason.none": { en: "Nothing stands out.", "zh-CN": "没有明显有利或不利的因素。" },
  decides: {
    en: "{axis} is as weak as its weakest dimension: {label}.",
    "zh-CN": "{axis}取决于最弱的一项：{label}。",
  },
  for: { en: "Most in favour: {reasons}.", "zh-CN": "最有利：{reasons}。" },
  "for.none": { en: "Nothing clearly in favour.", "zh-CN": "没有明显有利的因素。" },
  against: { en: "Most against: {reasons}.", "zh-CN": "最不利：{reasons}。" },
  "against.none": { en: "Nothing clearly against.", "zh-CN": "没有明显不利的因素。" },
  from: { en: "Measured from {from}.", "zh-CN": "以{from}为基准。" },
  "from.middle": { en: "the middle of each scale", "zh-CN": "各标尺的中点" },
  "from.model": {
    en: "what the model assumes, and else the middle of each scale",
    "zh-CN": "模型的假定分（没有假定的取标尺中点）",
  },
  "from.median": { en: "the median of the portfolio", "zh-CN": "客户组合的中位数" },
  "from.edge": { en: "the nearest edge of the band", "zh-CN": "最近的档位边界" },
  "from.lowerEdge": { en: "the edge where the band begins", "zh-CN": "本档的起点" },
  "from.nextEdge": { en: "the edge where the next band begins", "zh-CN": "上一档的起点" },
  also: { en: "Also possible on present evidence: {cells}.", "zh-CN": "按现有依据还可能是：{cells}。" },
  possible: { en: "Possible on present evidence: {cells}.", "zh-CN": "按现有依据可能是：{cells}。" },
  more: { en: "{cells} and {count} more", "zh-CN": "{cells}，另有 {count} 种可能" },
  hit: { en: "Applies: {gates}.", "zh-CN": "触发：{gates}。" },
  unless: {
    en: "Unless this applies (to be checked): {gates}.",
    "zh-CN": "除非以下情况成立（待核实）：{gates}。",
  },
  recheck: { en: "What that rests on has to be checked again.", "zh-CN": "所依据的信息需要重新核实。" },
  byHand: {
    en: "Placed by hand: {label} ({cell}), tier {tier}, by {by}, until {until}. By the model:",
    "zh-CN": "人工定位：{label}（{cell}），{tier} 级（{by}，有效期至 {until}）。按模型：",
  },
  life: { en: "Model: {warning}.", "zh-CN": "模型：{warning}。" },
  next: { en: "Find out next: {gap}", "zh-CN": "下一步先弄清：{gap}" },
  "next.gates": {
    en: "It decides whether this applies: {gates}.",
    "zh-CN": "由此可以判断是否成立：{gates}。",
  },
  "next.nothing": {
    en: "Finding out more does not change this.",
    "zh-CN": "再弄清其他信息，也不会改变这一结果。",
  },
  "next.excluded": {
    en: "It stays so as long as this applies: {gates}.",
    "zh-CN": "只要以下情况仍然成立，就一直排除：{gates}。",
  },
  list: { en: ", ", "zh-CN": "、" },
};

const BETWEEN_SENTENCES = { en: " ", "zh-CN": "" } as const satisfies { readonly [L in Locale]: string };

/** Sentences on one line. */
export function joined(sentences: readonly string[], locale: Locale): string {
  return sentences.join(BETWEEN_SENTENCES[locale]);
}
