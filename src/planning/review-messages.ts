import type { Locale } from "../core/label.ts";
import { findingText } from "../model/finding-text.ts";
import { type Messages, render } from "../text/render.ts";
import type { Movement } from "./movement.ts";
import type { ContradictionCode, RecordCode, RecordIssue } from "./record-issue.ts";

/** What the text of a review says. */
export type ReviewCode =
  | Movement
  | "title"
  | "caution"
  | "tooFewMeans"
  | "movementMeans"
  | "counts"
  | "countsRefused"
  | "nothing"
  | "model"
  | "became"
  | "followed"
  | "places"
  | "refused"
  | "more"
  | "withoutRecord"
  | "play"
  | "recommended"
  | "done"
  | "proved"
  | "notDone"
  | "open"
  | "daysToProof"
  | "ofThese"
  | "records"
  | "tooFew"
  | "before"
  | "after"
  | "unplaced"
  | "excluded"
  | "issue";

/** The words of a review. */
export const reviewMessages: Messages<ReviewCode> = {
  title: { en: "Playbook review", "zh-CN": "打法回顾" },
  caution: {
    en: "**This shows what followed, not what caused it.** Read the rows of what was done beside those of what was not: the same may have followed without the play. And who does a play, and with which customer, is no accident.",
    "zh-CN":
      "**这里只说之后发生了什么，不说是什么造成的。**看“已执行”时，请对照“未执行”：没有执行，同样的变化也可能自己出现。再说，由谁执行、对哪些客户执行，本来就不是随机的。",
  },
  tooFewMeans: {
    en: "A row with fewer than {fewest} records has too few to say anything.",
    "zh-CN": "不足 {fewest} 条记录的行，记录太少，看不出什么。",
  },
  movementMeans: {
    en: "As promised: what the play was to make better has more certain points, and what it was to find out is more certain. Opposite: fewer certain points, or less certain; facts that grow old are enough for that. Mixed: some rose, some fell.",
    "zh-CN":
      "如预期：打法要改善的方面，确定得分上升；打法要弄清的方面，把握变大。相反：确定得分或把握下降，也可能只是因为信息变旧了。有升有降：一部分上升，一部分下降。",
  },
  counts: { en: "Records: {records}.", "zh-CN": "共 {records} 条记录。" },
  countsRefused: {
    en: "Records: {records}. Not counted, because something in them is wrong: {refused}.",
    "zh-CN": "共 {records} 条记录，其中 {refused} 条内容有误，未计入。",
  },
  nothing: { en: "There is no record to count yet.", "zh-CN": "还没有可以统计的记录。" },
  model: { en: "Model: {model} {version} ({hash}).", "zh-CN": "模型：{model} {version}（{hash}）。" },
  became: { en: "What became of the plays", "zh-CN": "打法执行情况" },
  followed: { en: "What followed", "zh-CN": "之后的变化" },
  places: { en: "Places before and after", "zh-CN": "前后所在的格子" },
  refused: { en: "Not counted", "zh-CN": "未计入的记录" },
  more: { en: "And more: {count}.", "zh-CN": "另有 {count} 处。" },
  withoutRecord: { en: "Without a record: {plays}.", "zh-CN": "还没有记录的打法：{plays}。" },
  play: { en: "Play", "zh-CN": "打法" },
  recommended: { en: "Recommended", "zh-CN": "推荐" },
  done: { en: "Done", "zh-CN": "已执行" },
  proved: { en: "Done and proved", "zh-CN": "已执行且客户证实" },
  notDone: { en: "Not done", "zh-CN": "未执行" },
  open: { en: "Open", "zh-CN": "尚不清楚" },
  daysToProof: { en: "Median days to the proof", "zh-CN": "到客户证实的天数（中位数）" },
  ofThese: { en: "Of these", "zh-CN": "其中" },
  records: { en: "Records", "zh-CN": "记录" },
  tooFew: { en: "{records} (too few)", "zh-CN": "{records}（太少）" },
  asPromised: { en: "As promised", "zh-CN": "如预期" },
  unmoved: { en: "Unmoved", "zh-CN": "没有变化" },
  opposite: { en: "Opposite", "zh-CN": "相反" },
  mixed: { en: "Mixed", "zh-CN": "有升有降" },
  nothingPromised: { en: "Nothing promised", "zh-CN": "没有预期" },
  before: { en: "Before", "zh-CN": "之前" },
  after: { en: "After", "zh-CN": "之后" },
  unplaced: { en: "Not placed", "zh-CN": "尚未定位" },
  excluded: { en: "Excluded", "zh-CN": "已排除" },
  issue: { en: "{pointer}: {text}", "zh-CN": "{pointer}：{text}" },
};

