import type { Params } from "../core/issue.ts";
import type { Locale } from "../core/label.ts";
import { issueText } from "../engine/messages.ts";
import { formatNumber, formatShare } from "../text/format.ts";
import { labelText } from "../text/label.ts";
import { markdownLine } from "../text/markdown.ts";
import { render } from "../text/render.ts";
import type { FilledForm, FilledItem } from "./filled-form.ts";
import { type FormTextCode, formMessages } from "./form-messages.ts";

const BETWEEN = {
  en: { sentences: " ", verdicts: "; " },
  "zh-CN": { sentences: "", verdicts: "；" },
} as const satisfies { readonly [locale in Locale]: unknown };

/** Words one sentence of a filled form, as a line of Markdown. */
type Say = (code: FormTextCode, params?: Params) => string;

function tableOf({ items }: FilledForm, say: Say, locale: Locale): readonly string[] {
  const rowOf = (item: FilledItem): string => {
    const answer =
      item.by === "hand"
        ? say("answer.byHand", { answer: item.answerLabel })
        : markdownLine(labelText(item.answerLabel, locale));
    return `| ${markdownLine(labelText(item.label, locale))} | ${answer} | ${formatNumber(item.points, locale)} |`;
  };
  const headingOf = ({ group }: FilledItem): string =>
    group === null ? "" : markdownLine(labelText(group, locale));
  return [
    `| ${say("column.item")} | ${say("column.answer")} | ${say("column.points")} |`,
    "| --- | --- | --: |",
    ...items.flatMap((item, i) => {
      const [before, heading] = [items[i - 1], headingOf(item)];
      const isNew = heading !== "" && (before === undefined || headingOf(before) !== heading);
      return isNew ? [`| **${heading}** | | |`, rowOf(item)] : [rowOf(item)];
    }),
  ];
}

/** The paragraphs on the total and on what it means. */
function outcomeOf(filled: FilledForm, say: Say, locale: Locale): readonly string[] {
  const { total, most, percent, low, high, verdict, possibleVerdicts } = filled;
  const share = percent === null ? null : formatShare(percent / 100, locale);
  const sum = say(share === null ? "total" : "total.percent", { total, most, percent: share });
  const others = possibleVerdicts.filter((one) => one.verdict !== verdict?.verdict);
  const verdicts = others.map(({ label }) => labelText(label, locale)).join(BETWEEN[locale].verdicts);
  const lines = [low < high ? `${sum}${BETWEEN[locale].sentences}${say("range", { low, high })}` : sum];
  if (verdict !== null) lines.push(`**${say("verdict", { verdict: verdict.label })}**`);
  else if (others.length > 0) lines.push(say("verdict.none"));
  if (others.length > 0) lines.push(say("verdict.possible", { verdicts }));
  return lines.flatMap((line) => ["", line]);
}

/** What an item without an answer still takes, a line each. */
function needsOf({ label: item, question, possible, needs }: FilledItem, say: Say): readonly string[] {
  if (needs.length > 0)
    return needs.map(({ label, question: ask }) =>
      ask === null ? say("need.fact", { item, label }) : say("need.ask", { item, question: ask }),
    );
  return [say(possible.length > 0 ? "need.byHand" : "need.noFit", { item, question: question ?? "" })];
}

/** A section with a heading and a list; nothing where the list is empty. */
function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `## ${heading}`, "", ...lines.map((line) => `- ${line}`)];
}

/**
 * A filled form in words, as Markdown: the items with their answers, the total and what it could still be, the verdict, and what is still to
 * be found out, each with its question.
 *
 * @throws {RangeError} where there is no such locale
 * @example
 * ```ts
 * import { scotsmanForm } from "opportunity-matrix/models";
 * import { fillForms, filledFormText } from "opportunity-matrix/planning";
 * const situation = { asOf: "2026-11-23", facts: { budget: { value: "approved" } } } as const;
 * const [filled] = fillForms([scotsmanForm], { situation });
 * const lines = filled ? filledFormText(filled, "en").split("\n") : [];
 * lines[9]; // => "| Money | No work needed | 0 |"
 * lines[13]; // => "Total: 7 of 16 (43%). Once all is known, it is between 0 and 14."
 * ```
 */
export function filledFormText(filled: FilledForm, locale: Locale): string {
  const say: Say = (code, params = {}) => markdownLine(render(formMessages, code, params, locale));
  const open = filled.items.filter(({ answer }) => answer === null);
  return [
    `# ${markdownLine(labelText(filled.label, locale))}`,
    "",
    ...tableOf(filled, say, locale),
    ...outcomeOf(filled, say, locale),
    ...section(
      say("needs"),
      open.flatMap((item) => needsOf(item, say)),
    ),
    ...section(
      say("issues"),
      filled.issues.map((issue) => markdownLine(issueText(issue, locale))),
    ),
    "",
  ].join("\n");
}
