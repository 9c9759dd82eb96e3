import { shortText } from "../core/issue.ts";
import { own } from "../core/json.ts";
import type { Label, Locale } from "../core/label.ts";
import { spinQuestions } from "../domain/need.ts";
import type { OpenNeed } from "../signals/open-needs.ts";
import { labelText } from "../text/label.ts";
import { render } from "../text/render.ts";
import { questionMessages } from "./messages.ts";
import type { GapQuestion, NeedQuestion, NextQuestion } from "./questions.ts";

/** A quotation that is spoken is no longer than this, so that the question after it is never cut off. */
const LONGEST_QUOTE = 200;

/** Between sources of which any one would do. */
const OR = { en: " or ", "zh-CN": "或" } as const satisfies { readonly [L in Locale]: string };

/** A text to stand inside quotation marks: without such marks around it or a full stop at its end, and with single ones inside. */
function quotable(text: string): string {
  const bare = text
    .trim()
    .replace(/^“([^“”]*)”$/, "$1")
    .replace(/[.。]$/, "")
    .replaceAll("“", "‘")
    .replaceAll("”", "’");
  return shortText(bare, LONGEST_QUOTE);
}

/** The question of a need, after what was told last before it. */
function needWords({ ask, told, topic, stakeholder }: OpenNeed, locale: Locale): string {
  const isWant = told.some(({ link }) => link === ask);
  const code = isWant ? "needPayoff.want" : ask === "situation" && topic !== null ? "situation.topic" : ask;
  const words = render(questionMessages, code, { topic }, locale);
  const kinds = Object.keys(spinQuestions);
  const before = told.filter(({ link }) => kinds.indexOf(link) <= kinds.indexOf(ask)).at(-1);
  if (before === undefined) return words;
  const params = { told: quotable(labelText(before.text, locale)), words };
  return render(questionMessages, stakeholder === null ? "told.elsewhere" : "told", params, locale);
}

/** A question in words that can be spoken, without whom to ask. */
export function questionWords(
  question: Pick<NeedQuestion, "about" | "need"> | Pick<GapQuestion, "about" | "gap">,
  locale: Locale,
): string {
  if (question.about === "need") return needWords(question.need, locale);
  const { label, question: asked } = question.gap;
  return asked === null ? render(questionMessages, "gap.label", { label }, locale) : labelText(asked, locale);
}

/**
 * A question in words that can be spoken, with whom to ask. A question about a need quotes what was told last before it; the sentences are ours.
 * Where nobody is known, the text says whom to find first.
 *
 * @param names what the people are called, by id, such as `situation.people`; where somebody is missing the id is shown
 * @example
 * ```ts
 * import { type NextQuestion, questionText } from "opportunity-matrix/planning";
 * const told = [{ link: "problem", text: "Lines stop without warning." }] as const;
 * const need = {
 *   opportunity: "O-1", topic: null, need: "stops", kind: "implied", stakeholder: "he", ask: "implication", told,
 * } as const;
 * const question: NextQuestion = { about: "need", need, people: ["he"], missing: [], points: 14 };
 * const text = questionText(question, { he: "He Wei" }, "en");
 * text.startsWith("Ask He Wei: You told us “Lines stop without warning”. What does that lead to"); // => true
 * ```
 */
export function questionText(
  question: NextQuestion,
  names: { readonly [id: string]: Label },
  locale: Locale,
): string {
  const { about, people, missing } = question;
  const way = people.length > 0 ? "of" : missing.length > 0 ? "find" : "anybody";
  const params = {
    people: people.map((id) => labelText((own(names, id) as Label | undefined) ?? id, locale)),
    missing: missing.map(({ label }) => labelText(label, locale)).join(OR[locale]),
    words: questionWords(question, locale),
  };
  return render(questionMessages, `${about}.${way}`, params, locale);
}
