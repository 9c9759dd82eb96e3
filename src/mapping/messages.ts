import type { DocumentIssue, Issue } from "../core/issue.ts";
import type { Label, Locale } from "../core/label.ts";
import { issueText } from "../engine/messages.ts";
import { findingText } from "../model/finding-text.ts";
import { parseIssueText } from "../parse/messages.ts";
import { factTypeWords } from "../text/fact-type.ts";
import { inWords, type Messages, render } from "../text/render.ts";
import type { MappingCode, RowCode } from "./issue.ts";

/** What can be wrong with a mapping, in words. */
export const mappingMessages: Messages<MappingCode> = {
  "mapping.unitMisfit": {
    en: 'The unit "{unit}" cannot be converted into the fact\'s unit, {expected}; percent and fraction are for facts in percent alone, and the others for no such fact.',
    "zh-CN":
      "单位“{unit}”不能换算成该事实的单位（{expected}）；percent 与 fraction 只用于以百分数计的事实，其他单位不能用于这类事实。",
  },
  "mapping.notMoney": {
    en: "The model declares no currency for this fact; remove the currency here, or declare its unit as an ISO 4217 code.",
    "zh-CN": "模型没有为该事实声明币种；请删除此处的币种，或在模型中把单位写成 ISO 4217 代码。",
  },
  "mapping.otherCurrency": {
    en: 'The amounts are in {found} and the model counts in {expected}; nothing is converted, so convert them first, in a field or with "from".',
    "zh-CN":
      "金额的币种是 {found}，模型的币种是 {expected}；本库不做换算，请先换算成一个字段，或用 from 换算。",
  },
  "mapping.zoneMissing": {
    en: 'A number in {unit} is a moment, and which day it is depends on the place; add the option "zone" with an offset such as "+08:00".',
    "zh-CN": "以 {unit} 计的数字是一个时刻，它是哪一天取决于时区；请在选项 zone 中给出时差，例如“+08:00”。",
  },
  "mapping.notOffset": {
    en: '"{found}" is not an offset from UTC; write it like "+08:00".',
    "zh-CN": "“{found}”不是与 UTC 的时差；请写成“+08:00”的形式。",
  },
  "mapping.notDay": {
    en: '"{found}" is not a real day; write it as "YYYY-MM-DD".',
    "zh-CN": "“{found}”不是真实的日期；请写成“YYYY-MM-DD”的形式。",
  },
};

/** What can be wrong with a row, in words: what it is, and what to do. What follows depends on what the field was read for. */
export const rowMessages: Messages<RowCode> = {
  "row.type": {
    en: "the row must be an object or a list, found {found}; give rows as objects",
    "zh-CN": "一行数据必须是对象或列表，实际是 {found}；请以对象形式给出",
  },
  "row.unreadable": {
    en: "reading it failed; look at the code that computes it",
    "zh-CN": "读取时出错；请检查计算它的代码",
  },
  "row.notNested": {
    en: "the way to it leads through {found}, which has no fields; query the record that it refers to, or correct the way",
    "zh-CN": "路径经过 {found}，其下没有字段；请在查询中带出它所引用的记录，或更正路径",
  },
  "row.wrongType": {
    en: '{found} is not {expected}; correct the field, or read it with "values" or "from"',
    "zh-CN": "{found} 不是{expected}；请更正该字段，或用 values 或 from 读取",
  },
  "row.notMapped": {
    en: 'the mapping does not say what {found} means, only {listed}; add it to "values"',
    "zh-CN": "映射没有说明 {found} 是什么意思，只列出了 {listed}；请补充到 values 中",
  },
  "row.severalValues": {
    en: 'the values {found} mean different things ({meanings}); correct the field, or set in "values" to null what does not matter',
    "zh-CN": "多个值 {found} 含义不同（{meanings}）；请更正该字段，或在 values 中把无关的值设为 null",
  },
  "row.momentZone": {
    en: '{found} is a moment, and which day it is depends on the place; add the option "zone" with an offset such as "+08:00"',
    "zh-CN": "{found} 是一个时刻，它是哪一天取决于时区；请在选项 zone 中给出时差，例如“+08:00”",
  },
  "row.notMoment": {
    en: "{found} is no moment between the years 1 and 9999; correct the field, or its unit in the mapping",
    "zh-CN": "{found} 不是公元 1 至 9999 年之间的时刻；请更正该字段，或更正映射中的单位",
  },
  "row.currency": {
    en: "the amount is in {found}, and the model counts in {expected}; nothing is converted: convert it before",
    "zh-CN": "金额的币种是 {found}，模型的币种是 {expected}；本库不做换算，请事先换算",
  },
  "row.grade": {
    en: 'the mapping does not say which grade {found} is, only {listed}; add it to "values"',
    "zh-CN": "映射没有说明 {found} 是哪一级依据，只列出了 {listed}；请补充到 values 中",
  },
};

