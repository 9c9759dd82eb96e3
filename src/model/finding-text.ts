import type { Label, Locale } from "../core/label.ts";
import { inWords, type Messages, render } from "../text/render.ts";
import type { Finding } from "./finding.ts";
import { modelMessages } from "./messages.ts";

/** What a form expects, in words. */
const expectedWords: { readonly [expected: string]: Label } = {
  number: { en: "a finite number", "zh-CN": "有限数值" },
  text: { en: "a text", "zh-CN": "文本" },
  flag: { en: "true or false", "zh-CN": "true 或 false" },
  list: { en: "a list", "zh-CN": "列表" },
  pair: { en: "a list of two", "zh-CN": "两项的列表" },
  object: { en: "an object", "zh-CN": "对象" },
  label: { en: "a text, or an object of one text per locale", "zh-CN": "文本，或按语言给出文本的对象" },
  option: { en: "a text, or an object with id and label", "zh-CN": "文本，或含 id 与 label 的对象" },
  fact: {
    en: 'an object with type "number", "choice", "flag" or "day"',
    "zh-CN": "type 为 number、choice、flag 或 day 的对象",
  },
  factValue: { en: "a number, a text, true or false", "zh-CN": "数值、文本、true 或 false" },
  condition: { en: "a condition", "zh-CN": "条件" },
  effect: { en: "an object with exclude, cap or floor", "zh-CN": "含 exclude、cap 或 floor 的对象" },
  unknown: { en: '"redistribute", or an object with assume', "zh-CN": "“redistribute”，或含 assume 的对象" },
  scale: { en: "an object with a kind", "zh-CN": "含 kind 的对象" },
  dimension: { en: "a dimension or a group of dimensions", "zh-CN": "维度或维度组" },
  day: { en: "a real day as YYYY-MM-DD", "zh-CN": "真实存在的日期，写作 YYYY-MM-DD" },
  days: { en: "a whole number of days, or null", "zh-CN": "整数天数，或 null" },
};

/** How a finding within a play of a playbook begins. */
const playWords = {
  ofPlay: { en: 'Play "{ofPlay}": {text}', "zh-CN": "打法“{ofPlay}”：{text}" },
} as const satisfies Messages;

/** A finding of the lint in words, without its place; of one within a play, with the id of the play. */
export function findingText({ code, params }: Finding, locale: Locale): string {
  const text = render(modelMessages, code, inWords(params, expectedWords), locale);
  const { ofPlay } = params;
  return ofPlay === undefined ? text : render(playWords, "ofPlay", { ofPlay, text }, locale);
}
