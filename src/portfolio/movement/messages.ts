import type { Cause } from "../../analysis/comparison/comparison.ts";
import type { Locale } from "../../core/label.ts";
import { type Messages, render } from "../../text/render.ts";
import type { DriftLevel } from "./drift.ts";
import type { Freshness } from "./freshness.ts";
import type { MovementCode, MovementIssue } from "./movement.ts";
import type { NO_CELLS } from "./state.ts";

/** What a report of movement says. */
export type MovementWord =
  | MovementCode
  | (typeof NO_CELLS)[number]
  | `cause.${Cause}`
  | `drift.${DriftLevel}`
  | Freshness
  | "title"
  | "sides"
  | "empty"
  | "day"
  | "days"
  | "counts"
  | "cells"
  | "cell"
  | "before"
  | "after"
  | "amountBefore"
  | "amountAfter"
  | "ways"
  | "noWays"
  | "from"
  | "to"
  | "customers"
  | "amount"
  | "withoutAmount"
  | "who"
  | "customer"
  | "why"
  | "whyFact"
  | "whyUnknown"
  | "entered"
  | "left"
  | "whyPlace"
  | "more"
  | "moreWays"
  | "dwell"
  | "dwellMeans"
  | "spells"
  | "ended"
  | "inside"
  | "fromTheStart"
  | "median"
  | "notYet"
  | "longest"
  | "drifted"
  | "driftMeans"
  | "corrected"
  | "fact"
  | "psi"
  | "byChance"
  | "reading"
  | "byChanceOnly"
  | "noIndex"
  | "groups"
  | "groupsMean"
  | "group"
  | "nobody"
  | "coverage"
  | "wrong";