/** What contradicts itself in the record of a play, in words. */
export const recordMessages: Messages<ContradictionCode> = {
  "record.cell": {
    en: 'A placed customer has a cell, and no other has one; the status is "{status}". Correct one of them.',
    "zh-CN": "已定位的客户才有格子，其他客户没有；此处状态为“{status}”。请更正其中一项。",
  },
  "record.assessedEarlier": {
    en: "The later assessment is of {found}, before the recommendation on {recommendedOn}; give an assessment of a later day.",
    "zh-CN": "复评日期 {found} 早于推荐日期 {recommendedOn}，请给出推荐之后的评估。",
  },
  "record.doneEarlier": {
    en: "The play was done on {found}, before it was recommended on {recommendedOn}; give the day on which it was done after that, or false.",
    "zh-CN": "执行日期 {found} 早于推荐日期 {recommendedOn}；请给出推荐之后的执行日期，没有执行则写 false。",
  },
  "record.doneLater": {
    en: "The play was done on {found}, after the later assessment of {assessedOn}, which can show nothing of it; assess again.",
    "zh-CN": "执行日期 {found} 晚于复评日期 {assessedOn}，复评看不出执行之后的情况，请重新评估。",
  },
  "record.proofNotDone": {
    en: "There is a proof of {found} of a play that was not done; give the day on which it was done, or leave the proof out.",
    "zh-CN": "打法记为未执行，却有 {found} 的证明；请给出执行日期，或去掉证明。",
  },
  "record.proofEarlier": {
    en: "The proof is of {found}, before the recommendation on {recommendedOn}; what the buyer did before proves nothing. Give what the buyer did after it.",
    "zh-CN":
      "证明日期 {found} 早于推荐日期 {recommendedOn}；推荐之前客户做的事不能作证，请写推荐之后客户做了什么。",
  },
  "record.proofLater": {
    en: "The proof is of {found}, after the later assessment of {assessedOn}; assess again.",
    "zh-CN": "证明日期 {found} 晚于复评日期 {assessedOn}，请重新评估。",
  },
  "record.ownProof": {
    en: "The proof is by ourselves, and what we did proves nothing; name who acted at the customer.",
    "zh-CN": "证明写的是我方所为；我方做的事不能作证，请写明客户方是谁做的。",
  },
  "record.otherPromises": {
    en: "The places before and after have other promised dimensions or shares; close the record anew by closePlay.",
    "zh-CN": "前后两次记下的预期维度或权重不一致，请用 closePlay 重新关闭这条记录。",
  },
};

function isContradiction(code: RecordCode): code is ContradictionCode {
  return Object.hasOwn(recordMessages, code);
}

/**
 * What is wrong with the record of a play, in words, without its place.
 *
 * @example
 * ```ts
 * import { playbookReview, recordIssueText } from "opportunity-matrix/planning";
 * const [issue] = playbookReview(["?"]).issues;
 * issue && recordIssueText(issue, "en"); // => 'Expected an object, found "?".'
 * ```
 */
export function recordIssueText(issue: RecordIssue, locale: Locale): string {
  const { code, params } = issue;
  if (isContradiction(code)) return render(recordMessages, code, params, locale);
  return findingText({ severity: "error", code, pointer: issue.pointer, params }, locale);
}
