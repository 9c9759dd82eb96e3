import type { Grade } from "../core/fact.ts";
import type { GapReason, Status } from "../engine/result.ts";
import type { Messages } from "../text/render.ts";
import type { LeverDirection } from "./lever.ts";
import type { MissingCode } from "./missing.ts";

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
  | "value.withUnit";

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
    "zh-CN": "仍可能托高{axis}（待核实：{facts}）：{label}。",
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
  "axis.noScore": { en: "{label}: no score, nothing is known", "zh-CN": "{label}：没有分数，一无所知" },
  "contribution.known": {
    en: "{points}  {label}: {value} → {ofHundred} of 100, weight {share}",
    "zh-CN": "{points}  {label}：{value} → 百分制 {ofHundred}，权重 {share}",
  },
  "contribution.assumed": {
    en: "{points}  {label}: unknown, assumed {ofHundred} of 100, weight {share}",
    "zh-CN": "{points}  {label}：未知，假定为百分制 {ofHundred}，权重 {share}",
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
};

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
  room: { en: "It leaves {points} points open.", "zh-CN": "它留下 {points} 分的不确定。" },
  cost: { en: "Cost of finding out: {cost}.", "zh-CN": "弄清的代价：{cost}。" },
  quoted: { en: "“{label}”", "zh-CN": "“{label}”" },
  separator: { en: ", ", "zh-CN": "、" },
  between: { en: "; ", "zh-CN": "；" },
  all: { en: "any value", "zh-CN": "任何值" },
  "number.below": { en: "below {to}", "zh-CN": "低于 {to}" },
  "number.from": { en: "{from} or more", "zh-CN": "{from} 及以上" },
  "number.within": { en: "{from} to below {to}", "zh-CN": "{from} 以上、不到 {to}" },
  "day.below": { en: "before {to}", "zh-CN": "早于 {to}" },
  "day.from": { en: "{from} or later", "zh-CN": "{from} 及以后" },
  "day.within": { en: "{from} to before {to}", "zh-CN": "{from} 起、早于 {to}" },
  unplaced: { en: "not placed", "zh-CN": "尚未定位" },
  excluded: { en: "excluded", "zh-CN": "已排除" },
};

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
  "change.up": { en: "{label}: from {from} up to {to}", "zh-CN": "{label}：由{from}提到{to}" },
  "change.down": { en: "{label}: from {from} down to {to}", "zh-CN": "{label}：由{from}降到{to}" },
  "change.other": { en: "{label}: from {from} to {to}", "zh-CN": "{label}：由{from}变为{to}" },
  "change.confirm": { en: "{label}: confirm {to}", "zh-CN": "{label}：核实{to}" },
  "change.unknown": { en: "{label}: find out, and it is {to}", "zh-CN": "{label}：弄清，且结果为{to}" },
  quoted: { en: "“{label}”", "zh-CN": "“{label}”" },
  to: { en: "Leads to {cell}.", "zh-CN": "到达{cell}。" },
  "gain.up": { en: "{axis}: {points} points more.", "zh-CN": "{axis}增加 {points} 分。" },
  "gain.down": { en: "{axis}: {points} points less.", "zh-CN": "{axis}减少 {points} 分。" },
  "hands.yes": { en: "In our hands.", "zh-CN": "我方可以做到。" },
  "hands.no": { en: "Not in our hands alone.", "zh-CN": "不由我方单独决定。" },
  "hands.unknown": { en: "In our hands perhaps.", "zh-CN": "我方能否做到尚不确定。" },
  effort: { en: "Effort {effort}.", "zh-CN": "工夫 {effort}。" },
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