type Consequence = "row" | "value" | "asOf" | "grade";

/** Where it is wrong, and what follows, by what the field was read for. */
export const consequenceMessages: Messages<Consequence> = {
  row: { en: "Row: {why}. Everything counts as unknown.", "zh-CN": "该行：{why}。全部按未知处理。" },
  value: {
    en: '{label}, field "{field}": {why}. The fact counts as unknown.',
    "zh-CN": "{label}，字段“{field}”：{why}。该事实按未知处理。",
  },
  asOf: {
    en: 'Day of {label}, field "{field}": {why}. Where the fact ages it has no certainty.',
    "zh-CN": "{label}的日期，字段“{field}”：{why}。若该事实会老化，则可信度为零。",
  },
  grade: {
    en: 'Grade of {label}, field "{field}": {why}. The fact counts as assumed.',
    "zh-CN": "{label}的依据等级，字段“{field}”：{why}。该事实按“我方推测”处理。",
  },
};

/** What a mapping's form expects, in words. */
const expectedWords: { readonly [expected: string]: Label } = {
  source: { en: "an object with a field, or with from", "zh-CN": "含 field 或 from 的对象" },
  field: { en: "a key, or a list of keys and positions", "zh-CN": "键，或由键和位置组成的列表" },
  step: { en: "a key or a position", "zh-CN": "键或位置" },
  function: { en: "a function of the row", "zh-CN": "以该行为参数的函数" },
};

/** Whether an issue is one of a row that a mapping has read, rather than of facts that the engine has read. */
function isOfRow({ code, params }: Issue): boolean {
  return code === "row.type" || Object.hasOwn(params, "reads");
}

/**
 * Words whatever a mapping says: what is wrong with the mapping itself (the issues of a `ModelError`), with a row (`issues`
 * of a mapped row), and with facts (`issues` of an assessment).
 *
 * @example
 * ```ts
 * import { compileModel, mapFacts, mappingText } from "opportunity-matrix";
 * import { customerModel } from "opportunity-matrix/models";
 * const factsOf = mapFacts(compileModel(customerModel), { need: { field: "need", values: { 0: 4 } } });
 * const [issue] = factsOf({ need: 7 }).issues;
 * issue?.pointer; // => "/need"
 * if (issue) mappingText(issue, "zh-CN").startsWith("需求紧迫度，字段“need”：映射没有说明 7"); // => true
 * ```
 */
export function mappingText(issue: Issue | DocumentIssue, locale: Locale): string {
  const { code, params } = issue;
  if (Object.hasOwn(mappingMessages, code)) return render(mappingMessages, code, params, locale);
  if (isOfRow(issue)) {
    const isOurs = Object.hasOwn(rowMessages, code);
    const why = isOurs
      ? render(rowMessages, code, inWords(params, factTypeWords), locale)
      : parseIssueText(issue, locale);
    return render(consequenceMessages, String(params.reads ?? "row"), { ...params, why }, locale);
  }
  if (!("severity" in issue)) return issueText(issue, locale);
  return findingText({ ...issue, params: inWords(params, expectedWords) }, locale);
}
