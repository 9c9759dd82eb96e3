import type { Grade } from "../../core/fact.ts";
import type { Status } from "../../engine/result.ts";
import type { Messages } from "../../text/render.ts";
import type { Cause, FactChangeKind, OverrideChange } from "./comparison.ts";

/** The codes of the sentences of a comparison. */
export type ComparisonCode =
  | "nothing"
  | "place.same"
  | "place.moved"
  | `place.${Status}`
  | `move.${Cause}`
  | `override.${OverrideChange["kind"]}`
  | `force.${"moved" | "same" | "byHand" | "byModel"}`
  | "axis.moved"
  | "axis.same"
  | "axis.entered"
  | "axis.left"
  | "axis.none"
  | "part"
  | "part.gate"
  | "part.bounds"
  | "aggregation"
  | `cause.${Cause}`
  | "facts"
  | `fact.${FactChangeKind}`
  | "fact.text"
  | "fact.value"
  | "fact.valueAsOf"
  | `grade.${Grade}`
  | "made.days"
  | "made.model"
  | "made.models"
  | "separator";

/** The sentences of a comparison. */
export const comparisonMessages: Messages<ComparisonCode> = {
  nothing: { en: "Nothing has changed.", "zh-CN": "没有任何变化。" },
  "place.same": { en: "As before: {place}.", "zh-CN": "位置不变：{place}。" },
  "place.moved": { en: "From {before} to {after}.", "zh-CN": "从{before}变为{after}。" },
  "place.placed": { en: "{label} ({id}), tier {tier}", "zh-CN": "{label}（{id}，{tier} 级）" },
  "place.unplaced": { en: "not placed (too little known)", "zh-CN": "“尚未定位”" },
  "place.excluded": { en: "excluded", "zh-CN": "“已排除”" },
  "move.model": {
    en: "The model as it is now, for what was known then: {place}.",
    "zh-CN": "当时的信息按现在的模型计算：{place}。",
  },
  "move.ageing": { en: "Time alone: {place}.", "zh-CN": "仅因时间推移：{place}。" },
  "move.evidence": { en: "What is known now: {place}.", "zh-CN": "按现在掌握的信息：{place}。" },
  "override.set": {
    en: "Placed by hand: {place}, by {by} on {on}, until {until}: {why}.",
    "zh-CN": "新增人工定位：{place}；{by} 于 {on} 决定，有效期至 {until}；理由：{why}。",
  },
  "override.changed": {
    en: "Placed by hand otherwise than before: {place}, by {by} on {on}, until {until}: {why}.",
    "zh-CN": "人工定位有改动，现为：{place}；{by} 于 {on} 决定，有效期至 {until}；理由：{why}。",
  },
  "override.kept": {
    en: "Still placed by hand: {place}, by {by} on {on}, until {until}: {why}.",
    "zh-CN": "仍为人工定位：{place}；{by} 于 {on} 决定，有效期至 {until}；理由：{why}。",
  },
  "override.withdrawn": {
    en: "The place by hand was withdrawn before its time: {place}, by {by}, until {until}.",
    "zh-CN": "人工定位已提前撤销：{place}；{by} 决定，原定有效期至 {until}。",
  },
  "override.lapsed": {
    en: "The place by hand has lapsed: {place}, by {by}, held until {until}.",
    "zh-CN": "人工定位已到期：{place}；{by} 决定，有效期至 {until}。",
  },
  "override.excluded": {
    en: "The place by hand no longer counts, for the customer is excluded: {place}, by {by}, until {until}.",
    "zh-CN": "客户已被排除，人工定位不再有效：{place}；{by} 决定，原定有效期至 {until}。",
  },
  "override.notBegun": {
    en: "The place by hand had not begun: {place}, by {by}, from {on} on.",
    "zh-CN": "人工定位当时尚未生效：{place}；{by} 决定，自 {on} 起有效。",
  },
  "force.moved": {
    en: "In force: before {before}; now {after}.",
    "zh-CN": "实际采用：原为{before}；现为{after}。",
  },
  "force.same": { en: "In force, as before: {after}.", "zh-CN": "实际采用的位置不变：{after}。" },
  "force.byHand": { en: "{place}, by hand", "zh-CN": "{place}（人工定位）" },
  "force.byModel": { en: "{place}, by the model", "zh-CN": "{place}（模型定位）" },
  "axis.moved": {
    en: "{label} {before} → {after} ({change}); between {lowBefore} and {highBefore}, now between {low} and {high}",
    "zh-CN":
      "{label} {before} → {after}（{change}）；原在 {lowBefore} 到 {highBefore} 之间，现在 {low} 到 {high} 之间",
  },
  "axis.same": {
    en: "{label} {after}, as before (between {low} and {high})",
    "zh-CN": "{label} {after}，没有变化（在 {low} 到 {high} 之间）",
  },
  "axis.entered": {
    en: "{label}: no score before, now {after} (between {low} and {high})",
    "zh-CN": "{label}：原来没有分数，现为 {after}（在 {low} 到 {high} 之间）",
  },
  "axis.left": {
    en: "{label}: {before} before, now no score (between {low} and {high})",
    "zh-CN": "{label}：原为 {before}，现在没有分数（在 {low} 到 {high} 之间）",
  },
  "axis.none": {
    en: "{label}: no score, as before (between {low} and {high})",
    "zh-CN": "{label}：仍没有分数（在 {low} 到 {high} 之间）",
  },
  part: { en: "{change}  {cause}: {label}", "zh-CN": "{change}  {cause}：{label}" },
  "part.gate": {
    en: "{change}  gate, through {cause}: {label}",
    "zh-CN": "{change}  门槛（起因：{cause}）：{label}",
  },
  "part.bounds": { en: "{part} (low {low}, high {high})", "zh-CN": "{part}（下限 {low}，上限 {high}）" },
  aggregation: { en: "the axis is made another way", "zh-CN": "该轴的合成方式变了" },
  "cause.model": { en: "model", "zh-CN": "模型变化" },
  "cause.ageing": { en: "ageing", "zh-CN": "时间推移" },
  "cause.evidence": { en: "new evidence", "zh-CN": "新信息" },
  facts: { en: "What is known", "zh-CN": "信息的变化" },
  "fact.known": { en: "Now known: {label}, {after}.", "zh-CN": "新弄清：{label}，{after}。" },
  "fact.unknown": {
    en: "No longer known: {label} (it was {before}).",
    "zh-CN": "不再掌握：{label}（原为 {before}）。",
  },
  "fact.changed": {
    en: "Changed: {label}, from {before} to {after}.",
    "zh-CN": "有变化：{label}，由 {before} 变为 {after}。",
  },
  "fact.confirmed": { en: "Confirmed: {label}, {after}.", "zh-CN": "再次确认：{label}，{after}。" },
  "fact.older": { en: "Older: {label}, {after}.", "zh-CN": "变旧：{label}，{after}。" },
  "fact.redated": { en: "Of another day: {label}, {after}.", "zh-CN": "日期有改动：{label}，{after}。" },
  "fact.betterProved": {
    en: "Better proved: {label}, {gradeBefore} before, {grade} now.",
    "zh-CN": "依据更可靠：{label}，原为{gradeBefore}，现为{grade}。",
  },
  "fact.worseProved": {
    en: "Worse proved: {label}, {gradeBefore} before, {grade} now.",
    "zh-CN": "依据变弱：{label}，原为{gradeBefore}，现为{grade}。",
  },
  "fact.asked": {
    en: "The model reads it now: {label}, {after}.",
    "zh-CN": "模型新增的事实：{label}，{after}。",
  },
  "fact.dropped": {
    en: "The model does not read it any more: {label} (it was {before}).",
    "zh-CN": "模型不再使用的事实：{label}（原为 {before}）。",
  },
  "fact.text": { en: '"{value}"', "zh-CN": "“{value}”" },
  "fact.value": { en: "{value}", "zh-CN": "{value}" },
  "fact.valueAsOf": { en: "{value} (of {asOf})", "zh-CN": "{value}（{asOf}）" },
  "grade.verified": { en: "verified", "zh-CN": "已核实" },
  "grade.stated": { en: "stated by the customer", "zh-CN": "客户所述" },
  "grade.assumed": { en: "our assumption", "zh-CN": "我方推测" },
  "made.days": { en: "From {before} to {after}", "zh-CN": "从 {before} 到 {after}" },
  "made.model": { en: "model {id} {version} ({hash})", "zh-CN": "模型 {id} {version}（{hash}）" },
  "made.models": { en: "{before} before, {after} now", "zh-CN": "原{before}，现{after}" },
  separator: { en: ", ", "zh-CN": "，" },
};
