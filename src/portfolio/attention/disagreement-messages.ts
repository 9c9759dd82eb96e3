import type { Locale } from "../../core/label.ts";
import { type Messages, render } from "../../text/render.ts";
import type { DisagreementCode, DisagreementIssue } from "./disagreement.ts";

/** The sentences about what two people disagree on. */
export type DisagreementWord =
  | DisagreementCode
  | `why.${"nobody" | "onePlace"}`
  | `head.${"scale" | "customers" | "alike" | "kappa" | "fact" | "differs" | "known" | "unknownToOne"}`
  | "title"
  | "counts"
  | "cells"
  | "kappaMeans"
  | "same"
  | "line.place"
  | "line.facts"
  | "line.both"
  | "fact"
  | "unknown"
  | "onlyFirst"
  | "onlySecond"
  | "more";

/** What two people disagree on who scored the same customers, in words. */
export const disagreementMessages: Messages<DisagreementWord> = {
  title: { en: "Where the two scores differ", "zh-CN": "初评与复评的分歧" },
  counts: {
    en: "Scored by both: {compared}. In the same place: {alike}.",
    "zh-CN": "两人都评过的客户：{compared} 家，其中位置一致：{alike} 家。",
  },
  "head.scale": { en: "Compared on", "zh-CN": "比较项" },
  "head.customers": { en: "Placed by both", "zh-CN": "两人都有结果" },
  "head.alike": { en: "Alike", "zh-CN": "一致" },
  "head.kappa": { en: "Weighted kappa", "zh-CN": "加权 Kappa" },
  cells: { en: "Cells", "zh-CN": "格子" },
  "why.nobody": { en: "none: nobody was placed by both", "zh-CN": "无：没有两人都定位的客户" },
  "why.onePlace": { en: "none: both put everybody in one place", "zh-CN": "无：两人把客户都放在同一处" },
  kappaMeans: {
    en: "Weighted kappa (Cohen, 1968) counts a difference by the bands that it spans: 1 is full agreement, 0 is what chance alone would give. Of few customers it is a rough figure.",
    "zh-CN":
      "加权 Kappa（Cohen，1968）按相差几档计算分歧：1 为完全一致，0 相当于碰运气。客户少时，这个数只能粗看。",
  },
  same: {
    en: "The two differ on no fact and on no place.",
    "zh-CN": "两人在事实和位置上都没有分歧。",
  },
  "head.fact": { en: "Fact", "zh-CN": "事实" },
  "head.differs": { en: "Differs", "zh-CN": "有分歧" },
  "head.unknownToOne": { en: "Unknown to one", "zh-CN": "一方不掌握" },
  "head.known": { en: "Known to at least one", "zh-CN": "至少一方掌握" },
  "line.place": {
    en: "**{name}**: first: {first}, second: {second}.",
    "zh-CN": "**{name}**：初评为{first}，复评为{second}。",
  },
  "line.facts": { en: "**{name}**: {facts}.", "zh-CN": "**{name}**：{facts}。" },
  "line.both": {
    en: "**{name}**: first: {first}, second: {second}. {facts}.",
    "zh-CN": "**{name}**：初评为{first}，复评为{second}。{facts}。",
  },
  fact: {
    en: "“{label}” (first: {first}; second: {second})",
    "zh-CN": "“{label}”（初评：{first}；复评：{second}）",
  },
  unknown: { en: "unknown", "zh-CN": "未知" },
  onlyFirst: {
    en: "Scored by the first person only: {customers}.",
    "zh-CN": "只有初评、没有复评的客户：{customers}。",
  },
  onlySecond: {
    en: "Scored by the second person only: {customers}.",
    "zh-CN": "只有复评、没有初评的客户：{customers}。",
  },
  more: { en: "And more: {count}.", "zh-CN": "另有 {count} 家。" },
  "disagreements.twice": {
    en: "{customer} was scored by one person more than once, and was not compared. Give each score once.",
    "zh-CN": "{customer} 被同一人评了多次，未作比较；每人请只给一份评分。",
  },
  "disagreements.otherModel": {
    en: "{customer}: another model made one of the scores, and they were not compared. Score both with the model that was given.",
    "zh-CN": "{customer}：有一份评分由其他模型得出，未作比较；两份请都用所给的模型评。",
  },
  "disagreements.otherDay": {
    en: "{customer}: the scores are of different days, {first} and {second}, and were not compared, since knowledge ages. Assess both with the same asOf.",
    "zh-CN":
      "{customer}：两份评分的日期不同（{first} 与 {second}），信息会变旧，未作比较；请用同一 asOf 评估两份。",
  },
};

/**
 * Why two scores of a customer were not compared, in words.
 *
 * @throws {RangeError} where there is no such locale
 * @example
 * ```ts
 * import { disagreementIssueText } from "opportunity-matrix/portfolio";
 * const issue = { code: "disagreements.twice", pointer: "", params: { customer: "A-01" } } as const;
 * disagreementIssueText(issue, "en"); // => "A-01 was scored by one person more than once, and was not compared. Give each score once."
 * ```
 */
export function disagreementIssueText({ code, params }: DisagreementIssue, locale: Locale): string {
  return render(disagreementMessages, code, params, locale);
}