/** The words of a report of movement. */
export const movementMessages: Messages<MovementWord> = {
  title: { en: "Who moved", "zh-CN": "客户变动" },
  sides: { en: "Before: {before}. After: {after}.", "zh-CN": "变动前：{before}。变动后：{after}。" },
  empty: { en: "no customers", "zh-CN": "没有客户" },
  day: {
    en: "{customers} customers, snapshots of {first}",
    "zh-CN": "{customers} 家客户，快照日期为 {first}",
  },
  days: {
    en: "{customers} customers, snapshots of {first} to {last}",
    "zh-CN": "{customers} 家客户，快照日期为 {first} 至 {last}",
  },
  counts: {
    en: "In another cell or state: {moved}. Entered: {entered}. Left: {left}.",
    "zh-CN": "位置有变 {moved} 家，新进入 {entered} 家，已离开 {left} 家。",
  },
  cells: { en: "Cells before and after", "zh-CN": "各格子前后对比" },
  cell: { en: "Cell", "zh-CN": "格子" },
  before: { en: "Before", "zh-CN": "变动前" },
  after: { en: "After", "zh-CN": "变动后" },
  amountBefore: { en: "Money before", "zh-CN": "变动前金额" },
  amountAfter: { en: "Money after", "zh-CN": "变动后金额" },
  ways: { en: "From cell to cell", "zh-CN": "从哪里到哪里" },
  noWays: { en: "Nobody is in another cell or state than before.", "zh-CN": "没有客户的位置有变。" },
  from: { en: "From", "zh-CN": "从" },
  to: { en: "To", "zh-CN": "到" },
  customers: { en: "Customers", "zh-CN": "客户数" },
  amount: { en: "Money", "zh-CN": "金额" },
  withoutAmount: {
    en: "Money leaves out the customers whose amount is not known: {count}.",
    "zh-CN": "金额未知的 {count} 家客户未计入金额。",
  },
  who: { en: "Who, and why", "zh-CN": "谁动了，为什么" },
  customer: { en: "Customer", "zh-CN": "客户" },
  why: { en: "What moved it most", "zh-CN": "主要原因" },
  whyFact: {
    en: "{fact}: {change} points of {axis} ({cause})",
    "zh-CN": "{fact}：{axis} {change} 分（{cause}）",
  },
  whyPlace: { en: "no single fact ({cause})", "zh-CN": "不是某一项事实造成的（{cause}）" },
  whyUnknown: { en: "not known: another model made it", "zh-CN": "无法判断：由其他模型评估" },
  entered: { en: "new in the portfolio", "zh-CN": "新进入客户组合" },
  left: { en: "no longer in the portfolio", "zh-CN": "已不在客户组合中" },
  more: { en: "And more: {count}.", "zh-CN": "另有 {count} 家。" },
  moreWays: { en: "And more ways: {count}.", "zh-CN": "另有 {count} 种去向。" },
  "cause.model": { en: "another model", "zh-CN": "模型变更" },
  "cause.ageing": { en: "time alone", "zh-CN": "仅因时间推移" },
  "cause.evidence": { en: "what is known now", "zh-CN": "新掌握的信息" },
  unplaced: { en: "Not placed", "zh-CN": "尚未定位" },
  excluded: { en: "Excluded", "zh-CN": "已排除" },
  absent: { en: "Not in the portfolio", "zh-CN": "不在客户组合中" },
  dwell: { en: "How long customers stay", "zh-CN": "在各格子停留多久" },
  dwellMeans: {
    en: "A stay runs from the first snapshot in a cell to the first in another. The median counts those still inside as still inside (Kaplan and Meier, 1958). Of stays with which the record begins nobody knows how long they had lasted before.",
    "zh-CN":
      "停留时间从首次出现在该格子的快照，算到首次出现在其他格子的快照。中位数把仍在其中的客户按“仍在”处理（Kaplan 与 Meier，1958）。记录开始时已在其中的，之前停留了多久无从得知。",
  },
  spells: { en: "Stays", "zh-CN": "停留次数" },
  ended: { en: "Ended", "zh-CN": "已结束" },
  inside: { en: "Still inside", "zh-CN": "仍在其中" },
  fromTheStart: { en: "Inside when the record begins", "zh-CN": "记录开始时已在" },
  median: { en: "Median days", "zh-CN": "天数中位数" },
  notYet: { en: "not yet: over half still inside", "zh-CN": "暂无：过半仍在其中" },
  longest: { en: "Longest days so far", "zh-CN": "目前最长天数" },
  drifted: { en: "What has drifted", "zh-CN": "哪些事实的分布变了" },
  driftMeans: {
    en: "The population stability index compares how a fact's values are spread, with unknown as a value of its own. The usual thresholds, 0.1 and 0.25, are a convention (Siddiqi, 2006) for large portfolios and no test: an index that is no larger than what chance alone gives says nothing.",
    "zh-CN":
      "群体稳定性指数（PSI）比较事实取值的分布，“未知”也算一种取值。0.1 和 0.25 是大样本下的惯例（Siddiqi，2006），不是检验：指数不高于“纯属偶然”一栏时，说明不了什么。",
  },
  corrected: {
    en: "{psi} (half a customer added to each bin, since one is empty)",
    "zh-CN": "{psi}（有的分组为空，各组各加半家客户）",
  },
  fact: { en: "Fact", "zh-CN": "事实" },
  psi: { en: "Index", "zh-CN": "PSI" },
  byChance: { en: "By chance alone", "zh-CN": "纯属偶然" },
  reading: { en: "By convention", "zh-CN": "按惯例" },
  byChanceOnly: { en: "No more than chance would give: {facts}.", "zh-CN": "变化不超过偶然的：{facts}。" },
  noIndex: {
    en: "Not compared, because one of the portfolios is empty: {facts}.",
    "zh-CN": "有一方没有客户，无法比较的：{facts}。",
  },
  "drift.little": { en: "little", "zh-CN": "变化很小" },
  "drift.some": { en: "some", "zh-CN": "有变化" },
  "drift.much": { en: "much", "zh-CN": "变化大" },
  groups: { en: "What is known, and how fresh", "zh-CN": "掌握了多少，新不新" },
  groupsMean: {
    en: "Coverage is the mean share of each axis that is known. The other columns count facts of all customers of the group.",
    "zh-CN": "覆盖率是各轴已知权重的平均占比；其余各列按该组全部客户的事实计数。",
  },
  group: { en: "Group", "zh-CN": "分组" },
  nobody: { en: "(none)", "zh-CN": "（未分组）" },
  coverage: { en: "Coverage: {axis}", "zh-CN": "{axis}覆盖率" },
  fresh: { en: "Fresh", "zh-CN": "新鲜" },
  ageing: { en: "Ageing", "zh-CN": "在变旧" },
  expired: { en: "Expired", "zh-CN": "已过期" },
  undated: { en: "Without a day", "zh-CN": "没有日期" },
  ageless: { en: "Does not age", "zh-CN": "不会变旧" },
  unknown: { en: "Unknown", "zh-CN": "未知" },
  wrong: { en: "What could not be counted", "zh-CN": "未能计入的内容" },
  "movement.twice": {
    en: "{customer} stands in one portfolio more than once; it was left out. Give it once.",
    "zh-CN": "{customer} 在同一组合中出现多次，已略去；请只给一条。",
  },
  "movement.otherModel": {
    en: "{customer}: its snapshots were made by a model that was not given, so why it moved is not known. Give that model, compiled.",
    "zh-CN": "{customer}：快照由未提供的模型生成，无法判断变动原因；请提供该模型（已编译）。",
  },
  "movement.amount": {
    en: "{customer}: the amount {found} is no number from 0 to {most}; it counts as not known.",
    "zh-CN": "{customer}：金额 {found} 不是 0 到 {most} 之间的数，按未知处理。",
  },
};

/**
 * What could not be counted in a movement, in words.
 *
 * @throws {RangeError} where there is no such locale
 * @example
 * ```ts
 * import { movementIssueText } from "opportunity-matrix/portfolio";
 * const issue = { code: "movement.twice", pointer: "", params: { customer: "A-01" } } as const;
 * movementIssueText(issue, "en"); // => "A-01 stands in one portfolio more than once; it was left out. Give it once."
 * ```
 */
export function movementIssueText({ code, params }: MovementIssue, locale: Locale): string {
  return render(movementMessages, code, params, locale);
}
