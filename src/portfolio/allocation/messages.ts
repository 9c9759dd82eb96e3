import type { DocumentIssue } from "../../core/issue.ts";
import type { Locale } from "../../core/label.ts";
import { findingText } from "../../model/finding-text.ts";
import { type Messages, render } from "../../text/render.ts";
import type { EffortReason, EffortReasonCode } from "./allocation.ts";
import type { PolicyCode, PolicyContradiction } from "./lint-policy.ts";
import type { CustomerContradiction, EffortIssue } from "./read-asked.ts";

/** What is wrong with a policy of effort or with a customer, in words. */
export const effortIssueMessages: Messages<PolicyContradiction | CustomerContradiction> = {
  "policy.tooFine": {
    en: "{found} has more than six decimals; round it.",
    "zh-CN": "{found} 的小数超过六位，请取整到六位以内。",
  },
  "policy.strategyMissing": {
    en: "The policy has no response for the strategy {strategy}, which a customer has; add it.",
    "zh-CN": "有客户采用策略 {strategy}，但投入规则里没有它的响应曲线，请补上。",
  },
  "response.start": {
    en: "A response begins with no hours and no value; make its first point [0, 0].",
    "zh-CN": "响应曲线从零工时、零收益开始，第一个点请写 [0, 0]。",
  },
  "response.order": {
    en: "This point has no more hours than the one before it; put the points in ascending order.",
    "zh-CN": "这个点的工时不大于前一个点，请按工时从小到大排列。",
  },
  "response.falls": {
    en: "More hours win less here than the point before; a response never falls. Raise the share, or drop the point.",
    "zh-CN": "工时增加了，收益占比反而下降；响应曲线不能下降，请调高占比或去掉这个点。",
  },
  "response.steeper": {
    en: "An hour wins more here than an hour before it; a response gets flatter. Lower this share, or raise the one before.",
    "zh-CN": "这一段每小时的收益比前一段还高；响应曲线应当越来越平缓，请调低这里的占比，或调高前一个点。",
  },
  "range.order": {
    en: "The minimum of {minimum} hours is above the maximum of {maximum}; correct one of them.",
    "zh-CN": "下限 {minimum} 小时高于上限 {maximum} 小时，请更正其中一个。",
  },
  "customer.twice": {
    en: 'The id "{id}" stands on {count} customers, of whom none is planned for; give each an id of its own.',
    "zh-CN": "编号“{id}”出现在 {count} 个客户上，这些客户都未列入计划；请给每个客户各自的编号。",
  },
  "customer.range": {
    en: "The minimum of {minimum} hours is above the maximum of {maximum}, so the customer is not planned for; correct one of them.",
    "zh-CN": "下限 {minimum} 小时高于上限 {maximum} 小时，该客户未列入计划；请更正其中一个。",
  },
  "customer.sellerMissing": {
    en: "There is no seller {seller}; only the others named here may serve the customer. Add the seller, or correct the id.",
    "zh-CN": "没有编号为 {seller} 的销售，该客户只能由这里列出的其他人负责；请补上这位销售，或更正编号。",
  },
};

