import type { Locale } from "../core/label.ts";
import { type Messages, render } from "../text/render.ts";
import type { FileCode, FileIssue } from "./file-issue.ts";

/** What contradicts itself in a customer's file, in words: what, and what to do. */
export const fileMessages: Messages<FileCode> = {
  "file.idTwice": {
    en: 'The id "{id}" is there twice; give each its own.',
    "zh-CN": "编号“{id}”重复出现，请分别编号。",
  },
  "file.stakeholderMissing": {
    en: 'No stakeholder has the id "{id}"; add the person or correct the id.',
    "zh-CN": "没有编号为“{id}”的关键人，请补充此人或更正编号。",
  },
  "file.opportunityMissing": {
    en: 'No opportunity has the id "{id}"; add it or correct the id.',
    "zh-CN": "没有编号为“{id}”的商机，请补充或更正编号。",
  },
  "file.needMissing": {
    en: 'The opportunity has no need with the id "{id}"; add it or correct the id.',
    "zh-CN": "该商机没有编号为“{id}”的需求，请补充或更正编号。",
  },
  "file.concessionMissing": {
    en: 'The opportunity has no concession with the id "{id}"; add it or correct the id.',
    "zh-CN": "该商机没有编号为“{id}”的让步，请补充或更正编号。",
  },
  "file.sameSide": {
    en: 'The concession "{id}" is the same side\'s; what is given in return comes from the other side.',
    "zh-CN": "让步“{id}”出自同一方；作为交换的让步应当来自对方。",
  },
  "file.reportingCycle": {
    en: "People report to each other in a circle ({circle}); correct one of the lines.",
    "zh-CN": "汇报关系成环（{circle}），请更正其中一条。",
  },
  "file.economicBuyers": {
    en: 'The sale "{opportunity}" has several economic buyers ({stakeholders}); only one person gives the final yes, so keep that one.',
    "zh-CN": "商机“{opportunity}”有多位最终决策人（{stakeholders}）；最后拍板的只有一位，请只保留此人。",
  },
  "file.closeBeforeOpen": {
    en: "The day {day} lies before {opened}, the day on which the opportunity was opened; correct one of them.",
    "zh-CN": "{day} 早于商机的建立日期 {opened}，请更正其中一个。",
  },
  "file.stageMissing": {
    en: 'The sales process has no stage "{id}"; add it or correct the id.',
    "zh-CN": "销售流程中没有阶段“{id}”，请补充或更正编号。",
  },
  "file.outcomeMissing": {
    en: 'The sales process has no outcome "{id}"; add it or correct the id.',
    "zh-CN": "销售流程中没有节点成果“{id}”，请补充或更正编号。",
  },
  "file.outcomeTwice": {
    en: 'The outcome "{id}" was reached before; keep the day on which it was reached first.',
    "zh-CN": "节点成果“{id}”此前已经达成，请只保留首次达成的日期。",
  },
  "file.ownActivity": {
    en: 'The outcome "{outcome}" is said to be reached by ourselves; only what the customer does proves it. Name who acted there.',
    "zh-CN": "节点成果“{outcome}”记为我方所为；只有客户的行动才能证明，请写明客户方是谁做的。",
  },
  "file.outOfOrder": {
    en: 'The outcome "{outcome}" is reached although "{before}" of an earlier stage is not, or only later; check both.',
    "zh-CN": "节点成果“{outcome}”已达成，但前一阶段的“{before}”尚未达成或达成更晚，请核对两者。",
  },
  "file.noRate": {
    en: "There is no rate from {currency} to {to}; add one, or the amount counts as unknown.",
    "zh-CN": "缺少 {currency} 兑 {to} 的汇率，请补充；否则该金额按未知处理。",
  },
  "file.mixedCurrencies": {
    en: "The file has amounts in several currencies, this one in {currency}; give rates, or all of them count as unknown.",
    "zh-CN": "档案中的金额币种不一，此处为 {currency}；请给出汇率，否则所有金额都按未知处理。",
  },
};

/** An issue of a customer's file in words, without its place. */
export function fileIssueText({ code, params }: FileIssue, locale: Locale): string {
  return render(fileMessages, code, params, locale);
}
