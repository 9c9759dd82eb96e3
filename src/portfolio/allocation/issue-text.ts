import type { DocumentIssue } from "../../core/issue.ts";
import type { Locale } from "../../core/label.ts";
import { findingText } from "../../model/finding-text.ts";
import { type Messages, render } from "../../text/render.ts";
import type { PolicyCode, PolicyContradiction } from "./lint-policy.ts";
import type { CustomerContradiction, EffortIssue } from "./read-asked.ts";

/** What is wrong with a policy of effort or with a customer, in words. */
export const effortIssueMessages: Messages<PolicyContradiction | CustomerContradiction> = {
  "policy.tooFine": {
    en: "{found} has more than six decimals; round it.",
    "zh-CN": "{found} 的小数超过六位，请取整到六位以内。",
  },
  "policy.strategyMissing": {
    en: "The policy has no response for the strategy {found}, which a customer has; add it.",
    "zh-CN": "有客户采用策略{found}，但投入规则里没有它的响应曲线，请补上。",
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
    en: "There is no seller {found}; only the others named here may serve the customer. Add the seller, or correct the id.",
    "zh-CN": "没有编号为{found}的销售，该客户只能由这里列出的其他人负责；请补上这位销售，或更正编号。",
  },
};

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
