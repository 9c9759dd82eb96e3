import type { Messages } from "../text/render.ts";

/** The codes of the sentences of a filled form. */
export type FormTextCode =
  | "column.item"
  | "column.answer"
  | "column.points"
  | "answer.byHand"
  | "total"
  | "total.percent"
  | "range"
  | "verdict"
  | "verdict.none"
  | "verdict.possible"
  | "needs"
  | "need.fact"
  | "need.ask"
  | "need.byHand"
  | "need.noFit"
  | "issues";

/** The sentences of a filled form. */
export const formMessages: Messages<FormTextCode> = {
  "column.item": { en: "Item", "zh-CN": "条目" },
  "column.answer": { en: "Answer", "zh-CN": "答案" },
  "column.points": { en: "Points", "zh-CN": "分值" },
  "answer.byHand": { en: "{answer} (by hand)", "zh-CN": "{answer}（人工填写）" },
  total: { en: "Total: {total} of {most}.", "zh-CN": "总分：{total} / {most}。" },
  "total.percent": {
    en: "Total: {total} of {most} ({percent}).",
    "zh-CN": "总分：{total} / {most}（{percent}）。",
  },
  range: {
    en: "Once all is known, it is between {low} and {high}.",
    "zh-CN": "待定条目全部弄清后，总分在 {low} 到 {high} 之间。",
  },
  verdict: { en: "Verdict: {verdict}.", "zh-CN": "结论：{verdict}。" },
  "verdict.none": { en: "No verdict for these answers.", "zh-CN": "按现有答案，没有对应的结论。" },
  "verdict.possible": { en: "Also possible: {verdicts}.", "zh-CN": "也可能是：{verdicts}。" },
  needs: { en: "Still to find out", "zh-CN": "还要弄清" },
  "need.fact": { en: "{item}: {label}.", "zh-CN": "{item}：{label}。" },
  "need.ask": { en: "{item}: {question}", "zh-CN": "{item}：{question}" },
  "need.byHand": { en: "{item} (answer by hand). {question}", "zh-CN": "{item}（需人工填写）。{question}" },
  "need.noFit": {
    en: "{item}: what is known fits none of the answers; answer by hand. {question}",
    "zh-CN": "{item}：已知情况与各个答案都不符，需人工填写。{question}",
  },
  issues: { en: "Not used", "zh-CN": "未采用的数据" },
};