/** Why hours go where they go, in words. */
export const effortReasonMessages: Messages<EffortReasonCode> = {
  exit: {
    en: "We are leaving: {hours} h to leave well, and no more.",
    "zh-CN": "正在退出：留 {hours} 小时妥善收尾，不再多投。",
  },
  unplaced: {
    en: "Not placed on the matrix yet, so it gets its minimum only. Find out where it stands.",
    "zh-CN": "尚未在矩阵中定位，只安排保底工时；请先弄清它的位置。",
  },
  valueUnknown: {
    en: "Nobody knows what is at stake, so it gets its minimum only. Find out its value.",
    "zh-CN": "还不知道能争取到多少价值，只安排保底工时；请先弄清价值。",
  },
  minimum: { en: "Its minimum: {hours} h.", "zh-CN": "保底 {hours} 小时。" },
  beyondMinimum: {
    en: "{hours} h beyond its minimum: even the last {step} h wins {value}.",
    "zh-CN": "在保底之上再投 {hours} 小时：最后的 {step} 小时仍能争取 {value}。",
  },
  elsewhere: {
    en: "Another {step} h would win {value}, but all hours of {sellers} win at least as much elsewhere or go to minimums.",
    "zh-CN": "再投 {step} 小时可争取 {value}，但{sellers}的工时用在别处收获不低于此，或要用于保底。",
  },
  atMaximum: { en: "No more than {hours} h: that is its maximum.", "zh-CN": "已到上限 {hours} 小时。" },
  winsNoMore: {
    en: "More hours would win nothing more, by the response of its strategy.",
    "zh-CN": "按该策略的响应曲线，再多投工时也争取不到更多。",
  },
  short: {
    en: "Short: {hours} of at least {minimum} h. {sellers} cannot meet all minimums.",
    "zh-CN": "不足：至少需要 {minimum} 小时，只有 {hours} 小时；{sellers}的工时不够满足所有保底。",
  },
  nobody: {
    en: "No seller may serve this customer. Name one.",
    "zh-CN": "没有可以负责这个客户的销售，请指定一位。",
  },
  shared: { en: "Shared by {sellers}.", "zh-CN": "由{sellers}共同负责。" },
  overServed: {
    en: "Over-served today: {today} h, {less} h more than planned.",
    "zh-CN": "目前投入偏多：{today} 小时，比计划多 {less} 小时。",
  },
  underServed: {
    en: "Under-served today: {today} h, {more} h fewer than planned.",
    "zh-CN": "目前投入偏少：{today} 小时，比计划少 {more} 小时。",
  },
  cutUnseen: {
    en: "It gets {today} h today. Do not move to {hours} h before you know more.",
    "zh-CN": "目前投入 {today} 小时；情况弄清之前，不要直接改为 {hours} 小时。",
  },
  "unused.belowStep": {
    en: "{hours} h are less than a step of {step} h.",
    "zh-CN": "{hours} 小时不足一个计划单位（{step} 小时）。",
  },
  "unused.nobody": {
    en: "{hours} h are left: no customer is open to this seller.",
    "zh-CN": "剩余 {hours} 小时：没有客户可由这位销售负责。",
  },
  "unused.nothing": {
    en: "{hours} h are left. Customers that could take them: at their maximum {atMaximum}, won nothing by more hours {winsNoMore}, of unknown value or place {unknown}, being left {exit}.",
    "zh-CN":
      "剩余 {hours} 小时。可负责的客户中：已到上限 {atMaximum} 个，再投也无收获 {winsNoMore} 个，价值或位置不明 {unknown} 个，正在退出 {exit} 个。",
  },
};

/**
 * Why a customer gets its hours, or a seller has some left, in words.
 *
 * @example
 * ```ts
 * import { effortReasonText } from "opportunity-matrix/portfolio";
 * effortReasonText({ code: "minimum", params: { hours: 6 } }, "en"); // => "Its minimum: 6 h."
 * ```
 */
export function effortReasonText({ code, params }: EffortReason, locale: Locale): string {
  return render(effortReasonMessages, code, params, locale);
}

/**
 * What is wrong with a policy of effort or with a customer, in words, without its place.
 *
 * @example
 * ```ts
 * import { allocate, effortIssueText } from "opportunity-matrix/portfolio";
 * const customer = { id: "C1", sellers: ["lin"], strategy: "invest", value: 100 };
 * const [issue] = allocate({ sellers: [], customers: [customer] }).issues;
 * issue && effortIssueText(issue, "en"); // => 'There is no seller "lin"; only the others named here may serve the customer. Add the seller, or correct the id.'
 * ```
 */
export function effortIssueText(issue: EffortIssue | DocumentIssue<PolicyCode>, locale: Locale): string {
  const { code, pointer, params } = issue;
  if (Object.hasOwn(effortIssueMessages, code)) return render(effortIssueMessages, code, params, locale);
  return findingText({ severity: "error", code, pointer, params }, locale);
}
