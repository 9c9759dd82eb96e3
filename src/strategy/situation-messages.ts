import type { Locale } from "../core/label.ts";
import { issueText } from "../engine/messages.ts";
import { findingText } from "../model/finding-text.ts";
import type { SituationProblem } from "../model/situation-issue.ts";
import { type Messages, render } from "../text/render.ts";

/** What is said of a situation from outside beside what is said of any form and of any fact. */
export const situationMessages: Messages<"fact.misspelt"> = {
  "fact.misspelt": {
    en: 'Nobody declares a fact "{fact}"; did you mean "{meant}"?',
    "zh-CN": "没有声明过事实“{fact}”；是不是“{meant}”？",
  },
};

/**
 * What is wrong with a situation from outside, as `parseSituation` of `opportunity-matrix/schema` finds it, in words, without its place.
 *
 * @throws {RangeError} where there is no such locale
 * @example
 * ```ts
 * import { situationIssueText } from "opportunity-matrix";
 * situationIssueText({ code: "shape.missing", pointer: "/facts", params: { key: "facts" } }, "zh-CN"); // => "缺少键“facts”，请补上。"
 * ```
 */
export function situationIssueText(issue: SituationProblem, locale: Locale): string {
  const { code, pointer, params } = issue;
  if (code === "fact.misspelt") return render(situationMessages, code, params, locale);
  if (code.startsWith("fact.")) return issueText(issue, locale);
  return findingText({ severity: "error", code: code as never, pointer, params }, locale);
}
