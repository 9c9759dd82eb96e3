import type { Grade } from "../../core/fact.ts";
import type { GapReason, Status } from "../../engine/result.ts";
import type { Messages } from "../../text/render.ts";

/** The codes of the sentences of an explanation. */
export type ExplainCode =
  | `title.${Status}`
  | "override"
  | "gate.hit"
  | "gate.hitOpen"
  | "gate.open"
  | "gate.openCap"
  | "gate.openFloor"
  | "outcome.settled"
  | "outcome.open"
  | "axis.score"
  | "axis.noScore"
  | "contribution.known"
  | "contribution.assumed"
  | "contribution.unknown"
  | "contribution.age"
  | "contribution.certainty"
  | `grade.${Grade}`
  | "adjustment"
  | "gaps"
  | `gap.${GapReason}`
  | "gap.line"
  | "issues"
  | "model"
  | "separator"
  | "value.yes"
  | "value.no"
  | "value.withUnit"
  | "value.withSign";

/** The sentences of an explanation. */
export const explainMessages: Messages<ExplainCode> = {
  "title.placed": { en: "{label} ({id}), tier {tier}.", "zh-CN": "{label}（{id}），{tier} 级。" },
  "title.unplaced": { en: "Not placed yet: too little is known.", "zh-CN": "尚未定位：已知信息不足。" },
  "title.excluded": { en: "Excluded.", "zh-CN": "已排除。" },
  override: {
    en: "Placed by hand: {label} ({cell}), tier {tier}, by {by} on {on}, until {until}: {why}. What follows explains the model's own place.",
    "zh-CN":
      "人工定位：{label}（{cell}），{tier} 级；{by} 于 {on} 决定，有效期至 {until}；理由：{why}。以下说明的是模型自身的定位。",
  },
  "gate.hit": { en: "Applies: {label}.", "zh-CN": "触发：{label}。" },
  "gate.hitOpen": {
    en: "Applies, as far as is known (to be checked again: {facts}): {label}.",
    "zh-CN": "按现有信息触发（需重新核实：{facts}）：{label}。",
  },
  "gate.open": {
    en: "Unless this applies (to be checked: {facts}): {label}.",
    "zh-CN": "除非以下情况成立（待核实：{facts}）：{label}。",
  },
  "gate.openCap": {
    en: "Could still hold {axis} down (to be checked: {facts}): {label}.",
    "zh-CN": "仍可能压低{axis}（待核实：{facts}）：{label}。",
  },
  "gate.openFloor": {
    en: "Could still hold {axis} up (to be checked: {facts}): {label}.",
    "zh-CN": "仍可能抬高{axis}（待核实：{facts}）：{label}。",
  },
  "outcome.settled": {
    en: "No other place is possible on present evidence.",
    "zh-CN": "按现有依据，不可能是其他位置。",
  },
  "outcome.open": {
    en: "Possible on present evidence: {possibleCells}.",
    "zh-CN": "按现有依据可能的位置：{possibleCells}。",
  },
  "axis.score": {
    en: "{label} {score} (between {low} and {high}; {coverage} known)",
    "zh-CN": "{label} {score}（在 {low} 到 {high} 之间；已知 {coverage}）",
  },
  "axis.noScore": { en: "{label}: no score, nothing is known", "zh-CN": "{label}：没有分数，各项均未知" },
  "contribution.known": {
    en: "{points}  {label}: {value} → {ofHundred} of 100, weight {share}",
    "zh-CN": "{points}  {label}：{value} → 百分制 {ofHundred} 分，权重 {share}",
  },
  "contribution.assumed": {
    en: "{points}  {label}: unknown, assumed {ofHundred} of 100, weight {share}",
    "zh-CN": "{points}  {label}：未知，假定为百分制 {ofHundred} 分，权重 {share}",
  },
  "contribution.unknown": {
    en: "{points}  {label}: unknown, not counted, weight {share}",
    "zh-CN": "{points}  {label}：未知，不计入，权重 {share}",
  },
  "contribution.age": { en: "{days} days old", "zh-CN": "{days} 天前的信息" },
  "contribution.certainty": { en: "{certainty} certain", "zh-CN": "可信度 {certainty}" },
  "grade.verified": { en: "verified", "zh-CN": "已核实" },
  "grade.stated": { en: "stated by the customer", "zh-CN": "客户所述" },
  "grade.assumed": { en: "our assumption", "zh-CN": "我方推测" },
  adjustment: { en: "{points}  {label}", "zh-CN": "{points}  {label}" },
  gaps: { en: "To find out, most effect first", "zh-CN": "待弄清的信息（影响大者在前）" },
  "gap.unknown": { en: "unknown", "zh-CN": "未知" },
  "gap.aged": { en: "ageing", "zh-CN": "信息陈旧" },
  "gap.unproven": { en: "not verified", "zh-CN": "未核实" },
  "gap.line": { en: "{label} ({why}).", "zh-CN": "{label}（{why}）。" },
  issues: { en: "Problems in the data", "zh-CN": "数据问题" },
  model: {
    en: "Model {id} {version} ({hash}), as of {asOf}",
    "zh-CN": "模型 {id} {version}（{hash}），评估日 {asOf}",
  },
  separator: { en: ", ", "zh-CN": "，" },
  "value.yes": { en: "yes", "zh-CN": "是" },
  "value.no": { en: "no", "zh-CN": "否" },
  "value.withUnit": { en: "{number} {unit}", "zh-CN": "{number} {unit}" },
  "value.withSign": { en: "{number}{unit}", "zh-CN": "{number}{unit}" },
};
