import type { Issue } from "../core/issue.ts";
import type { Locale } from "../core/label.ts";
import { factTypeWords } from "../text/fact-type.ts";
import { inWords, type Messages, render } from "../text/render.ts";
import type { FactIssueCode } from "./fact-issue.ts";

/** What can be wrong with a customer's facts, in words: what, and what it means for the score. */
export const factMessages: Messages<FactIssueCode> = {
  "facts.type": {
    en: "The facts of a customer must be an object, found {found}; everything counts as unknown.",
    "zh-CN": "客户的事实必须是一个对象，实际是 {found}；全部按未知处理。",
  },
  "fact.undeclared": {
    en: 'The model has no fact "{fact}"; check its spelling. It was not used.',
    "zh-CN": "模型中没有事实“{fact}”，请检查拼写；该值未被使用。",
  },
  "fact.unreadable": {
    en: "{label}: reading it from the row failed; it counts as unknown.",
    "zh-CN": "{label}：从该行读取时出错；按未知处理。",
  },
  "fact.type": {
    en: "{label}: expected {expected}, found {found}; it counts as unknown.",
    "zh-CN": "{label}：应为{expected}，实际是 {found}；按未知处理。",
  },
  "fact.outOfRange": {
    en: "{label}: {found} is outside the valid range ({limits}); it counts as unknown.",
    "zh-CN": "{label}：{found} 超出有效范围（{limits}）；按未知处理。",
  },
  "fact.notListed": {
    en: "{label}: {found} is not one of {listed}; it counts as unknown.",
    "zh-CN": "{label}：{found} 不在允许的取值之中（{listed}）；按未知处理。",
  },
  "fact.notDay": {
    en: '{label}: {found} is not a real day written as "YYYY-MM-DD"; it counts as unknown.',
    "zh-CN": "{label}：{found} 不是“YYYY-MM-DD”格式的真实日期；按未知处理。",
  },
  "fact.afterAsOf": {
    en: "{label}: {found} lies after the day of the assessment; it counts as unknown.",
    "zh-CN": "{label}：{found} 晚于评估日；按未知处理。",
  },
  "fact.asOf": {
    en: '{label}: its day {found} is not a real day written as "YYYY-MM-DD"; where the fact ages it has no certainty.',
    "zh-CN": "{label}：其日期 {found} 不是“YYYY-MM-DD”格式的真实日期；若该事实会老化，则可信度为零。",
  },
  "fact.asOfLater": {
    en: "{label}: its day {found} lies after the day of the assessment; it counts as unknown.",
    "zh-CN": "{label}：其日期 {found} 晚于评估日；按未知处理。",
  },
  "fact.grade": {
    en: "{label}: the grade {found} is none of verified, stated, assumed; it counts as assumed.",
    "zh-CN":
      "{label}：依据等级 {found} 不是 verified（已核实）、stated（客户所述）、assumed（我方推测）之一；按“我方推测”处理。",
  },
  "fact.noPoints": {
    en: '{label}: the scale of "{dimension}" gives no number for this value; it counts as unknown.',
    "zh-CN": "{label}：维度“{dimension}”的标尺对该值算不出分数；按未知处理。",
  },
  "asOf.unreadable": {
    en: 'The row has no readable day of assessment ("YYYY-MM-DD"); what depends on age is not certain.',
    "zh-CN": "该行没有可读的评估日（“YYYY-MM-DD”）；与时间有关的内容均不确定。",
  },
  "factsAsOf.unreadable": {
    en: 'The row\'s day of its facts cannot be read ("YYYY-MM-DD"); facts that age have no certainty.',
    "zh-CN": "该行的事实日期无法读取（“YYYY-MM-DD”）；会老化的事实可信度为零。",
  },
};

/** What is wrong with a fact, in words. */
export function issueText(issue: Issue, locale: Locale): string {
  return render(factMessages, issue.code, inWords(issue.params, factTypeWords), locale);
}
