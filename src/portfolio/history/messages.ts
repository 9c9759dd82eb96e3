import type { Locale } from "../../core/label.ts";
import { findingText } from "../../model/finding-text.ts";
import { type Messages, render } from "../../text/render.ts";
import type { HistoryCode, HistoryIssue } from "./history.ts";
import type { LineIssue } from "./json-lines.ts";
import type { SnapshotIssue } from "./snapshot-issues.ts";

/** What the words of this room say; what is wrong with the form of a snapshot is worded as that of every document. */
type HistoryWord =
  | HistoryCode
  | "snapshot.cell"
  | "snapshot.recordedEarlier"
  | "line.notJson"
  | "at"
  | "line";

/** What can be wrong with snapshots, with their lines and with a log of them, in words. */
export const historyMessages: Messages<HistoryWord> = {
  "snapshot.cell": {
    en: 'A placed customer has a cell, and no other has one; the status is "{status}". Correct one of them.',
    "zh-CN": "已定位的客户才有格子，其他客户没有；此处状态为“{status}”。请更正其中一项。",
  },
  "snapshot.recordedEarlier": {
    en: "It was recorded on {found}, before its own day {asOf}; nobody can know a day before it comes. Give both days in one calendar.",
    "zh-CN": "记录日期 {found} 早于评估日 {asOf}，还没到的日子没法记录；两个日期请按同一时区的日历填写。",
  },
  "line.notJson": {
    en: "It is no JSON from character {column} on; it was left out. Write it again.",
    "zh-CN": "从第 {column} 个字符起不是 JSON，已跳过；请重新写入。",
  },
  at: { en: "{pointer}: {text}", "zh-CN": "{pointer}：{text}" },
  line: { en: "Line {line}: {text}", "zh-CN": "第 {line} 行：{text}" },
  "history.refused": {
    en: "A snapshot (customer {customer}, of {asOf}, recorded on {recordedOn}) needs a customer, two real days, the second not before the first, and the model, axes and facts of an assessment; it was left out. Correct it.",
    "zh-CN":
      "一条快照（客户 {customer}，评估日 {asOf}，记录日 {recordedOn}）缺少客户、真实日期，或评估所用的模型、各轴、事实，或记录日早于评估日，已跳过；请更正。",
  },
  "history.conflict": {
    en: "{customer}, {asOf}: {count} snapshots of {recordedOn} contradict each other; none of them counts. Record the right one anew.",
    "zh-CN":
      "{customer}，{asOf}：{recordedOn} 记录的 {count} 条快照互相矛盾，均不采用；请重新记录正确的一条。",
  },
  "history.settled": {
    en: "{customer}, {asOf}: {count} snapshots of {recordedOn} contradicted each other, until a later one settled it. Find out who wrote both.",
    "zh-CN":
      "{customer}，{asOf}：{recordedOn} 记录的 {count} 条快照曾互相矛盾，后来的记录已经更正；请查清是谁写了两次。",
  },
};

/**
 * What is wrong with a log of snapshots, with a line or with a snapshot, in words.
 *
 * @throws {RangeError} where there is no such locale
 * @example
 * ```ts
 * import { historyIssueText, readSnapshots } from "opportunity-matrix/portfolio";
 * const [issue] = readSnapshots("{}\n{").issues.slice(-1);
 * issue && historyIssueText(issue, "en"); // => "Line 2: It is no JSON from character 2 on; it was left out. Write it again."
 * ```
 */
export function historyIssueText(issue: HistoryIssue | LineIssue | SnapshotIssue, locale: Locale): string {
  const { code, pointer, params } = issue;
  const words = Object.hasOwn(historyMessages, code)
    ? render(historyMessages, code, params, locale)
    : findingText({ severity: "error", code, pointer, params }, locale);
  const text = pointer === "" ? words : render(historyMessages, "at", { pointer, text: words }, locale);
  return "line" in issue ? render(historyMessages, "line", { line: issue.line, text }, locale) : text;
}
